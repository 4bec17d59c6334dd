import Foundation
import TestSupport
import Testing

@Suite struct `A picture in a paper` {
  private static let pictures = RunningProgram.project + "/Tests/Fuzz/Corpus/picture/"

  /// A workspace with a public paper, and a private one with the same picture and another.
  private func workspace() throws -> TemporaryFolder {
    func paper(_ body: String) -> String {
      "---\nkind: paper\ndate: 2018-02-05\nsubject: Progress\n---\n\n## Purpose\n\n\(body)\n"
    }
    let folder = try TemporaryFolder([
      "board.yaml": "kind: board\nname: Sample Board\n",
      "m/paper.md": paper(
        "See below.\n\n![Smoking \"fell\" & fell](small.png \"By \\\"year\\\"\")\n\n"
          + "- In a list:\n\n  ![It is even](small.svg)\n\n![Twice](./small.png)"),
      "m/secret.md": paper("![The lease](small.jpg)"),
      "m/slides.md":
        "---\nkind: briefing\ntitle: A\ndate: 2018-02-05\n---\n\n## First\n\n"
        + "![Smoking fell](small.png \"By year\")\n\n- a\n",
      "m/meeting.yaml": """
      kind: meeting
      date: 2018-02-05
      agenda:
        - { id: a, paper: paper.md }
        - { id: b, paper: slides.md }
        - { id: c, paper: secret.md, private: { paragraph: 3, reason: a lease } }
      """,
    ])
    for name in ["small.png", "small.jpg", "small.svg"] {
      try folder.write(
        try Data(contentsOf: URL(fileURLWithPath: Self.pictures + name)), to: "m/" + name)
    }
    return folder
  }

  private func built() throws -> TemporaryFolder {
    let folder = try workspace()
    let run = try RunningProgram(["build"], in: folder.path)
    #expect(run.status == 0, "\(run.output)\(run.errors)")
    return folder
  }

  private func python(_ script: String, _ path: String) throws -> String {
    let run = try RunningProgram(
      ["-c", script, path], of: OutsideTool.path(of: "python3") ?? "python3")
    #expect(run.status == 0, "\(run.errors)")
    return run.output
  }

  @Test func `is part of the page, which loads nothing`() throws {
    let folder = try built()
    let page = try folder.read("out/m/paper.html")
    #expect(page.contains("; img-src data:;"))
    #expect(page.contains("<img src=\"data:image/png;base64,iVBOR"))
    #expect(page.contains("alt=\"Smoking &quot;fell&quot; &amp; fell\" width=\"4\" height=\"2\">"))
    #expect(page.contains("<figcaption>By &quot;year&quot;</figcaption>"))
    #expect(page.contains("<img src=\"data:image/svg+xml;base64,"))
    #expect(!(try folder.read("out/m/agenda.html")).contains("img-src"))
  }

  @Test func `is beside the Markdown that names it, once`() throws {
    let folder = try built()
    let text = try folder.read("out/m/paper.md")
    #expect(
      text.contains(
        "![Smoking \"fell\" & fell](paper-picture-1.png \"By \\\"year\\\"\")"), "\(text)")
    #expect(text.contains("![It is even](paper-picture-2.svg)"))
    #expect(text.contains("![Twice](paper-picture-1.png)"))
    #expect(
      folder.exists("out/m/paper-picture-1.png") && folder.exists("out/m/paper-picture-2.svg"))
    #expect(!folder.exists("out/m/paper-picture-3.png"))
  }

  @Test func `of private business never reaches the public folder, and leaves it`() throws {
    let folder = try built()
    #expect(folder.exists("out-private/m/secret-picture-1.jpeg"))
    #expect(!folder.exists("out/m/secret-picture-1.jpeg"))
    let meeting = try folder.read("m/meeting.yaml")
    try folder.write(
      meeting.replacing("paper: paper.md", with: "paper: paper.md, private: { paragraph: 3 }"),
      to: "m/meeting.yaml")
    let run = try RunningProgram(["build"], in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    #expect(!folder.exists("out/m/paper-picture-1.png"))
    #expect(folder.exists("out-private/m/paper-picture-1.png"))
  }

  @Test(.enabled(if: Python.isWanted("docx"), "python-docx is not installed"))
  func `is in the Word file with its words, its size and one part`() throws {
    let folder = try built()
    let script = """
      import docx, sys
      document = docx.Document(sys.argv[1])
      for shape in document.inline_shapes:
        embedded = shape._inline.graphic.graphicData.pic.blipFill.blip.embed
        print(shape._inline.docPr.get("descr"), shape.width, shape.height,
          document.part.related_parts[embedded].partname)
      """
    let run = try python(script, folder.path(of: "out/m/paper.docx"))
    #expect(
      run.split(separator: "\n") == [
        "Smoking \"fell\" & fell 38100 19050 /word/media/image1.png",
        "It is even 285750 190500 /word/media/field.png",
        "Twice 38100 19050 /word/media/image1.png",
      ], "\(run)")
  }

  @Test(.enabled(if: Python.isWanted("pptx"), "python-pptx is not installed"))
  func `is on its slide with its words and its caption`() throws {
    let folder = try built()
    let script = """
      import pptx, sys
      for slide in pptx.Presentation(sys.argv[1]).slides:
        for shape in slide.shapes:
          if shape.shape_type == 13:
            print(shape._element.nvPicPr.cNvPr.get("descr"), shape.width, shape.image.content_type)
          elif shape.has_text_frame and shape.text_frame.text:
            print(shape.text_frame.text)
      """
    let run = try python(script, folder.path(of: "out/m/slides.pptx"))
    #expect(run.contains("Smoking fell 38100 image/png\nBy year\na"), "\(run)")
  }

  @Test func `warns of words that say nothing`() throws {
    let folder = try workspace()
    let paper = try folder.read("m/paper.md")
    for words in ["small.png", "Image of a chart"] {
      try folder.write(paper.replacing("It is even", with: words), to: "m/paper.md")
      let run = try RunningProgram(["check", "m/paper.md"], in: folder.path)
      #expect(run.output.contains("[poor-picture-words]"), "\(run.output)\(run.errors)")
    }
  }

  @Test func `is not followed by a link out of the workspace`() throws {
    let folder = try workspace()
    let outside = try TemporaryFolder()
    try outside.write(
      try Data(contentsOf: URL(fileURLWithPath: Self.pictures + "small.png")), to: "a.png")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path(of: "m/link.png"), withDestinationPath: outside.path(of: "a.png"))
    let paper = try folder.read("m/paper.md")
    try folder.write(paper.replacing("small.svg", with: "link.png"), to: "m/paper.md")
    let run = try RunningProgram(["check", "m/paper.md"], in: folder.path)
    #expect(run.output.contains("[outside-workspace]"), "\(run.output)")
  }
}
