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

/// The ids of headings, by which they are linked. They are made of the words, so that links stay
/// valid when other sections are inserted before.
struct HeadingAnchors {
  /// The ids, in the order of the headings.
  let ids: [String]

  /// - Parameter withNotes: whether the page has notes, whose ids are then reserved.
  init(_ blocks: [Block], withNotes: Bool = false) {
    // Ids that the frame of the page uses. The ids of tables, such as `table--1`, cannot collide.
    var taken = ["main": 1, "contents": 1]
    var ids: [String] = []
    for case .heading(_, let line) in blocks {
      let slug = Self.slug(line.plainText)
      // Counts on from the last number for the slug, so that a thousand equal headings take linear
      // time. No slug ends in two hyphens and a number.
      let isOfNotes = withNotes && (slug == "notes" || slug.hasPrefix("note-"))
      let number = (taken[slug] ?? (isOfNotes ? 1 : 0)) + 1
      taken[slug] = number
      ids.append(number == 1 ? slug : "\(slug)--\(number)")
    }
    self.ids = ids
  }

  /// The letters and digits of a text in lower case, with one hyphen for each run of other
  /// characters, and without the number at the start of a heading.
  private static func slug(_ text: String) -> String {
    var slug = ""
    var isNumber = true
    // Long ids are of no use.
    for scalar in text.unicodeScalars.prefix(400) {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        slug += scalar.properties.lowercaseMapping
        if scalar.properties.isAlphabetic { isNumber = false }
      } else if scalar == " " || scalar == "\u{A0}", isNumber {
        slug = ""
      } else if !slug.isEmpty, slug.last != "-" {
        slug += "-"
      }
      if slug.utf8.count > 60 { break }
    }
    while slug.last == "-" { slug.removeLast() }
    return slug.isEmpty ? "section" : slug
  }
}
