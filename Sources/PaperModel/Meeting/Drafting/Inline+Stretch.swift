import PaperMarkup

extension [Inline] {
  /// A stretch of the plain text, counted in Unicode scalars from 0, with the markup around it.
  func stretch(_ range: Range<Int>) -> [Inline] {
    var start = 0
    return stretch(range, from: &start)
  }

  /// `place` is that of the next scalar.
  private func stretch(_ range: Range<Int>, from place: inout Int) -> [Inline] {
    var kept: [Inline] = []
    for inline in self {
      switch inline {
      case .text(let text):
        let part = text.part(range, from: &place)
        if !part.isEmpty { kept.append(.text(part)) }
      case .code(let text):
        let part = text.part(range, from: &place)
        if !part.isEmpty { kept.append(.code(part)) }
      case .badge(let tone, let text):
        let part = text.part(range, from: &place)
        if !part.isEmpty { kept.append(.badge(tone, part)) }
      case .softBreak, .lineBreak:
        if range.contains(place) { kept.append(inline) }
        place += 1
      case .emphasis(let content):
        let part = content.stretch(range, from: &place)
        if !part.isEmpty { kept.append(.emphasis(part)) }
      case .strong(let content):
        let part = content.stretch(range, from: &place)
        if !part.isEmpty { kept.append(.strong(part)) }
      case .link(let destination, let content):
        let part = content.stretch(range, from: &place)
        if !part.isEmpty { kept.append(.link(destination: destination, part)) }
      case .note:
        // It has no place in the plain text, and goes with the word before it.
        if place > range.lowerBound, place <= range.upperBound { kept.append(inline) }
      }
    }
    return kept
  }
}

extension String {
  /// What of a text that begins at a place lies in a range.
  fileprivate func part(_ range: Range<Int>, from place: inout Int) -> String {
    let start = place
    place += unicodeScalars.count
    let kept = range.clamped(to: start..<place)
    if kept.count == place - start { return self }
    return String(unicodeScalars.dropFirst(kept.lowerBound - start).prefix(kept.count))
  }
}
