import Foundation
import OfficePackage
import TestSupport
import Testing

@Suite struct `returns make` {
  private typealias W = ReturnsWorkspace

  @Test func `writes a workbook for each partner, with what is awaited of it and of nobody else`()
    throws
  {
    let folder = try TemporaryFolder(W.files)
    let run = try W.make([], in: folder)
    #expect(run.status == 0)
    #expect(
      run.output == """
        wrote returns/2018-05-14/fire.xlsx for West Sample Fire Service: 2 figures, progress of 1 aim, 2 follow-ups
        wrote returns/2018-05-14/council.xlsx for Sample City Council: 1 figure, 1 follow-up
        wrote returns/2018-05-14/police.xlsx for Sample Police: 1 figure, progress of 1 aim
        for the meeting of 2018-05-14, wanted by 2018-04-27: 'board-paper returns read' takes them in
        in no return, since nobody is named for it:
          PI6: figure for Q4 17/18 (Nobody's figure)

        """)
    #expect(run.errors.contains("'board-paper returns make --include-private' shows it"))
    let texts = try Self.texts(of: "police", in: folder)
    #expect(texts.contains { $0.hasSuffix("PI4: Patrols") })
    for other in ["PI1", "PI3", "PI5", "Informers", "Brief the members"] {
      #expect(texts.allSatisfy { !$0.contains(other) }, "\(other)")
    }
  }

  @Test func `tells in its cells what is asked, and is locked but for the cells to fill in`() throws
  {
    let folder = try W.folder()
    let path = RunningProgram.project + "/Tests/BoardPaperTests/Golden/returns/fire.txt"
    try Golden.expect(
      try Self.texts(of: "fire", in: folder).joined(separator: "\n") + "\n", equalsFileAt: path)
    let workbook = try W.workbook("fire", in: folder)
    for part in workbook.sheetParts {
      let text = try #require(workbook.parts[part])
      #expect(
        text.contains("<sheetProtection sheet=\"1\" objects=\"1\" scenarios=\"1\""), "\(part)")
      #expect(!text.contains("password") && !text.contains("mergeCell"))
    }
    let figures = try #require(workbook.parts[try workbook.part(ofSheet: "Figures")])
    #expect(figures.contains("OR(AND(ISNUMBER(G5),G5=INT(G5)),LEFT(G5,1)=\"[\")"))
    #expect(figures.contains("sqref=\"G6\"") && !figures.contains("sqref=\"H6\""))
    let progress = try #require(workbook.parts[try workbook.part(ofSheet: "Progress")])
    #expect(progress.contains("<formula1>\"Green,Amber,Red\"</formula1>"))
  }

  @Test func `passes the checks that other workbooks pass`() throws {
    let folder = try W.folder()
    let names = ["fire", "council", "police"].map { "\(W.folderOfReturns)/\($0).xlsx" }
    let run = try RunningProgram(["check"] + names, in: folder.path)
    #expect(run.output.isEmpty, "\(run.output)")
    #expect(run.errors == "nothing is wrong in 3 files\n")
  }

  @Test func `makes the same bytes on another day, and leaves what is there as it is`() throws {
    let folder = try W.folder()
    let first = try folder.data(of: "\(W.folderOfReturns)/fire.xlsx")
    try folder.write("filled in", to: "\(W.folderOfReturns)/police.xlsx")
    let run = try RunningProgram(
      ["returns", "make", "--as-of", "2018-04-23"], in: folder.path)
    #expect(run.status == 0)
    #expect(run.output.contains("fire.xlsx is there already, for West Sample Fire Service"))
    #expect(
      run.output.contains("police.xlsx is there already and is another one: it stays as it is"))
    #expect(try folder.read("\(W.folderOfReturns)/police.xlsx") == "filled in")
    #expect(try folder.data(of: "\(W.folderOfReturns)/fire.xlsx") == first)
  }

  @Test func `writes nothing in a dry run, and only some returns where they are named`() throws {
    let folder = try TemporaryFolder(W.files)
    let dry = try W.make(["--dry-run"], in: folder)
    #expect(dry.output.hasPrefix("would write returns/2018-05-14/fire.xlsx for"))
    #expect(!folder.exists("returns"))
    let run = try W.make(["--of", "Fire Service", "-o", "post"], in: folder)
    #expect(run.output.hasPrefix("wrote post/fire.xlsx"))
    #expect(folder.files().filter { $0.hasSuffix(".xlsx") } == ["post/fire.xlsx"])
  }

  @Test func `asks for what is private only where that is wanted, and marks it`() throws {
    let folder = try TemporaryFolder(W.files)
    let run = try W.make(["--include-private"], in: folder)
    #expect(run.output.contains("police.xlsx for Sample Police: 2 figures"))
    let texts = try Self.texts(of: "police", in: folder)
    #expect(texts.contains { $0.hasSuffix("PI5: Informers") })
    #expect(texts.contains { $0.hasSuffix("Not for publication") })
    let others = try Self.texts(of: "fire", in: folder) + Self.texts(of: "council", in: folder)
    #expect(others.allSatisfy { !$0.contains("PI5") })
  }

  @Test func `says what is wrong with the meeting, the name or the folder`() throws {
    let folder = try TemporaryFolder(W.files)
    func errors(_ arguments: [String]) throws -> String {
      let run = try RunningProgram(["returns", "make"] + arguments, in: folder.path)
      #expect(run.status == 64, "\(arguments)")
      return run.errors
    }
    let day = ["--as-of", W.made]
    #expect(
      try errors(["--for", "2018-06"] + day).contains("'2018-06', and there is no such folder"))
    #expect(try errors(["--for", "2018-02"] + day).contains("the meeting of 2018-02-05 is over"))
    #expect(try errors(["--as-of", "2018-06-01"]).contains("no meeting is to come"))
    #expect(try errors(["--of", "Fire Servise"] + day).contains("did you mean"))
    #expect(try errors(["-o", "out/returns"] + day).contains("'out' holds what 'build' makes"))
    try folder.write(
      W.files["meetings/05/meeting.yaml"]?.replacing("05-14", with: "05-28") ?? "",
      to: "meetings/06/meeting.yaml")
    #expect(
      try errors(["--for", "2018-05"] + day)
        .contains("several meetings are meant by '2018-05': name one of '2018-05-14', '2018-05-28'")
    )
    #expect(!folder.exists("returns"))
  }

  @Test func `makes nothing where nothing is awaited`() throws {
    let folder = try TemporaryFolder(W.files)
    try folder.write(
      "kind: meeting\ndate: 2018-08-06\nagenda: [{ id: a, title: A }]\n", to: "m/meeting.yaml")
    try folder.write(
      """
      kind: actions
      updates:
        - { follow-up: brief, date: 2018-04-10, state: done }
        - { follow-up: apprentices, date: 2018-04-10, state: done }

      """, to: "actions.yaml")
    let run = try RunningProgram(
      ["returns", "make", "--for", "2018-08", "--as-of", W.made], in: folder.path)
    #expect(run.status == 64)
    #expect(run.errors.contains("nothing is awaited for the meeting of 2018-08-06"))
  }

  @Test func `makes nothing while files have errors`() throws {
    let folder = try TemporaryFolder(W.files)
    try folder.write(W.plan + "nonsense: x\n", to: "plan.yaml")
    let run = try W.make([], in: folder)
    #expect(run.status == 1)
    #expect(run.errors.contains("unknown-key"))
    #expect(!folder.exists("returns"))
  }

  /// The cells of a return that hold something, as `Sheet!A1: text`.
  private static func texts(of partner: String, in folder: TemporaryFolder) throws -> [String] {
    let data = try folder.data(of: "\(W.folderOfReturns)/\(partner).xlsx")
    let workbook = try SpreadsheetFile(Array(data))
    return workbook.sheets.flatMap { sheet in
      sheet.cells.map { cell in
        let letter = Character(UnicodeScalar(UInt8(64 + cell.reference.column)))
        return "\(sheet.name)!\(letter)\(cell.reference.row): \(workbook.text(of: cell) ?? "?")"
      }
    }
  }
}
