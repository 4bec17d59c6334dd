import PaperMarkup
import PaperModel
import PaperRender

/// The files of a workspace that an imported paper becomes.
struct ImportedFiles {
  /// A file, its path relative to the workspace.
  struct File {
    let path: String
    let text: String
  }

  private(set) var files: [File] = []
  private(set) var notes: [ImportNote] = []
  private(set) var board: ImportedBoard
  private let name: String
  private let date: CalendarDate
  private let draft: PaperDraft

  /// - Parameter name: the name of the paper's file, without its ending.
  init(_ draft: PaperDraft, date: CalendarDate, name: String, board: Board?) {
    self.draft = draft
    self.date = date
    self.name = name
    self.board = ImportedBoard(board)
    writePaper()
  }

  private var folder: String { "meetings/\(date)" }
  var paperPath: String { "\(folder)/\(name).md" }

  // MARK: - The paper

  private mutating func writePaper() {
    var lines = ["---", "kind: paper"]
    if !draft.to.isEmpty { lines.append("to: \(ImportedSource.quoted(draft.to))") }
    lines.append("date: \(date)")
    if let period = draft.period { lines.append("period: \(ImportedSource.quoted("\(period)"))") }
    if draft.hasSummary { lines.append("summary: yes") }
    if !draft.from.isEmpty { lines.append("from:") }
    for person in draft.from {
      lines += Self.record([
        ("name", person.name), ("organisation", person.organisation), ("role", person.role),
      ])
    }
    lines.append("subject: \(ImportedSource.quoted(draft.subject))")
    if !draft.header.isEmpty { lines.append("header:") }
    for entry in draft.header {
      lines.append("  \(entry.field): \(ImportedSource.quoted([.text(entry.value)]))")
    }
    lines += recommendations
    if !draft.authors.isEmpty { lines.append("report-authors:") }
    for author in draft.authors {
      lines += Self.record([
        ("name", author.name), ("job-title", author.jobTitle), ("directorate", author.directorate),
        ("telephone", author.telephone), ("email", author.email),
      ])
    }
    lines += appendices()
    if let papers = draft.backgroundPapers {
      lines.append(papers.isEmpty ? "background-papers: none" : "background-papers:")
      lines += papers.map { "  - title: \(ImportedSource.quoted($0.textWithNotes.singleSpaced))" }
    }
    lines += ["---", ""]
    var body = ImportedBody()
    let text = lines.joined(separator: "\n") + "\n" + body.text(draft.body)
    notes += body.notes
    files.insert(File(path: paperPath, text: text), at: 0)
  }

  private var recommendations: [String] {
    var ids = ImportedIDs()
    var lines = draft.recommendations.isEmpty ? [] : ["recommendations:"]
    for recommendation in draft.recommendations {
      let id = ids.id(for: recommendation.text.plainText, orElse: "recommendation", most: 3)
      lines += ["  - id: \(id)", "    text: \(ImportedSource.quoted(recommendation.text))"]
      if !recommendation.parts.isEmpty {
        lines.append("    parts:")
        lines += recommendation.parts.map { "      - \(ImportedSource.quoted($0))" }
      }
    }
    return lines
  }

  /// A record in a list, without what is empty.
  static func record(_ fields: [(String, String)], indent: String = "  ") -> [String] {
    fields.filter { !$0.1.isEmpty }.enumerated().map { index, field in
      "\(indent)\(index == 0 ? "- " : "  ")\(field.0): \(ImportedSource.quoted(field.1))"
    }
  }

  // MARK: - Appendices

  private mutating func appendices() -> [String] {
    var lines: [String] = []
    let hasSeveral = draft.appendices.count { !$0.groups.isEmpty } > 1
    for (index, appendix) in draft.appendices.enumerated() {
      let suffix = hasSeveral ? "-\(index + 1)" : ""
      var entry: [String] = []
      if !appendix.blocks.isEmpty {
        let path = "\(name)-appendix-\(index + 1).md"
        var body = ImportedBody()
        files.append(
          File(
            path: "\(folder)/\(path)",
            text: "---\nkind: text\n---\n\n" + body.text(appendix.blocks)))
        notes += body.notes
        entry.append("    text: \(path)")
      }
      let groups = appendix.groups.map { group in
        (group: group, priority: board.priority(title: group.title, longTitle: group.longTitle))
      }
      if groups.contains(where: { !$0.group.aims.isEmpty }) {
        let path = "plans/\(name)\(suffix).yaml"
        files.append(File(path: path, text: Self.plan(groups, title: appendix.title)))
        entry.append("    plan: ../../\(path)")
      } else {
        for group in groups where !group.group.introduction.isEmpty {
          notes.append(
            ImportNote(
              place: appendix.title,
              text: "the text before the indicators of '\(group.group.title)' is left out: "
                + "'\(group.group.introduction.textWithNotes.singleSpaced)'"))
        }
      }
      if groups.contains(where: { !$0.group.indicators.isEmpty }) {
        let path = "indicators/\(name)\(suffix)"
        let table = ImportedIndicators(groups, title: appendix.title, board: &board)
        files.append(File(path: "\(path).yaml", text: table.text(figures: "\(name)\(suffix).csv")))
        files.append(File(path: "\(path).csv", text: table.figures))
        entry.append("    indicators: ../../\(path).yaml")
      }
      guard !entry.isEmpty else {
        notes.append(
          ImportNote(
            place: "appendices", text: "'\(appendix.title)' holds nothing here, and is left out"))
        continue
      }
      lines += ["  - title: \(ImportedSource.quoted(appendix.title))"] + entry
      let labels = groups.filter { !$0.group.labels.isEmpty }
      if !labels.isEmpty { lines.append("    labels:") }
      for (group, priority) in labels {
        lines.append("      \(priority):")
        for (column, label) in group.labels.sorted(by: { $0.key < $1.key }) {
          lines.append("        \(column): \(ImportedSource.quoted(label))")
        }
      }
    }
    return lines.isEmpty ? [] : ["appendices:"] + lines
  }

  // MARK: - The plan

  private static func plan(
    _ groups: [(group: PaperDraft.Group, priority: String)], title: String
  ) -> String {
    var lines = [
      "kind: action-plan", "title: \(ImportedSource.quoted(title))", "", "groups:",
    ]
    for (group, priority) in groups where !group.aims.isEmpty {
      lines.append("  - priority: \(priority)")
      if !group.introduction.isEmpty {
        lines.append("    introduction: |")
        lines += ImportedSource.literal(group.introduction, indent: "      ")
      }
      lines.append("    aims:")
      for aim in group.aims { lines += Self.lines(of: aim) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func lines(of aim: DraftAim) -> [String] {
    var lines = ["      - aim: \(ImportedSource.quoted(aim.text))"]
    if !aim.number.isEmpty { lines.append("        number: \(ImportedSource.quoted(aim.number))") }
    if !aim.actions.isEmpty { lines.append("        actions:") }
    lines += aim.actions.map { "          - \(ImportedSource.quoted($0))" }
    if !aim.lead.isEmpty { lines.append("        lead: \(ImportedSource.quoted(aim.lead))") }
    let progress = aim.progress.filter { !$0.blocks.isEmpty }
    if !progress.isEmpty { lines.append("        progress:") }
    for report in progress {
      lines.append("          - period: \(ImportedSource.quoted("\(report.period)"))")
      if !report.shown.isEmpty {
        lines.append("            shown: \(ImportedSource.quoted(report.shown))")
      }
      lines.append("            text: |")
      lines += ImportedSource.literal(report.blocks, indent: "              ")
    }
    return lines
  }
}
