import PaperMarkup

/// The table of contents of a long document.
struct ContentsList {
  private struct Entry {
    let text: String
    let id: String
    var parts: [Entry] = []
  }

  /// The number of headings of levels 2 and 3 from which a document counts as long.
  private static let fewest = 6

  private let entries: [Entry]

  /// Nil where the document is short.
  init?(_ blocks: [Block], anchors: HeadingAnchors) {
    var entries: [Entry] = []
    var count = 0
    let headings = blocks.lazy.compactMap { block in
      if case .heading(let level, let line) = block { (level, line) } else { nil }
    }
    let listed = Contents.levels(ofThose: headings.map(\.0))
    for ((level, line), id) in zip(headings, anchors.ids) where level == 2 || level == 3 {
      count += 1
      guard listed.contains(level) else { continue }
      let entry = Entry(text: line.plainText, id: id)
      if level == 3, !entries.isEmpty {
        entries[entries.count - 1].parts.append(entry)
      } else {
        entries.append(entry)
      }
    }
    guard count >= Self.fewest else { return nil }
    self.entries = entries
  }

  func write(heading: String, to bytes: inout MarkupBytes) {
    bytes.block("nav", ["class": "contents", "aria-labelledby": "contents"]) {
      $0.line("h2", ["id": "contents"], text: heading)
      Self.write(entries, to: &$0)
    }
  }

  private static func write(_ entries: [Entry], to bytes: inout MarkupBytes) {
    bytes.block("ul") {
      for entry in entries {
        $0.line("li") {
          $0.element("a", ["href": .text("#\(entry.id)")], text: entry.text)
          if !entry.parts.isEmpty {
            $0.newLine()
            write(entry.parts, to: &$0)
          }
        }
      }
    }
  }
}
