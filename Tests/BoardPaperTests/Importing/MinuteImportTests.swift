import Foundation
import TestSupport
import Testing

@Suite struct `Importing a minute, and papers of other formats` {
  private typealias Sample = SampleWordDocument

  private static let reportLine =
    "Report of Sam Okafor, Director of People. Alex Morgan, Sample Fire Service will report at "
    + "the meeting"

  private static let minute =
    Sample.paragraph("Agenda item") + Sample.paragraph("Reducing inequalities – update")
    + Sample.paragraph(reportLine)
    + Sample.paragraph("Minutes:", bold: true)
    + Sample.paragraph("The report told how far the plan had come.")
    + Sample.paragraph("·  Support for the work") + Sample.paragraph("·  How to hear young people")
    + Sample.paragraph("RESOLVED that:") + Sample.paragraph("(1) The progress be endorsed.")
    + Sample.paragraph("(2) Agreement be given to hear again.")

  @Test func `makes the minute, its meeting and its resolutions`() throws {
    let folder = try TemporaryFolder()
    try folder.write(Data(Sample(Self.minute).bytes), to: "minute.docx")
    let asked = try RunningProgram(["import", "minute.docx"], in: folder.path)
    #expect(asked.status == 64 && asked.errors.contains("--date"))
    let run = try RunningProgram(
      ["import", "minute.docx", "--date", "2016-07-11"], in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.contains("no board is named"))
    #expect(
      try folder.read("meetings/2016-07-11/minutes/reducing-inequalities-update.md") == """
        ---
        kind: minute
        item: reducing-inequalities-update
        resolutions:
          - decides: unknown
            text: 'The progress be endorsed.'
          - decides: unknown
            text: 'Agreement be given to hear again.'
        ---

        The report told how far the plan had come.

        - Support for the work
        - How to hear young people

        """)
    let build = try RunningProgram(["build"], in: folder.path)
    #expect(build.status == 0, "\(build.errors)")
    let text = try folder.read(
      "out/meetings/2016-07-11/minutes/reducing-inequalities-update.md")
    #expect(text.contains("Report of Sam Okafor, Director of People. Alex Morgan, Sample Fire"))
    #expect(text.contains("Agreement be given to hear again."))
  }

  @Test(arguments: ["Report of ,", "Report of", "Report of ; will report at the meeting"])
  func `is imported where nobody is named as its author`(line: String) throws {
    let folder = try TemporaryFolder()
    let minute = Self.minute.replacing(Self.reportLine, with: line)
    try folder.write(Data(Sample(minute).bytes), to: "minute.docx")
    let run = try RunningProgram(
      ["import", "minute.docx", "--date", "2016-07-11"], in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    #expect(try RunningProgram(["build"], in: folder.path).status == 0)
  }

  @Test func `reads a web page whatever its tags are, and leaves out what is no text`() throws {
    let page = """
      <!DOCTYPE html><html><head><title>T</title><script>alert("<p>no</p>")</script></head><body>
      <nav>Menu</nav><h1>Update</h1><p>Date: 5 February 2018<p>To: Sample Board
      <h2>1. Purpose</h2><p>It&nbsp;is &pound;5 &lt; 6 <b>bold <i>both</b></i> <a href="javascript:x">js</a>
      <a href="https://example.org/?a=1&amp;b=2">link</a><br>next
      <ul><li>one<li>two<ol><li>in</ol></ul>
      <table><tr><th>A<th>B<tr><td rowspan=2>1<td>2<tr><td>3</table></p></div>
      <!-- a remark --><p onclick="x">End
      """
    let folder = try TemporaryFolder(["page.html": page])
    let run = try RunningProgram(["import", "page.html"], in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.contains("'<nav>' is left out: 'Menu'"))
    let text = try folder.read("meetings/2018-02-05/update.md")
    #expect(
      text.hasSuffix(
        """
        ## Purpose

        It is £5 < 6 **bold _both_** js [link](https://example.org/?a=1&b=2)\\
        next

        - one
        - two
          1. in

        | A | B |
        | --- | --- |
        | 1 | 2 |
        | | 3 |

        <!-- a remark -->

        End

        """), "\(text)")
    #expect(try RunningProgram(["build"], in: folder.path).status == 0)
  }

  @Test func `reads the HTML in Markdown`() throws {
    let paper = """
      **To:** Sample Board

      **Date:** 5<sup>th</sup> February 2018

      ## Purpose

      Text with ${PI1.ytd} and a < b.

      | Year | What |
      | --- | --- |
      | 2017 | <ul><li>first</li><li>second</li></ul> |
      | 2018 | one<br>two |

      """
    let folder = try TemporaryFolder(["paper.md": paper])
    let run = try RunningProgram(["import", "paper.md"], in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    let text = try folder.read("meetings/2018-02-05/paper.md")
    #expect(run.errors.contains("the file: lies in the workspace"))
    #expect(text.contains("date: 2018-02-05\nsubject: 'paper'\n"))
    #expect(text.contains("Text with \\${PI1.ytd} and a < b.\n"))
    #expect(text.contains("| 2017 | • first • second |\n| 2018 | one two |\n"), "\(text)")
    #expect(try RunningProgram(["build", "meetings"], in: folder.path).status == 0)
  }
}
