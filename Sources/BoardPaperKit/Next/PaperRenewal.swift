import PaperCheck
import PaperMarkup
import PaperModel
import PaperSource

/// Takes a paper over for a later meeting: its text with edits, so that all else stays as it was typed.
///
/// What has to be looked at is marked with a placeholder after its sentence, which checks report and
/// which keeps a paper from being published.
struct PaperRenewal {
  let paper: BoardPaper
  let file: InputFile
  let marks: [RenewalMark]
  let date: CalendarDate
  /// Nil where the paper reports on none.
  let period: ReportingPeriod?
  /// The path from the new file to a file that this one refers to; nil where it can stay.
  let newPath: (String) -> String?

  /// The new text, which reads without errors; nil where the paper cannot be read.
  ///
  /// Some values of the front matter cannot hold a mark, such as one in braces without quotation marks;
  /// then none of it is marked.
  var bytes: (bytes: [UInt8], isMarkedOnTop: Bool)? {
    guard let front = try? FrontMatter.split(file),
      let root = YAMLReader.read(file, bytes: front.yaml).node
    else { return nil }
    let facts = facts(root)
    let onTop = marks.filter { isOnTop($0, front) }
    let below = marks.filter { !isOnTop($0, front) }
    for kept in onTop.isEmpty ? [[]] : [onTop, []] {
      let fixes = facts + (kept + below).map(Self.fix)
      guard let edit = FileEdit(file, making: fixes), Self.isReadable(edit.bytes) else { continue }
      return (edit.bytes, kept.count == onTop.count)
    }
    return nil
  }

  /// The text of a file that the paper includes, with its marks.
  static func bytes(of file: InputFile, marks: [RenewalMark]) -> [UInt8] {
    FileEdit(file, making: marks.filter { $0.place.file == file.path }.map(fix))?.bytes
      ?? file.bytes
  }

  private func isOnTop(_ mark: RenewalMark, _ front: FrontMatter) -> Bool {
    mark.place.start.line < file.lineNumber(ofByte: front.body.lowerBound)
  }

  private static func fix(_ mark: RenewalMark) -> Fix {
    Fix(mark.place, " [TBC \(mark.reasons.map(\.rawValue).joined(separator: ", "))]")
  }

  private static func isReadable(_ bytes: [UInt8]) -> Bool {
    guard let file = try? InputFile.read(path: "", bytes: bytes),
      let front = try? FrontMatter.split(file)
    else { return false }
    let read = YAMLReader.read(file, bytes: front.yaml)
    return read.node != nil && !read.diagnostics.contains { $0.severity == .error }
  }

  // MARK: - Facts

  /// The edits of what is not prose.
  private func facts(_ root: YAMLNode) -> [Fix] {
    var fixes: [Fix] = []
    if let node = root["date"] { fixes.append(node.replaced(by: .typed(date.description))) }
    if let period, let node = root["period"] {
      fixes.append(node.replaced(by: .typed(period.description)))
    }
    // Nobody has seen the new paper yet.
    for entry in root["clearance"]?.items ?? []
    where entry["sent"] != nil || entry["approved"] != nil {
      fixes.append(entry.replaced(by: entry.value.without(["sent", "approved"])))
    }
    for step in root["timetable"]?.items ?? [] {
      guard let event = step["event"], case .text(let text) = event.value else { continue }
      fixes.append(event.replaced(by: .text("\(text) [TBC date]")))
    }
    // References and the like, which are those of the old paper.
    if case .mapping(let entries, _)? = root["metadata"]?.kind {
      for entry in entries {
        guard case .text(let text) = entry.value.value, text.contains(where: \.isNumber) else {
          continue
        }
        fixes.append(entry.value.replaced(by: .text("…")))
      }
    }
    let appendices = (root["appendices"]?.items ?? []).flatMap { appendix in
      ["plan", "indicators", "text"].compactMap { appendix[$0] }
    }
    for node in appendices + (root["indicators"]?.items ?? []) {
      if case .text(let path) = node.value, let path = newPath(path) {
        fixes.append(node.replaced(by: .text(path)))
      }
    }
    return fixes
  }
}

extension YAMLValue {
  /// A mapping without some of its keys.
  fileprivate func without(_ keys: [String]) -> YAMLValue {
    guard case .mapping(let pairs) = self else { return self }
    return .mapping(pairs.filter { !keys.contains($0.key) })
  }
}
