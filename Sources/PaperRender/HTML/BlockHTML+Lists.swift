import PaperMarkup

extension BlockHTML {
  /// Writes a list as an HTML list. The browser counts numbers that it supports (`1.`, `a.`, `i.`).
  /// All other labels are text in the items: those of a stylesheet are lost when a list is copied,
  /// and not every screen reader reads them.
  mutating func write(_ list: List, to bytes: inout MarkupBytes) {
    let isDeep = enter()
    defer { leave() }
    switch list.marker {
    case .bullet:
      bytes.markup(isDeep ? "<ul class=\"deep\">\n" : "<ul>\n")
      for item in list.items { writeItem(item, label: nil, to: &bytes) }
      bytes.markup("</ul>\n")
    case .numbered(let style, let start) where style.isNative(from: start, count: list.items.count):
      bytes.markup(isDeep ? "<ol class=\"deep\"" : "<ol")
      if let type = style.scheme.type {
        bytes.markup(" type=\"")
        bytes.markup(type)
        bytes.markup("\"")
      }
      if start != 1 {
        bytes.markup(" start=\"")
        bytes.number(start)
        bytes.markup("\"")
      }
      bytes.markup(">\n")
      for item in list.items { writeItem(item, label: nil, to: &bytes) }
      bytes.markup("</ol>\n")
    case .numbered(let style, let start):
      // Some screen readers do not recognise a list without markers unless it has the role of one.
      bytes.markup(isDeep ? "<ol class=\"marked deep\"" : "<ol class=\"marked\"")
      bytes.markup(" role=\"list\">\n")
      for (place, item) in list.items.enumerated() {
        writeItem(item, label: style.label(start &+ place), to: &bytes)
      }
      bytes.markup("</ol>\n")
    }
  }

  private mutating func writeItem(_ item: [Block], label: String?, to bytes: inout MarkupBytes) {
    bytes.markup("<li>")
    if let label, !label.isEmpty {
      bytes.markup("<span class=\"marker\">")
      bytes.text(label)
      bytes.markup("</span> ")
    }
    writeContent(item, to: &bytes)
    bytes.markup("</li>\n")
  }
}

extension NumberingStyle {
  /// Whether browsers can count this way: a number, letter or Roman numeral, followed by a full
  /// stop.
  fileprivate func isNative(from start: Int, count: Int) -> Bool {
    guard prefix.isEmpty, suffix == ".", Int(Int32(clamping: start)) == start else { return false }
    switch scheme {
    case .decimal: return true
    case .lowerLetter, .upperLetter: return start > 0
    case .lowerRoman, .upperRoman: return start > 0 && start + count - 1 <= 3999
    }
  }
}

extension NumberingStyle.Scheme {
  /// The value of the list's `type` attribute; nil for the default.
  fileprivate var type: StaticString? {
    switch self {
    case .decimal: nil
    case .lowerLetter: "a"
    case .upperLetter: "A"
    case .lowerRoman: "i"
    case .upperRoman: "I"
    }
  }
}
