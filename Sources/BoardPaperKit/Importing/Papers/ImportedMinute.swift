import PaperMarkup
import PaperModel

/// The files of a workspace that an imported minute becomes: the minute, and its meeting.
struct ImportedMinute {
  private(set) var files: [ImportedFiles.File] = []
  private(set) var notes: [ImportNote] = []

  /// - Parameter isThere: whether a file of the workspace is there.
  init(_ draft: ForeignMinute, date: CalendarDate, isThere: (String) -> Bool) {
    var ids = ImportedIDs()
    let id = ids.id(for: draft.title, orElse: "item", most: 5)
    let meeting = "meetings/\(date)/meeting.yaml"
    let item = Self.item(draft, id: id)
    if isThere(meeting) {
      notes.append(
        ImportNote(
          place: "agenda",
          text: "add an item with 'id: \(id)' to '\(meeting)':\n" + item.joined(separator: "\n")))
    } else {
      files.append(
        ImportedFiles.File(
          path: meeting,
          text: (["kind: meeting", "date: \(date)", "agenda:"] + item).joined(separator: "\n")
            + "\n"))
    }
    var lines = ["---", "kind: minute", "item: \(id)"]
    if !draft.resolutions.isEmpty { lines.append("resolutions:") }
    for resolution in draft.resolutions {
      lines += [
        "  - decides: unknown", "    text: \(ImportedSource.quoted(resolution))",
      ]
    }
    lines += ["---", ""]
    var body = ImportedBody()
    let text = lines.joined(separator: "\n") + "\n" + body.text(draft.blocks)
    notes += body.notes
    files.append(
      ImportedFiles.File(path: "meetings/\(date)/minutes/\(id).md", text: text))
  }

  /// The item of the agenda as lines of YAML.
  private static func item(_ draft: ForeignMinute, id: String) -> [String] {
    var lines = ["  - id: \(id)", "    title: \(ImportedSource.quoted(draft.title))"]
    for (key, text) in [("report-of", draft.reportOf), ("reporting", draft.reporting)] {
      let (name, rest) = text.partsAtComma
      let further = key == "report-of" ? "job-title" : "organisation"
      let facts = ImportedFiles.record([("name", name), (further, rest)], indent: "      ")
      if !facts.isEmpty { lines += ["    \(key):"] + facts }
    }
    return lines
  }
}
