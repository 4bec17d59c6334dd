/// The marker before the items of a list in Markdown.
enum ListMarker: Hashable {
  /// `-` or `+`.
  case bullet(Character)
  /// A number followed by `.` or `)`, which is the associated value.
  case number(String)

  /// The marker of a list that directly follows another list, or begins an item of another.
  init(of list: List, after before: ListMarker?) {
    if case .numbered(let style, let start) = list.marker,
      Self.isNative(style, start: start, count: list.items.count)
    {
      self = .number(style.suffix)
    } else {
      self = before == .bullet("-") ? .bullet("+") : .bullet("-")
    }
  }

  func sign(of number: Int) -> String {
    switch self {
    case .bullet(let sign): String(sign)
    case .number(let suffix): String(number) + suffix
    }
  }

  /// Whether Markdown can represent the numbers of a list; they have nine digits at most.
  static func isNative(_ style: NumberingStyle, start: Int, count: Int) -> Bool {
    style.scheme == .decimal && style.prefix.isEmpty && [".", ")"].contains(style.suffix)
      && (0...999_999_999 - min(count, 999_999_999)).contains(start)
  }
}

extension List {
  /// The items as written in Markdown: numbers that it cannot represent become text.
  var labelledItems: [[Block]] {
    guard case .numbered(let style, let start) = marker,
      !ListMarker.isNative(style, start: start, count: items.count)
    else { return items }
    return items.enumerated().map { offset, item in
      let label = style.label(start &+ offset)
      if case .paragraph(let inlines)? = item.first {
        let content = inlines.tidied()
        if !content.isEmpty {
          return [.paragraph([.text(label + " ")] + content)] + item.dropFirst()
        }
      }
      return [.paragraph([.text(label)])] + item
    }
  }
}
