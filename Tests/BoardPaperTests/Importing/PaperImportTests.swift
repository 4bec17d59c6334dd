import Foundation
import TestSupport
import Testing

@Suite struct `Importing a paper from Word` {
  private typealias Sample = SampleWordDocument

  /// A paper as an officer writes it in Word, with styles.
  private static let paper =
    [
      "To: Sample Health Board", "Date: 5th February 2018",
      "From: Alex Morgan, Sample Fire Service (Co-Chair, Steering Group)",
      "Subject: Progress update",
    ].map { Sample.paragraph($0) }.joined()
    + Sample.paragraph("1. Purpose", style: "H2") + Sample.paragraph("To tell the Board.")
    + Sample.paragraph("2. Recommendations", style: "H2")
    + Sample.paragraph("Sample Health Board is recommended to:")
    + Sample.paragraph("i) Endorse the progress") + Sample.paragraph("ii) Agree to hear again")
    + Sample.paragraph("3. Background and context", style: "H2")
    + Sample.item("first", list: 1) + Sample.item("inner", list: 1, level: 1)
    + Sample.item("second", list: 1)
    + Sample.paragraph("4. Options Consider and Recommended Proposals", style: "H2")
    + Sample.paragraph("None.")

  private static let authors =
    Sample.paragraph("Report Author(s):", bold: true)
    + "<w:p>\(Sample.run("Name and Job Title: ", bold: true))\(Sample.run("Sam Okafor, Officer"))</w:p>"
    + Sample.paragraph("Directorate: People")
    + Sample.paragraph("Telephone and E-mail Contact: 024 7500 0000, sam@example.gov.uk")
    + Sample.paragraph("Enquiries should be directed to the above person.")

  private static let appendix =
    Sample.paragraph("Appendices", bold: true) + Sample.paragraph("Appendix 1: Action Plan")
    + Sample.paragraph("Young People", style: "H2") + Sample.paragraph("What helps is resilience.")
    + Sample.table([
      ["Action Plan: Tackling inequalities of the young", "", "", ""],
      ["Aim", "Actions", "Lead", "Progress / barriers"],
      [
        "1. Join up",
        Sample.item("Evaluate", list: 1) + Sample.item("Bring cycles of work", list: 1),
        "Public Health",
        Sample.paragraph("1 April to 30 September 2017", bold: true)
          + Sample.paragraph("It is done."),
      ],
      ["", "to schools", "", ""],
    ])
    + Sample.paragraph("Programme Indicators: Tackling inequalities of the young", bold: true)
    + indicators([
      [
        Sample.paragraph("PI1: Number of people") + Sample.paragraph("Those who were helped."),
        Sample.paragraph("Sample Council") + Sample.paragraph("Place Directorate")
          + Sample.paragraph("Kim Lee"), "0", "558", "452", "214 (of 898)", "91", "151",
      ]
    ]) + Sample.paragraph("Programme Indicators: Tackling inequalities of the young", bold: true)
    + indicators([
      ["PI2: Percentage who know more", "Centre", "No report yet", "93%", "N/A", "N/A", "n/a", ""]
    ])

  private static func indicators(_ rows: [[String]]) -> String {
    let head = [
      "Indicator &amp; Definition", "Organisation / Directorate Contact", "Baseline data (15/16)",
      "Actual 16/17", "Target 17/18", "Target 18/19", "Actual Q2 17/18", "Year to date 17/18",
    ]
    return Sample.table([head] + rows)
  }

  private func folder(_ body: String, name: String = "paper.docx") throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(Data(Sample(body).bytes), to: name)
    return folder
  }

  private func imported(
    _ body: String, _ arguments: String...
  ) throws -> (folder: TemporaryFolder, run: RunningProgram) {
    let folder = try folder(body)
    return (folder, try RunningProgram(["import", "paper.docx"] + arguments, in: folder.path))
  }

  @Test func `makes a workspace that builds, and in which nothing is wrong`() throws {
    let (folder, run) = try imported(Self.paper + Self.authors + Self.appendix)
    #expect(
      run.output == """
        wrote board.yaml
        wrote meetings/2018-02-05/progress-update.md
        wrote plans/progress-update.yaml
        wrote indicators/progress-update.yaml
        wrote indicators/progress-update.csv
        wrote meetings/2018-02-05/meeting.yaml

        """, "\(run.errors)")
    let build = try RunningProgram(["build"], in: folder.path)
    #expect(build.status == 0, "\(build.errors)")
    let text = try folder.read("out/meetings/2018-02-05/progress-update.md")
    for words in [
      "Alex Morgan, Sample Fire Service (Co-Chair, Steering Group)", "ii) Agree to hear again",
      "Sam Okafor, Officer", "1. Join up", "Bring cycles of work to schools", "214 (of 898)",
      "No report yet", "1 April to 30 September 2017", "Place Directorate",
    ] {
      #expect(text.contains(words), "\(words)")
    }
  }

  @Test func `lifts the header, recommendations and authors into the front matter`() throws {
    let (folder, run) = try imported(Self.paper + Self.authors)
    let text = try folder.read("meetings/2018-02-05/progress-update.md")
    #expect(
      text.hasPrefix(
        """
        ---
        kind: paper
        to: 'Sample Health Board'
        date: 2018-02-05
        from:
          - name: 'Alex Morgan'
            organisation: 'Sample Fire Service'
            role: 'Co-Chair, Steering Group'
        subject: 'Progress update'
        recommendations:
          - id: endorse-the-progress
            text: 'Endorse the progress'
          - id: agree-to-hear
            text: 'Agree to hear again'
        report-authors:
          - name: 'Sam Okafor'
            job-title: 'Officer'
            directorate: 'People'
            telephone: '024 7500 0000'
            email: 'sam@example.gov.uk'
        ---

        ## Purpose

        To tell the Board.

        ## Background and context

        - first
          - inner
        - second

        ## Options Consider and Recommended Proposals

        None.

        """), "\(text)")
    #expect(run.errors.contains("2 recommendations are lifted into the front matter"))
    #expect(run.errors.contains("'Enquiries should be directed to the above person.'"))
  }

  @Test func `finds headings without styles by their numbers and bold lines`() throws {
    let plain = Self.paper.replacing("<w:pPr><w:pStyle w:val=\"H2\"/></w:pPr><w:r>", with: "<w:r>")
    let (folder, run) = try imported(plain)
    #expect(run.status == 0, "\(run.errors)")
    let text = try folder.read("meetings/2018-02-05/progress-update.md")
    #expect(
      text.contains("## Purpose\n\nTo tell") && text.contains("\n## Background and context\n"))
    #expect(text.contains("id: agree-to-hear"))
  }

  @Test func `keeps comments as remarks, and takes changes as it is asked`() throws {
    var sample = Sample(
      Self.paper
        + "<w:p>\(Sample.run("It was "))<w:ins><w:r><w:t>good</w:t></w:r></w:ins><w:del><w:r>"
        + "<w:delText>bad</w:delText></w:r></w:del><w:r><w:commentReference w:id=\"0\"/></w:r></w:p>"
    )
    sample.parts["word/comments.xml"] =
      "<w:comments xmlns:w=\"w\"><w:comment w:id=\"0\" w:author=\"Jo\" w:date=\"2018-01-09\">"
      + Sample.paragraph("Sure? --> no") + "</w:comment></w:comments>"
    let folder = try TemporaryFolder()
    try folder.write(Data(sample.bytes), to: "paper.docx")
    for (arguments, words) in [([], "It was good"), (["--refuse-changes"], "It was bad")] {
      let run = try RunningProgram(
        ["import", "paper.docx", "-o", words] + arguments, in: folder.path)
      #expect(run.status == 0, "\(run.errors)")
      let text = try folder.read("\(words)/meetings/2018-02-05/progress-update.md")
      #expect(text.contains("\n\(words)\n\n<!-- Comment, Jo, 2018-01-09: Sure? - -> no -->\n"))
    }
  }

  @Test func `keeps what it does not understand in the text, and tells where`() throws {
    let body =
      Self.paper
      + Sample.table([
        ["Option", "Cost", "Comment"], ["A", "£5", Sample.item("x", list: 1)], ["B", "£7", ""],
      ]) + "<w:p><w:r><w:pict><w:txbxContent>\(Sample.paragraph("In a box"))</w:txbxContent>"
      + "</w:pict></w:r></w:p>"
    let (folder, run) = try imported(body)
    let text = try folder.read("meetings/2018-02-05/progress-update.md")
    #expect(text.contains("| Option | Cost | Comment |\n| --- | --- | --- |\n| A | £5 | • x |"))
    #expect(text.contains("\nIn a box\n"))
    #expect(run.errors.contains("paper.docx: table 1: has lists or paragraphs in cells"))
    #expect(run.errors.contains("a text box is put after its paragraph: 'In a box'"))
    #expect(try RunningProgram(["build"], in: folder.path).status == 0)
  }

  @Test func `takes text for text, whatever it looks like`() throws {
    let (folder, run) = try imported(
      Self.paper + Sample.paragraph("${PI1.ytd} *a* [b](c) &lt;b&gt; 1. x")
        + Sample.paragraph("# no heading") + Sample.paragraph("&lt;!-- no remark --&gt;"))
    #expect(run.status == 0, "\(run.errors)")
    let build = try RunningProgram(["build"], in: folder.path)
    #expect(build.status == 0, "\(build.errors)")
    let page = try folder.read("out/meetings/2018-02-05/progress-update.html")
    #expect(page.contains("${PI1.ytd} *a* [b](c) &lt;b&gt; 1. x"))
    #expect(page.contains("# no heading") && page.contains("&lt;!-- no remark --&gt;"))
  }

  @Test(arguments: [
    "The Board is recommended to:", "It is recommended that the Board:",
    "Members are asked to",
  ])
  func `leaves the words before recommendations to the house`(lead: String) throws {
    let (folder, run) = try imported(
      Sample.paragraph("Date: 5 February 2018") + Sample.paragraph("RECOMMENDATIONS", bold: true)
        + Sample.paragraph(lead) + Sample.paragraph("(a) Note the plan")
        + Sample.paragraph("Purpose", bold: true) + Sample.paragraph("Text."))
    #expect(
      run.errors.contains("'\(lead)' is left out: the house prints it itself"), "\(run.errors)")
    let text = try folder.read("meetings/2018-02-05/paper.md")
    #expect(text.contains("text: 'Note the plan'\n---\n\n## Purpose\n"))
  }

  @Test func `takes the unit of an indicator from the further rows of its figures too`() throws {
    let (folder, run) = try imported(
      Sample.paragraph("Date: 5 February 2018") + Sample.paragraph("Appendices", bold: true)
        + Sample.paragraph("Appendix 1: Indicators")
        + Self.indicators([
          ["PI1: Those who know more", "Centre", "", "", "", "", "", ""],
          ["", "", "", "93%", "95%", "", "", ""],
        ]))
    #expect(run.status == 0, "\(run.errors)")
    let files = folder.files()
    let file = try #require(files.first { $0.hasPrefix("indicators") && $0.hasSuffix(".yaml") })
    let text = try folder.read(file)
    #expect(text.contains("unit: percent"), "\(text)")
  }

  @Test func `reads a header in a table, and a date in numbers`() throws {
    let header = Sample.table([
      ["To:", "Sample Health Board"], ["Date:", "05/02/2018"], ["Subject:", "In a table"],
    ])
    let (folder, run) = try imported(
      header + Sample.paragraph("Purpose", style: "H2") + Sample.paragraph("Text."))
    #expect(run.output.contains("wrote meetings/2018-02-05/in-a-table.md"), "\(run.errors)")
    #expect(try RunningProgram(["build"], in: folder.path).status == 0)
  }

  @Test func `writes nothing over a file that is there, and nothing when it is dry`() throws {
    let folder = try folder(Self.paper)
    let dry = try RunningProgram(["import", "paper.docx", "--dry-run"], in: folder.path)
    #expect(dry.output.contains("would write meetings/2018-02-05/progress-update.md:\n    ---\n"))
    #expect(!FileManager.default.fileExists(atPath: folder.path(of: "board.yaml")))
    try folder.write("mine", to: "meetings/2018-02-05/progress-update.md")
    let refused = try RunningProgram(["import", "paper.docx"], in: folder.path)
    #expect(refused.status == 64)
    #expect(
      refused.errors.contains("'meetings/2018-02-05/progress-update.md' is there already")
        && refused.errors.contains("'--output'"))
    #expect(!FileManager.default.fileExists(atPath: folder.path(of: "board.yaml")))
    #expect(try folder.read("meetings/2018-02-05/progress-update.md") == "mine")
  }

  @Test func `uses the priorities of a board that is there, and says which are missing`() throws {
    let folder = try folder(Self.paper + Self.appendix)
    try folder.write(
      "kind: board\nname: Sample Health Board\npriorities:\n  - { id: young, title: Young People }\n",
      to: "board.yaml")
    let run = try RunningProgram(["import", "paper.docx"], in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    #expect(try folder.read("plans/progress-update.yaml").contains("  - priority: young\n"))
    #expect(run.errors.contains("add to board.yaml, which stays as it is:\n  organisations:\n"))
    #expect(!run.errors.contains("  priorities:"))
  }

  @Test func `asks for the date where the paper states none`() throws {
    let body = Sample.paragraph("Purpose", style: "H2") + Sample.paragraph("Text.")
    let (_, run) = try imported(body)
    #expect(run.status == 64 && run.errors.contains("--date 2018-02-05"))
    let (_, dated) = try imported(body, "--date", "2018-02-05")
    #expect(dated.status == 0 && dated.errors.contains("no subject is stated"))
  }

  @Test func `says of each bad file what it is`() throws {
    let folder = try TemporaryFolder()
    var macro = Sample(Self.paper)
    macro.parts["word/vbaProject.bin"] = "x"
    var entities = Sample("")
    entities.parts["word/document.xml"] =
      "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><document><body>&b;</body></document>"
    var bomb = ZipFile(Sample("").parts)
    bomb.entries[0].claimedSize = 200 << 20
    bomb.entries[0].method = 8
    let old: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0] + [UInt8](repeating: 0, count: 600)
    let files: [(String, [UInt8], Int32, String)] = [
      ("macro.docm", macro.bytes, 0, "the macros of the document are not read"),
      ("cut.docx", Array(Sample(Self.paper).bytes.prefix(900)), 1, "[damaged-word-document]"),
      ("entities.docx", entities.bytes, 1, "has a document type"),
      ("bomb.docx", bomb.bytes, 1, "packed tighter than any real one"),
      ("old.docx", old, 1, "the format of Word before 2007"),
      (
        "locked.docx", old + "EncryptedPackage".utf8.flatMap { [$0, 0] }, 1,
        "protected by a password"
      ),
      ("sheet.docx", SampleWorkbook().bytes, 1, "an Excel workbook, and no Word document"),
      ("page.docx", Array("<html></html>".utf8), 1, "a web page, and no Word document"),
      ("large.docx", [UInt8](repeating: 0x50, count: (64 << 20) + 1), 1, "64 MiB"),
      ("binary.md", [0xFF, 0xFE, 0x00, 0x41], 1, "error:"),
      ("source.md", Array("---\nkind: paper\n---\n".utf8), 1, "is a source of a workspace already"),
      ("missing.docx", [], 1, "error:"),
      ("older.doc", old, 1, "the format of Word before 2007"),
      ("paper.odt", [], 64, "'paper.odt' cannot be imported"),
    ]
    for (name, bytes, status, words) in files {
      if !name.hasPrefix("missing") { try folder.write(Data(bytes), to: name) }
      let run = try RunningProgram(["import", name, "-o", "to-\(name)"], in: folder.path)
      #expect(run.status == status, "\(name): \(run.errors)")
      #expect(run.errors.contains(words), "\(name): \(run.errors)")
    }
  }
}
