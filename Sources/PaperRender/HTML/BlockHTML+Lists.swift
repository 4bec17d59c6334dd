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
      bytes.block("ul", ["class": isDeep ? "deep" : nil]) {
        for item in list.items { writeItem(item, label: nil, to: &$0) }
      }
    case .numbered(let style, let start) where style.isNative(from: start, count: list.items.count):
      bytes.block(
        "ol",
        [
          "class": isDeep ? "deep" : nil, "type": style.scheme.type,
          "start": start == 1 ? nil : .number(start),
        ]
      ) {
        for item in list.items { writeItem(item, label: nil, to: &$0) }
      }
    case .numbered(let style, let start):
      // Some screen readers do not recognise a list without markers unless it has the role of one.
      bytes.block("ol", ["class": isDeep ? "marked deep" : "marked", "role": "list"]) {
        for (place, item) in list.items.enumerated() {
          writeItem(item, label: style.label(start &+ place), to: &$0)
        }
      }
    }
  }

  private mutating func writeItem(_ item: [Block], label: String?, to bytes: inout MarkupBytes) {
    bytes.line("li") {
      if let label, !label.isEmpty {
        $0.element("span", ["class": "marker"], text: label)
        $0.constant(" ")
      }
      writeContent(item, to: &$0)
    }
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
  fileprivate var type: MarkupValue? {
    switch self {
    case .decimal: nil
    case .lowerLetter: "a"
    case .upperLetter: "A"
    case .lowerRoman: "i"
    case .upperRoman: "I"
    }
  }
}
