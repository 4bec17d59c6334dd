import PaperMarkup
import PaperModel

extension [Prose.Inline] {
  /// The part of the line in a range of its plain text (Unicode scalars from 0), with the markup
  /// around it.
  func stretch(_ range: Range<Int>) -> [Prose.Inline] {
    var start = 0
    return stretch(range, from: &start)
  }

  /// - Parameter place: the offset of the next scalar; updated.
  private func stretch(_ range: Range<Int>, from place: inout Int) -> [Prose.Inline] {
    var kept: [Prose.Inline] = []
    for inline in self {
      func keep(_ content: Prose.Inline.Content, unless isEmpty: Bool) {
        if !isEmpty { kept.append(Prose.Inline(content, at: inline.place)) }
      }
      switch inline.content {
      case .text(let text):
        let part = text.part(range, from: &place)
        keep(.text(part), unless: part.isEmpty)
      case .code(let text):
        let part = text.part(range, from: &place)
        keep(.code(part), unless: part.isEmpty)
      case .softBreak, .lineBreak, .reference:
        if range.contains(place) { kept.append(inline) }
        place += 1
      case .emphasis(let content):
        let part = content.stretch(range, from: &place)
        keep(.emphasis(part), unless: part.isEmpty)
      case .strong(let content):
        let part = content.stretch(range, from: &place)
        keep(.strong(part), unless: part.isEmpty)
      case .link(let destination, let content):
        let part = content.stretch(range, from: &place)
        keep(.link(destination: destination, part), unless: part.isEmpty)
      case .note:
        // It has no characters in the plain text, and is kept with the word before it.
        if place > range.lowerBound, place <= range.upperBound { kept.append(inline) }
      }
    }
    return kept
  }
}

extension String {
  /// The part of a text, which begins at `place`, that lies in a range.
  fileprivate func part(_ range: Range<Int>, from place: inout Int) -> String {
    let start = place
    place += unicodeScalars.count
    let kept = range.clamped(to: start..<place)
    if kept.count == place - start { return self }
    return String(unicodeScalars.dropFirst(kept.lowerBound - start).prefix(kept.count))
  }
}
