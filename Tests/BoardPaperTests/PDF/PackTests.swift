import Foundation
import TestSupport
import Testing

@testable import board_paper

@Suite struct `The pack of a meeting` {
  private static let meeting = "meetings/2018-02-05"

  /// The packs of the example's last meeting, in `public` and `private`.
  private func example(environment: [String: String] = [:]) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let run = try RunningProgram(
      ["pack", Self.meeting, "--output", folder.path],
      in: RunningProgram.project + "/Examples/coventry-hwb", environment: environment)
    #expect(run.status == 0, "\(run.errors)")
    return folder
  }

  private func page(_ folder: TemporaryFolder) throws -> String {
    try folder.read("public/\(Self.meeting)/pack.html")
  }

  private func tool(_ name: String, _ arguments: [String]) throws -> String {
    let run = try RunningProgram(arguments, of: try #require(OutsideTool.path(of: name)))
    #expect(run.status == 0, "\(run.errors)")
    return run.output
  }

  /// No program that makes PDF is on it.
  private static let noPrograms = ["PATH": "/nowhere"]

  @Test func `is a page with the agenda, the papers in its order, minutes and open actions`() throws
  {
    let folder = try example(environment: Self.noPrograms)
    let page = try page(folder)
    let parts = page.matches(of: /<h2 class="part" id="[^"]*">([^<]*)</).map { String($0.1) }
    #expect(
      parts == [
        "Agenda: Coventry Health and Wellbeing Board",
        "Item 5: Progress update on the Marmot City Strategy 2016-2019",
        "Item 5: Coventry, a Marmot City",
        "Item 2: Minutes of the Meeting of Coventry Health and Wellbeing Board held at 2.00 pm on "
          + "Monday, 10th July 2017",
        "Actions outstanding",
      ])
    #expect(page.matches(of: /<h1/).count == 1)
    // What a speaker says is not before the meeting.
    #expect(!page.contains("Speaker notes") && !page.contains("class=\"aside\""))
  }

  @Test func `leads from the agenda to the papers within it, and nowhere else`() throws {
    let page = try page(try example(environment: Self.noPrograms))
    let ids = Set(page.matches(of: #/ id="([^"]*)"/#).map { String($0.1) })
    let within = page.matches(of: /href="#([^"]*)"/).map { String($0.1) }
    #expect(within.filter { $0 != "main" && !ids.contains($0) } == [])
    let paper = "#item-5-progress-update-on-the-marmot-city-strategy-2016-2019"
    let leadsToPaper = page.contains("<a href=\"\(paper)\">Progress update")
    #expect(leadsToPaper)
    let minutes = "#item-2-minutes-of-the-meeting-of-coventry-health-and-wellbein"
    let leadsToMinutes = page.contains("<a href=\"\(minutes)\"><time datetime=\"2017-07-10\">")
    let leadsToSources = page.contains(".md\"") || page.contains("meeting.yaml")
    #expect(leadsToMinutes && !leadsToSources)
  }

  @Test func `is a page alone where nothing makes PDF, which one line says`() throws {
    let folder = try TemporaryFolder()
    let run = try RunningProgram(
      ["pack", Self.meeting + "/meeting.yaml", "--output", folder.path],
      in: RunningProgram.project + "/Examples/coventry-hwb", environment: Self.noPrograms)
    #expect(run.status == 0)
    #expect(
      run.errors.contains("pack.pdf'")
        && run.errors.contains("not made: nothing was found that makes PDF"),
      "\(run.errors)")
    #expect(folder.exists("public/\(Self.meeting)/pack.html"))
    #expect(!folder.exists("public/\(Self.meeting)/pack.pdf"))
  }

  @Test(
    .enabled(
      if: Typst.isWanted && OutsideTool.isWanted("pdftotext") && OutsideTool.isWanted("pdfinfo"),
      "Typst and poppler make and read PDF"))
  func `has the pages in its contents on which its documents are, and bookmarks of them`() throws {
    let folder = try example()
    let path = folder.path(of: "public/\(Self.meeting)/pack.pdf")
    let pages = try tool("pdftotext", ["-layout", path, "-"]).split(separator: "\u{C}").map {
      $0.replacing("\u{2060}", with: "").split(separator: "\n").map(String.init)
    }
    // A title that takes two lines ends in the second.
    var contents: [(title: String, page: Int)] = []
    var open = ""
    for line in pages[0].drop(while: { $0 != "Contents" }).dropFirst() {
      guard let entry = line.wholeMatch(of: /(.*?)[ .]*\. (\d+)/) else {
        open = line + " "
        continue
      }
      let title = open + entry.1
      contents.append((title.trimmingCharacters(in: .whitespaces), Int(entry.2) ?? 0))
      open = ""
    }
    #expect(contents.count > 20)
    let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    let pdf = String(decoding: bytes, as: UTF8.self)
    for entry in contents {
      let page = pages[entry.page - 1].joined(separator: " ").replacing(#/ +/#, with: " ")
      #expect(page.contains(entry.title), "\(entry)")
      // A sign before each bracket is allowed, where two belong together too.
      let isMarked = pdf.replacing("\\(", with: "(").replacing("\\)", with: ")")
        .contains("/Title(\(entry.title))")
      #expect(isMarked, "\(entry)")
    }
    // The head of each page has the title of its document, and its foot the number of the page.
    let starts = contents.filter { $0.title.hasPrefix("Item ") || $0.title.hasPrefix("Agenda") }
    for (number, page) in pages.enumerated().dropFirst() {
      let own = starts.filter { $0.page <= number + 1 }.max { $0.page < $1.page }
      let head = page.first?.trimmingCharacters(in: .whitespaces) ?? ""
      #expect(
        own.map { $0.title.hasPrefix(head) } == true || head == "Actions outstanding", "\(head)")
      #expect(page.last?.contains("Page \(number + 1) of \(pages.count)") == true)
    }
    let info = try tool("pdfinfo", [path])
    #expect(info.contains("Tagged:          yes") && info.contains("Title:           Papers of"))
    let tags = try tool("pdfinfo", ["-struct", path])
    #expect(tags.contains("TOCI") && tags.contains("H1") && tags.contains("/Scope /Row"))
    if Python.isWanted("pdfua") {
      let run = try RunningProgram(
        ["-m", "pdfua", "check", path], of: try #require(OutsideTool.path(of: "python3")))
      #expect(run.status == 0 && run.output.contains("PASS"), "\(run.output)\(run.errors)")
    }
  }

  @Test func `has nothing private for the public, and all of it for the board`() throws {
    let workspace = MarkedWorkspace()
    let folder = try TemporaryFolder(workspace.files)
    let arguments = ["pack", "november", "february", "march"]
    var run = try RunningProgram(arguments, in: folder.path, environment: Self.noPrograms)
    #expect(run.status == 0, "\(run.errors)")
    #expect(folder.exists("out/february/pack.html") && !folder.exists("out-private/november"))
    #expect(try PublishedText(of: folder, in: "out").markers(of: workspace.hidden) == [])
    let printed = try PublishedText(of: folder, in: "out-private").markers(of: workspace.hidden)
    #expect(printed.contains("paper.subject") && printed.count > 20, "\(printed)")

    guard Typst.isWanted, OutsideTool.isWanted("pdftotext") else { return }
    run = try RunningProgram(arguments, in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    for (place, name) in [("out", "pack"), ("out-private", "pack-private")] {
      for meeting in ["february", "march"] where folder.exists("\(place)/\(meeting)/\(name).pdf") {
        let text = try tool(
          "pdftotext", [folder.path(of: "\(place)/\(meeting)/\(name).pdf"), "-"])
        try folder.write(text, to: "read-\(place)/\(meeting)")
      }
    }
    #expect(folder.exists("read-out/february"))
    #expect(try PublishedText(of: folder, in: "read-out").markers(of: workspace.hidden) == [])
    #expect(
      try PublishedText(of: folder, in: "read-out-private").markers(of: workspace.hidden).count > 20
    )
  }

  @Test func `is made by a build where the board says so, and goes when it says no more`() throws {
    let folder = try TemporaryFolder(MarkedWorkspace().files)
    let board = try folder.read("board.yaml")
    try folder.write(board + "\npacks: yes\n", to: "board.yaml")
    var run = try RunningProgram(["build"], in: folder.path, environment: Self.noPrograms)
    #expect(run.status == 0, "\(run.errors)")
    let packs = ["out/february/pack.html", "out-private/february/pack-private.html"]
    #expect(packs.allSatisfy(folder.exists))
    try folder.write(board, to: "board.yaml")
    run = try RunningProgram(["build"], in: folder.path, environment: Self.noPrograms)
    #expect(run.status == 0 && !packs.contains(where: folder.exists))
  }

  @Test func `leaves all other documents as they are`() throws {
    let folder = try TemporaryFolder(MarkedWorkspace().files)
    #expect(try RunningProgram(["build"], in: folder.path).status == 0)
    let before = folder.files()
    let run = try RunningProgram(["pack", "."], in: folder.path, environment: Self.noPrograms)
    #expect(run.status == 0, "\(run.errors)")
    #expect(Set(folder.files()).isSuperset(of: before))
    #expect(folder.exists("out/february/pack.html"))
  }

  @Test func `is not made of a paper with an error, and keeps the one that was there`() throws {
    let folder = try TemporaryFolder([
      "board.yaml": BadInput.board, "a.md": BadInput.paper(body: "## Purpose\n\nTo say it."),
      "meeting.yaml":
        "kind: meeting\ndate: 2018-02-05\nagenda: [{ id: a, documents: [{ paper: a.md }] }]\n",
    ])
    var run = try RunningProgram(
      ["pack", "meeting.yaml"], in: folder.path, environment: Self.noPrograms)
    #expect(run.status == 0 && folder.exists("out/pack.html"), "\(run.errors)")
    try folder.write(
      BadInput.paper(body: "## Purpose\n\nTo say it.").replacing(
        "date: 2018-02-05", with: "date: soon"),
      to: "a.md")
    run = try RunningProgram(
      ["pack", "meeting.yaml"], in: folder.path, environment: Self.noPrograms)
    #expect(run.status == 1 && folder.exists("out/pack.html"), "\(run.errors)")
  }

  @Test func `is needed of a meeting, and says so where there is none`() throws {
    let folder = try TemporaryFolder([
      "board.yaml": BadInput.board, "a.md": BadInput.paper(body: "## Purpose\n\nTo say it."),
    ])
    let run = try RunningProgram(["pack", "a.md"], in: folder.path, environment: Self.noPrograms)
    #expect(run.errors.contains("nothing to put together: no meeting was named"), "\(run.errors)")
  }
}
