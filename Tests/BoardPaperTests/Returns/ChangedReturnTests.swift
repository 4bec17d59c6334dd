import Foundation
import TestSupport
import Testing

/// Ways in which a return can come back other than it was made, and what is said of each.
@Suite struct `A return that was changed` {
  private typealias W = ReturnsWorkspace

  struct Change: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// What is said, without the path.
    let says: [String]
    /// Whether it is only a warning.
    let isWarning: Bool
    let change: @Sendable (inout EditedWorkbook, TemporaryFolder) throws -> Void

    init(
      _ description: String, _ says: String..., isWarning: Bool = false,
      change: @escaping @Sendable (inout EditedWorkbook, TemporaryFolder) throws -> Void
    ) {
      testDescription = description
      self.says = says
      self.isWarning = isWarning
      self.change = change
    }
  }

  static let changes = [
    Change(
      "a changed code",
      ":Figures!J5: error: 'R-1' is no code of this return [changed-return]",
      ":Figures: error: the row of 'figure/indicators.yaml/PI1/Q4 2017/18' is missing"
    ) { book, _ in try book.set("J5", "R-1", on: "Figures") },
    Change(
      "a changed id",
      ":Figures!A5: error: this says 'PI9: Homes visited', and it was 'PI1: Homes visited' [changed-return]"
    ) { book, _ in try book.set("A5", "PI9: Homes visited", on: "Figures") },
    Change(
      "a deleted row",
      ":Figures: error: the row of 'figure/indicators.yaml/PI2/Q4 2017/18' is missing [incomplete-return]"
    ) { book, _ in try book.deleteRow(6, on: "Figures") },
    Change(
      "an inserted column",
      ":Figures!C4: error: 'Column1' is no column of this return: a column was added, or a header changed "
        + "[added-to-return]"
    ) { book, _ in try book.insertColumn(at: "C", headedBy: "Column1", row: 4, on: "Figures") },
    Change(
      "an inserted column without a header",
      ":Figures!C4: error: a column without a header was added [added-to-return]"
    ) { book, _ in try book.insertColumn(at: "C", headedBy: "", row: 4, on: "Figures") },
    Change(
      "a changed header",
      ":Figures!G4: error: 'Value' is no column of this return",
      ":Figures: error: the column 'figure' is missing: it was deleted, or its header changed "
        + "[incomplete-return]"
    ) { book, _ in try book.set("G4", "Value", on: "Figures") },
    Change(
      "text in a number",
      ":Figures!G5: error: 'about 40' is words, and the unit is count [wrong-entry]"
    ) { book, _ in try book.set("G5", "about 40", on: "Figures") },
    Change(
      "a fraction in a count",
      ":Figures!G5: error: '12.5' is not a whole number, and the unit is count [wrong-entry]"
    ) { book, _ in try book.set("G5", "#12.5", on: "Figures") },
    Change(
      "a count below nought", ":Figures!G5: error: '-1' is below nought, and the unit is count"
    ) { book, _ in try book.set("G5", "#-1", on: "Figures") },
    Change(
      "a formula",
      ":Figures!G5: error: the cell holds a formula, whose result may change [formula-in-return]"
    ) { book, _ in try book.set("G5", "=SUM(A1:A3)", on: "Figures") },
    Change(
      "a word that is none to choose from",
      ":Progress!F5: error: 'Blue' is none of the words for how it stands [wrong-entry]"
    ) { book, _ in
      try book.set("E5", "Begun", on: "Progress")
      try book.set("F5", "Blue", on: "Progress")
    },
    Change(
      "how it stands, and not what happened",
      ":Progress!F5: error: this is filled in, and what happened is left blank [wrong-entry]"
    ) { book, _ in try book.set("F5", "Green", on: "Progress") },
    Change(
      "a day that is still to come",
      ":Follow_ups!G5: error: 2018-12-31 is after the day on which it is taken in, 2018-04-30 [wrong-entry]"
    ) { book, _ in
      try book.set("E5", "Done", on: "Follow_ups")
      try book.set("G5", "#43465", on: "Follow_ups")
    },
    Change(
      "a sheet of another return",
      ":Figures: error: the sheet is that of another return [changed-return]"
    ) { book, folder in
      let other = try W.workbook("police", in: folder)
      book.parts[try book.part(ofSheet: "Figures")] =
        other.parts[try other.part(ofSheet: "Figures")]
    },
    Change(
      "the codes of another return",
      ":Codes!A5: error: the codes by which a return is read were changed [changed-return]"
    ) { book, _ in try book.set("B8", "police", on: "Codes") },
    Change(
      "no codes",
      ": error: the workbook is no return, or its sheet with the codes was deleted [not-a-return]"
    ) { book, _ in try book.set("A5", "return", on: "Codes") },
    Change(
      "a locked cell that was changed",
      ":Figures!E5: error: this says '30 (17/18)', and it was '40 (17/18)' [changed-return]"
    ) { book, _ in try book.set("E5", "30 (17/18)", on: "Figures") },
    Change(
      "a locked cell that was filled in",
      ":Figures!H6: error: this says '0.5', and it was 'Not asked' [changed-return]"
    ) { book, _ in try book.set("H6", "#0.5", on: "Figures") },
    Change(
      "another period",
      ":Figures!F5: error: this says 'Q1 18/19', and it was 'Q4 17/18' [changed-return]"
    ) { book, _ in try book.set("F5", "Q1 18/19", on: "Figures") },
    Change(
      "a renamed sheet",
      ": error: the sheet 'Progress' is missing: it was renamed or deleted [incomplete-return]"
    ) { book, _ in try book.renameSheet("Progress", to: "Our progress") },
    Change(
      "a row that is there twice",
      ":Figures!J7: error: the row is there twice [added-to-return]"
    ) { book, _ in try book.copyRow(5, to: 7, on: "Figures") },
    Change(
      "a row that was added",
      ":Figures!G7: error: a row without a code was added, or its code deleted [added-to-return]"
    ) { book, _ in
      try book.copyRow(5, to: 7, on: "Figures")
      for column in "ABCDEF" { try book.set("\(column)7", "", on: "Figures") }
      try book.set("J7", "", on: "Figures")
      try book.set("G7", "#4", on: "Figures")
    },
    Change("nothing filled in", ": warning: nothing is filled in [empty-return]", isWarning: true) {
      _, _ in
    },
    Change(
      "a remark beside the table",
      ":Figures!K5: warning: what is written here is not read [added-to-return]", isWarning: true
    ) { book, _ in
      let name = try book.part(ofSheet: "Figures")
      let code = try book.place(of: "R-7c430d19db", on: "Figures")
      #expect(code == "J5")
      book.parts[name]?.replace(
        "</c></row><row r=\"6\"",
        with: "</c><c r=\"K5\" t=\"inlineStr\"><is><t>Ask Jo</t></is></c></row><row r=\"6\"")
    },
  ]

  @Test(arguments: changes)
  func `is told by its cell, and nothing of it is taken in`(change: Change) throws {
    let folder = try W.folder()
    var book = try W.workbook("fire", in: folder)
    // An answer that would be taken in otherwise.
    if !change.isWarning { try book.set("F6", "Six", on: "Follow_ups") }
    try change.change(&book, folder)
    try folder.write(book.data, to: "fire.xlsx")
    let before = try W.sources(of: folder)
    let run = try W.read(["fire.xlsx"], in: folder)
    for line in change.says {
      #expect(run.errors.contains("fire.xlsx" + line), "\(line)\n\(run.errors)")
    }
    #expect(run.status == (change.isWarning ? 0 : 1))
    #expect(try W.sources(of: folder) == before)
    #expect(
      run.output.contains("  West Sample Fire Service: 2 figures, progress of 1 aim, 2 follow-ups")
        == (run.output.contains("still awaited")))
  }

  @Test func `comes from a meeting that is over, from another board or of another period`() throws {
    let folder = try W.folder()
    var book = try W.workbook("fire", in: folder)
    try book.set("F6", "Six", on: "Follow_ups")
    try folder.write(book.data, to: "fire.xlsx")
    let before = try W.sources(of: folder)
    let late = try RunningProgram(
      ["returns", "read", "fire.xlsx", "--on", "2018-05-15"], in: folder.path)
    #expect(late.status == 1)
    #expect(
      late.errors.contains(
        "fire.xlsx: error: this return is for the meeting of 2018-05-14, which is over or was cancelled "
          + "[old-return]"))
    #expect(try W.sources(of: folder) == before)

    let paper = try folder.read("meetings/05/update.md")
    try folder.write(paper.replacing("Q4 2017/18", with: "Q1 2018/19"), to: "meetings/05/update.md")
    let other = try W.read(["fire.xlsx"], in: folder)
    #expect(
      other.errors.contains(
        "fire.xlsx:Figures!J5: error: 'figure/indicators.yaml/PI1/Q4 2017/18' is not asked for any more"
      ))
    try folder.write(paper, to: "meetings/05/update.md")

    try folder.write(W.board.replacing("Sample Board", with: "Other Board"), to: "board.yaml")
    let board = try W.read(["fire.xlsx"], in: folder)
    #expect(
      board.errors.contains(
        "this is a return to 'Sample Board', and not to 'Other Board' [old-return]"))
  }

  @Test func `came twice: once where both say the same, and not at all where they differ`() throws {
    let folder = try `returns read`.answered()
    try folder.write(try folder.data(of: "back/fire.xlsx"), to: "back/copy.xlsx")
    let run = try W.read(["back/fire.xlsx", "back/copy.xlsx"], in: folder)
    #expect(run.status == 0)
    #expect(
      run.errors.contains(
        "back/copy.xlsx: warning: this says the same as 'back/fire.xlsx', and is not taken in twice"
      ))
    #expect(try folder.read("figures.csv").split(separator: "\n").count == 5)

    let other = try `returns read`.answered()
    var copy = try `returns read`.fire(in: other)
    try copy.set("G5", "#1845", on: "Figures")
    try other.write(copy.data, to: "back/copy.xlsx")
    let before = try W.sources(of: other)
    let both = try W.read(["back/fire.xlsx", "back/copy.xlsx"], in: other)
    #expect(both.status == 1)
    #expect(
      both.errors.contains(
        "back/copy.xlsx:Figures!G5: error: 'back/fire.xlsx' is the same return, and says something else"
      ))
    #expect(both.errors.contains("back/fire.xlsx:Figures!G5: note: which says '1844'"))
    #expect(try W.sources(of: other) == before)
  }

  @Test func `came twice, each time in part: both are taken in together`() throws {
    let folder = try W.folder()
    var early = try W.workbook("fire", in: folder)
    try early.set("E5", "Ninety homes.", on: "Progress")
    try folder.write(early.data, to: "early.xlsx")
    try early.set("F5", "Green", on: "Progress")
    try early.set("G5", "#4", on: "Figures")
    try folder.write(early.data, to: "late.xlsx")
    let run = try W.read(["early.xlsx", "late.xlsx"], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(
      run.output.hasPrefix(
        "early.xlsx, West Sample Fire Service: 1 figure, progress of 1 aim\nlate.xlsx, West Sample Fire "
          + "Service: nothing new\n"))
    #expect(run.errors.isEmpty)
    #expect(
      try folder.read("plan.yaml").contains("text: Ninety homes.\n            status: green\n"))
  }

  @Test func `is no workbook, or none of the program`() throws {
    let folder = try W.folder()
    try folder.write(Data(SampleWorkbook().bytes), to: "a.xlsx")
    try folder.write("PK nonsense", to: "b.xlsx")
    try folder.write("a,b\n1,2\n", to: "c.csv")
    let run = try W.read(["a.xlsx", "b.xlsx", "c.csv"], in: folder)
    #expect(run.status == 1)
    #expect(run.errors.contains("a.xlsx: error: the workbook is no return"))
    #expect(run.errors.contains("b.xlsx: error: the workbook is damaged"))
    #expect(
      run.errors.contains("c.csv:1:1: error: the file is no register of decisions [not-a-return]"))
    #expect(try W.read(["none.xlsx"], in: folder).status == 64)
  }
}
