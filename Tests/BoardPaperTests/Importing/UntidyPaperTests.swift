import Foundation
import TestSupport
import Testing

/// Papers as councils' officers write them in Word, with the habits that made imports go wrong.
@Suite struct `An untidy paper from Word` {
  private typealias Sample = SampleWordDocument

  private func imported(
    _ body: String, _ arguments: String...
  ) throws -> (folder: TemporaryFolder, run: RunningProgram) {
    let folder = try TemporaryFolder()
    try folder.write(Data(Sample(body).bytes), to: "paper.docx")
    let run = try RunningProgram(
      ["import", "paper.docx", "--date", "2018-02-05"] + arguments, in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    return (folder, run)
  }

  /// The text of the only paper that was written.
  private func paper(_ folder: TemporaryFolder) throws -> String {
    let papers = folder.files().filter {
      $0.hasPrefix("meetings/2018-02-05/") && $0.hasSuffix(".md")
    }
    return try folder.read(try #require(papers.first))
  }

  private static func bold(_ text: String) -> String { Sample.paragraph(text, bold: true) }
  private static func lines(_ texts: String...) -> String {
    texts.map { text in
      text.hasPrefix("*") ? bold(String(text.dropFirst())) : Sample.paragraph(text)
    }.joined()
  }

  /// Words with a property of their run.
  private static func run(_ text: String, _ property: String) -> String {
    "<w:r><w:rPr>\(property)</w:rPr><w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
  }

  @Test(arguments: [
    (
      [
        "*Introduction", "To tell.", "*What we did", "Much.", "*Recommendation",
        "That it is noted.",
      ],
      "## Introduction\n\nTo tell.\n\n## What we did\n\nMuch.\n"
    ),
    (
      [
        "*Carers", "Carers matter.", "*What they told us", "Much.", "*Recommendations",
        "To note it.", "Contact officer: Sam Okafor",
      ],
      "## What they told us\n\nCarers matter.\n\nMuch.\n\n## Recommendations\n\nContact officer:"
    ),
    (
      [
        "*1.0 PURPOSE OF REPORT", "To tell.", "*2.0 RECOMMENDATIONS", "That it is noted.",
        "*3.0 IMPLICATIONS", "*3.1 Financial", "None.",
      ],
      "## PURPOSE OF REPORT\n\nTo tell.\n\n## IMPLICATIONS\n\n### Financial\n\nNone.\n"
    ),
    (
      ["*1. Purpose", "To tell.", "*What we did", "Much.", "*2. RECOMMENDED", "That it is noted."],
      "## Purpose\n\nTo tell.\n\n### What we did\n\nMuch.\n"
    ),
  ])
  func `has sections where there are bold lines alone`(texts: [String], text: String) throws {
    let body = texts.map { Self.lines($0) }.joined()
    let (folder, _) = try imported(body)
    let paper = try paper(folder)
    #expect(paper.contains("---\n\n" + text), "\(paper)")
    #expect(paper.components(separatedBy: "  - id:").count == 2, "\(paper)")
  }

  @Test func `has its board, date, author and subject from the lines at the top`() throws {
    let folder = try TemporaryFolder()
    let body = Self.lines(
      "*COVENTRY CITY COUNCIL", "*HEALTH AND WELLBEING BOARD", "*5th February 2018",
      "*Healthy Weight in Coventry", "*Report of Sam Okafor", "*Purpose", "To tell.")
    try folder.write(Data(Sample(body).bytes), to: "paper.docx")
    let run = try RunningProgram(["import", "paper.docx"], in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.contains("'COVENTRY CITY COUNCIL' is left out: state 'council'"))
    let paper = try folder.read("meetings/2018-02-05/healthy-weight-in-coventry.md")
    for part in [
      "to: 'HEALTH AND WELLBEING BOARD'", "date: 2018-02-05", "  - name: 'Sam Okafor'",
      "subject: 'Healthy Weight in Coventry'", "---\n\n## Purpose\n\nTo tell.\n",
    ] {
      #expect(paper.contains(part), "\(part) in \(paper)")
    }
  }

  @Test func `keeps the level of a heading with a style, whatever it is called`() throws {
    let (folder, _) = try imported(
      Sample.paragraph("Purpose", style: "H2") + Sample.paragraph("To tell.")
        + Sample.paragraph("Next steps", style: "H3") + Sample.paragraph("In June."))
    #expect(try paper(folder).contains("## Purpose\n\nTo tell.\n\n### Next steps\n"))
  }

  @Test func `has text before all headings where the house can print it`() throws {
    let (folder, run) = try imported(
      Self.lines("Some text.", "More text.", "*Recommendations", "That it is noted."))
    #expect(
      run.errors.contains(
        "'Some text.' and 1 further paragraphs or tables come before the first heading, and are put "
          + "below 'Purpose'"), "\(run.errors)")
    #expect(try paper(folder).contains("## Purpose\n\nSome text.\n\nMore text.\n"))
    let check = try RunningProgram(["check"], in: folder.path)
    #expect(!check.output.contains("text-before-heading"), "\(check.output)")
  }

  @Test(arguments: ["Agenda", "Meeting", "Actions", "Pack"])
  func `is not named like a document of its meeting`(title: String) throws {
    let (folder, _) = try imported(
      Sample.paragraph(title, style: "H1") + Sample.paragraph("Purpose", style: "H2")
        + Sample.paragraph("To tell."))
    #expect(folder.exists("meetings/2018-02-05/\(title.lowercased())-paper.md"))
    let build = try RunningProgram(["build"], in: folder.path)
    #expect(build.status != 64, "\(build.errors)")
  }

  @Test func `loses its list of contents, which is told`() throws {
    let contents = (1...3).map { Sample.paragraph("\($0). Part \($0)\t\($0 + 1)", style: "TOC1") }
    let (folder, run) = try imported(
      Sample.paragraph("Carers", style: "H1") + contents.joined()
        + Sample.paragraph("Purpose", style: "H2") + Sample.paragraph("To tell."))
    #expect(run.errors.contains("a list of contents of 3 lines is left out"), "\(run.errors)")
    #expect(run.errors.contains("'1. Part 1 2' to '3. Part 3 4'"), "\(run.errors)")
    #expect(try !paper(folder).contains("Part 1"))
  }

  @Test func `keeps what was ticked and chosen in forms`() throws {
    func field(_ data: String) -> String {
      "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData>\(data)</w:ffData></w:fldChar></w:r>"
        + "<w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r>"
        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
    }
    let boxes =
      "<w:p>" + Sample.run("Key? ")
      + field("<w:checkBox><w:default w:val=\"0\"/><w:checked/></w:checkBox>") + Sample.run(" Yes ")
      + field("<w:checkBox><w:default w:val=\"0\"/></w:checkBox>") + Sample.run(" No, ")
      + field(
        "<w:ddList><w:result w:val=\"1\"/><w:listEntry w:val=\"Green\"/>"
          + "<w:listEntry w:val=\"Amber\"/></w:ddList>") + "</w:p>"
    let (folder, _) = try imported(Self.lines("*Purpose") + boxes)
    #expect(try paper(folder).contains("Key? ☑ Yes ☐ No, Amber"))
  }

  @Test func `keeps raised and lowered numbers, and tells of lines through words`() throws {
    let (folder, run) = try imported(
      Self.lines("*Purpose") + "<w:p>" + Sample.run("For 10")
        + Self.run("5", "<w:vertAlign w:val=\"superscript\"/>") + Sample.run(" and CO")
        + Self.run("2", "<w:vertAlign w:val=\"subscript\"/>") + Sample.run(" on the 5")
        + Self.run("th", "<w:vertAlign w:val=\"superscript\"/>") + Sample.run(" it may ")
        + Self.run("approve", "<w:strike/>") + Sample.run(" note x")
        + Self.run("a", "<w:vertAlign w:val=\"subscript\"/>") + "</w:p>")
    #expect(try paper(folder).contains("For 10⁵ and CO₂ on the 5th it may approve note xa"))
    #expect(run.errors.contains("words with a line through them stay: 'approve'"), "\(run.errors)")
    #expect(run.errors.contains("raised or lowered letters are written on the line"))
  }

  @Test func `keeps the letters of a list, and tells that changes were tracked`() throws {
    let (folder, run) = try imported(
      Self.lines("*Purpose") + Sample.item("one", list: 3) + Sample.item("two", list: 3)
        + "<w:p><w:ins>\(Sample.run("New."))</w:ins><w:del><w:r><w:delText>Old.</w:delText></w:r></w:del></w:p>"
    )
    let text = try paper(folder)
    #expect(text.contains("a) one\n\nb) two\n\nNew.\n"), "\(text)")
    #expect(run.errors.contains("2 tracked changes are taken as asked"), "\(run.errors)")
  }
}
