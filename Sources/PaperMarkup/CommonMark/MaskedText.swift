/// Replaces parts of a text by placeholder letters before it is parsed.
///
/// The letters are not ASCII, so that they cannot begin a list, tag or address. They have as many
/// bytes as the text that they replace, so that all offsets remain valid.
enum Mask {
  /// The text with some ranges replaced by letters. The ranges must be sorted, disjoint and at
  /// least two bytes long.
  static func mask(_ stretches: [Range<Int>], in text: String) -> String {
    if stretches.isEmpty { return text }
    var bytes = Array(text.utf8)
    for stretch in stretches { write(over: stretch, in: &bytes) }
    return String(decoding: bytes, as: UTF8.self)
  }

  static func write(over stretch: Range<Int>, in bytes: inout [UInt8]) {
    var next = stretch.lowerBound
    if !stretch.count.isMultiple(of: 2) {
      bytes.replaceSubrange(next..<next + 3, with: "\u{1E81}".utf8)
      next += 3
    }
    while next < stretch.upperBound {
      bytes.replaceSubrange(next..<next + 2, with: "\u{F0}".utf8)
      next += 2
    }
  }
}

/// A text from the parser, split at its masked ranges.
struct MaskedText {
  enum Content: Hashable {
    case text(String)
    /// A masked range, by its index.
    case mask(Int)
  }

  let content: Content
  let place: Range<Int>

  /// Splits a text into pieces; `masks` must be sorted.
  static func pieces(
    of text: String, at place: Range<Int>, in source: SourceLines, masks: [Range<Int>]
  ) -> [MaskedText] {
    var index = masks.firstOfSorted { $0.upperBound > place.lowerBound }
    guard index < masks.count, masks[index].lowerBound < place.upperBound,
      let typed = TypedText(text, typedFrom: place.lowerBound, in: source.bytes)
    else { return [MaskedText(content: .text(text), place: place)] }
    var pieces: [MaskedText] = []
    var done = 0
    func add(upTo end: Int) {
      guard done < end else { return }
      pieces.append(
        MaskedText(content: .text(String(text[done..<end])), place: typed.place(of: done..<end)))
    }
    while index < masks.count, masks[index].upperBound <= place.upperBound {
      let start = typed.offsets.firstOfSorted { $0 >= masks[index].lowerBound }
      guard start < typed.offsets.count, typed.offsets[start] == masks[index].lowerBound else {
        break
      }
      add(upTo: start)
      pieces.append(MaskedText(content: .mask(index), place: masks[index]))
      done = start + masks[index].count
      index += 1
    }
    add(upTo: text.utf8.count)
    return pieces
  }
}
