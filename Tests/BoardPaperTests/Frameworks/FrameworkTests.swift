import Foundation
import OfficePackage
import TestSupport
import Testing

@Suite struct `A framework` {
  private static func render(
    _ files: [String: String] = FrameworkFiles.all, to format: String = "md"
  ) throws -> RunningProgram {
    let folder = try TemporaryFolder(files)
    return try RunningProgram(["render", "framework.md", "--to", format], in: folder.path)
  }

  @Test func `prints its text, principles, summary, partners and contact`() throws {
    let run = try Self.render()
    #expect(run.status == 0, "\(run.errors)")
    let expected = """
      # Anytown Framework 2023

      Edition of 2023. Figures as they were known on 31st July 2023.

      **Contents**

      - [Introduction](#introduction)
      - [Headline statistics](#headline-statistics)
      - [The story so far](#the-story-so-far)
      - [1. Give every child the best start in life](#1-give-every-child-the-best-start-in-life)
        - [Focus](#focus)
        - [Background](#background)
        - [What we know](#what-we-know)
      """
    #expect(run.output.hasPrefix(expected), "\(run.output)")
    for text in [
      "- 62.7% of children were ready for school[^2], of 1,200[^1].",
      "[^1]: The census\n\n[^2]: The school census\n\n## The story so far\n\n- **2013**\n\n  Anytown began.",
      "## 1. Give every child the best start in life\n\n### Focus\n\n- Small children",
      "## 2. Create fair work\n\n*Added in 2022*",
      "### Indicators in development\n\nMore indicators are being agreed.",
      "| Give every child the best start in life | School readiness |",
      "### Voluntary bodies\n\n- Anytown Citizens Advice",
      "- Programme Officer, [officer@example.gov.uk](mailto:officer@example.gov.uk)",
    ] {
      #expect(run.output.contains(text), "\(text)\n\n\(run.output)")
    }
  }

  @Test func `has programmes, partners and measures in one table of lists`() throws {
    let run = try Self.render()
    let row = try #require(run.output.split(separator: "\n").first { $0.contains("Talk Boost") })
    // A spelling that is listed and the name of an organisation are printed as the list has them.
    #expect(
      row
        == "| <ul><li>Family Hubs</li><li>Talk Boost</li></ul> | <ul><li>Anytown Citizens Advice</li><li>Anytown Fire Service</li></ul> | <ul><li>% of children who are ready for school</li><li>Real *stories*</li></ul> |"
    )
  }

  @Test func `numbers sources in the order of use and gathers them after each block`() throws {
    let page = try Self.render(to: "html").output
    let lists = page.components(separatedBy: "<section class=\"notes\"").dropFirst()
    #expect(lists.count == 2)
    #expect(lists.first?.contains("<strong>Sources</strong>") == true)
    #expect(lists.last?.contains("<ol start=\"3\">") == true, "\(lists.last ?? "")")
    #expect(lists.last?.contains("The Marmot Review") == true)
    // The first source is used twice and has one number.
    #expect(page.components(separatedBy: "href=\"#note-1\"").count == 3)
    #expect(!page.contains("<h2 id=\"notes\">"))
  }

  @Test func `tells programs what its records say`() throws {
    let run = try Self.render(to: "json")
    let data = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    #expect(data?["kind"] as? String == "framework")
    let principles = data?["principles"] as? [[String: Any]]
    #expect(
      principles?.map { $0["title"] as? String } == [
        "Give every child the best start in life", "Create fair work",
      ])
    let rows = principles?.first?["delivery"] as? [[String: Any]]
    #expect(
      rows?.first?["partners"] as? [String] == [
        "Anytown Citizens Advice", "Anytown Fire Service",
      ])
    let categories = data?["partnerCategories"] as? [[String: Any]]
    #expect(categories?.count == 2)
  }

  @Test func `says what is new, dropped and changed since the edition before`() throws {
    let earlier = FrameworkFiles.framework
      .replacing("Anytown Framework 2023", with: "Anytown Framework 2022")
      .replacing("principles: [best-start.md, fair-work.md]", with: "principles: [old.md, gone.md]")
    let files = FrameworkFiles.changing(
      "framework.md", "period: 2021/22\n", to: "period: 2021/22\nsupersedes: 2022.md\n",
      and: [
        "2022.md": earlier,
        "old.md": FrameworkFiles.bestStart
          .replacing("Give every child the best start in life", with: "Start well")
          .replacing("hubs, Talk Boost", with: "hubs, Saplings"),
        "gone.md": FrameworkFiles.fairWork.replacing("id: fair-work", with: "id: gone")
          .replacing("title: Create fair work", with: "title: Spend less")
          .replacing("Job Shop", with: "job shop").replacing("New Partner", with: "Old Partner"),
      ])
    let run = try Self.render(files)
    #expect(run.status == 0, "\(run.errors)")
    let changes = run.output.components(
      separatedBy: "## What has changed since Anytown Framework 2022")
    let lines = (changes.last ?? "").split(separator: "\n").prefix { !$0.hasPrefix("#") }
    #expect(
      lines.map(String.init) == [
        "- **Changed:** principle “Give every child the best start in life” (before: Start well)",
        "- **New:** principle “Create fair work”",
        "- **No longer included:** principle “Spend less”",
        "- **Changed:** indicator “People in work” (before: Spend less)",
        "- **Changed:** programme “Job Shop” (before: Spend less)",
        "- **New:** programme “Talk Boost”",
        "- **No longer included:** programme “Saplings”",
        "- **New:** partner “New Partner”",
        "- **No longer included:** partner “Old Partner”",
      ], "\(run.output)")
  }

  @Test func `without a period prints the last figures of each indicator`() throws {
    let files = FrameworkFiles.changing(
      "framework.md", "${readiness.actual}", to: "${readiness.actual 2020/21}",
      and: [
        "framework.md": FrameworkFiles.framework.replacing("period: 2021/22\n", with: "")
      ])
    let run = try Self.render(files, to: "json")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("62.7"), "\(run.output)")
    #expect(run.output.contains("60.1%"), "\(run.output)")
  }

  @Test func `that is not published goes to the private folder`() throws {
    let folder = try TemporaryFolder(
      FrameworkFiles.changing("framework.md", "published: yes\n", to: ""))
    let run = try RunningProgram(["build"], in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    #expect(
      run.errors.contains("'framework.md' goes into 'out-private' until it says 'published: yes'"))
    #expect(folder.files().contains("out-private/framework.html"))
    #expect(!folder.files().contains { $0.hasPrefix("out/framework") })
  }

  @Test func `that is withdrawn leaves the public folder`() throws {
    let folder = try TemporaryFolder(FrameworkFiles.all)
    _ = try RunningProgram(["build"], in: folder.path)
    #expect(folder.files().contains("out/framework.html"))
    try folder.write(
      FrameworkFiles.framework.replacing("published: yes\n", with: ""), to: "framework.md")
    _ = try RunningProgram(["build", "framework.md"], in: folder.path)
    #expect(!folder.files().contains { $0.hasPrefix("out/framework") })
  }

  @Test func `tells the public nothing of an indicator that is private`() throws {
    let files = FrameworkFiles.changing(
      "outcomes.yaml", "title: People in work, unit: percent",
      to: "title: People in work, unit: percent, private: { paragraph: 3, reason: Small numbers }")
    let folder = try TemporaryFolder(files)
    let run = try RunningProgram(["build"], in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    #expect(try !folder.read("out/framework.md").contains("People in work"))
    #expect(try folder.read("out-private/framework.md").contains("People in work"))
  }

  @Test func `is listed on the index page`() throws {
    let folder = try TemporaryFolder(FrameworkFiles.all)
    _ = try RunningProgram(["build"], in: folder.path)
    #expect(
      try folder.read("out/index.html").contains(
        "<a href=\"framework.html\">Anytown Framework 2023</a>"))
  }

  @Test(
    arguments: [
      (
        "framework.md", "${readiness.actual}", "${readines.actual}",
        "framework.md:27:3: error: indicator 'readines' does not exist"
      ),
      (
        "best-start.md", "[readiness]", "[readness]",
        "best-start.md:5:14: error: indicator 'readness' does not exist"
      ),
      (
        "framework.md", "[best-start.md, fair", "[best-strat.md, fair",
        "framework.md:9:14: error: 'best-strat.md' does not exist"
      ),
      (
        "framework.md", "[best-start.md, fair-work.md]", "[board.yaml]",
        "error: 'board.yaml' is a file of kind 'board', and 'principle' is expected"
      ),
      (
        "framework.md", "period: 2021/22", "supersedes: framework.md",
        "framework.md:6:13: error: a framework cannot supersede itself"
      ),
      (
        "framework.md", "[best-start.md, fair-work.md]", "[best-start.md, ./best-start.md]",
        "framework.md:9:29: error: './best-start.md' is listed twice"
      ),
      (
        "fair-work.md", "id: fair-work", "id: best-start",
        "error: the id 'best-start' is used twice"
      ),
      ("best-start.md", "[^review]:", "[^revew]:", "error:"),
    ])
  func `with something wrong in it is told at its place`(
    file: String, old: String, new: String, message: String
  ) throws {
    let folder = try TemporaryFolder(FrameworkFiles.changing(file, old, to: new))
    let run = try RunningProgram(["check"], in: folder.path)
    #expect(run.status == 1)
    #expect(run.output.contains(message), "\(run.output)")
  }

  @Test func `that supersedes one which supersedes it ends`() throws {
    let other = FrameworkFiles.framework.replacing(
      "period: 2021/22\n", with: "supersedes: framework.md\n")
    let files = FrameworkFiles.changing(
      "framework.md", "period: 2021/22\n", to: "supersedes: other.md\n", and: ["other.md": other])
    let folder = try TemporaryFolder(files)
    let run = try RunningProgram(["check"], in: folder.path)
    #expect(run.output.contains("[circular-edition]"), "\(run.output)")
  }

  @Test func `is begun by new, and what is begun can be read`() throws {
    let folder = try TemporaryFolder(["board.yaml": FrameworkFiles.board])
    for (kind, file) in [("framework", "f.md"), ("principle", "p.md")] {
      let run = try RunningProgram(["new", kind, "-o", file], in: folder.path)
      #expect(run.status == 0, "\(run.errors)")
    }
  }

  @Test func `is drafted as a briefing with its story, principles and figures`() throws {
    let folder = try TemporaryFolder(FrameworkFiles.all)
    let run = try RunningProgram(
      ["new", "briefing", "--from", "framework.md", "-o", "b/briefing.md"], in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    let text = try folder.read("b/briefing.md")
    for part in [
      "title: Anytown Framework 2023\ndate: 2023-07-31\nperiod: 2021/22\nindicators:\n  - '../outcomes.yaml'\n",
      "## The story so far\n\n- **2013**: Anytown began\n- **2022**: It went on:\n",
      "## Our principles\n\n- Give every child the best start in life\n- Create fair work\n",
      "- ${readiness.actual} of children were ready for school, of 1,200.\n",
      "## What the Board is asked to do\n\n- …\n",
    ] {
      #expect(text.contains(part), "\(part)\n\n\(text)")
    }
    let check = try RunningProgram(["check", "b/briefing.md"], in: folder.path)
    #expect(!check.output.contains("error:"), "\(check.output)")
  }

  @Test func `has a workbook with a sheet for each principle`() throws {
    let folder = try TemporaryFolder(
      FrameworkFiles.all.merging([
        "framework.md": FrameworkFiles.framework.replacing("period: 2021/22\n", with: "")
          .replacing("${readiness.actual}", with: "${readiness.latest}")
      ]) { $1 })
    let run = try RunningProgram(["build"], in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    let check = try RunningProgram(["check", "out/framework-indicators.xlsx"], in: folder.path)
    #expect(check.status == 0, "\(check.output)")
    let workbook = try SpreadsheetFile(
      Array(folder.data(of: "out/framework-indicators.xlsx")))
    let sheets = workbook.sheets.map(\.name)
    let cells = workbook.sheets.flatMap(\.cells)
    let numbers = cells.map { if case .number(let number) = $0.value { number.text } else { "" } }
    #expect(sheets.contains { $0.contains("Give_every_child") }, "\(sheets)")
    // The latest figure, as a number.
    #expect(numbers.contains("0.627"), "\(numbers)")
    #expect(cells.contains { workbook.text(of: $0) == "21/22" })
  }
}
