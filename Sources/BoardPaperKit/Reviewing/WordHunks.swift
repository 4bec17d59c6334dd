/// How one text becomes another, word by word.
struct WordHunks {
  /// Words that take the place of others, as ranges of UTF-8 offsets of the earlier text.
  struct Hunk: Hashable {
    let range: Range<Int>
    let old: String
    let new: String
  }

  let hunks: [Hunk]

  init(_ before: String, _ after: String) {
    let (old, new) = (Self.tokens(before), Self.tokens(after))
    var starts = [0]
    for token in old { starts.append((starts.last ?? 0) + token.utf8.count) }
    var changes: [(old: Range<Int>, new: Range<Int>)] = []
    for change in SequenceDifference(old, new).changes {
      // Words with nothing but a space between them are changed together.
      if let last = changes.last, change.old.lowerBound - last.old.upperBound == 1,
        old[last.old.upperBound].allSatisfy(\.isWhitespace)
      {
        changes[changes.count - 1] = (
          last.old.lowerBound..<change.old.upperBound, last.new.lowerBound..<change.new.upperBound
        )
      } else {
        changes.append((change.old, change.new))
      }
    }
    hunks = changes.map { change in
      Hunk(
        range: starts[change.old.lowerBound]..<starts[change.old.upperBound],
        old: old[change.old].joined(), new: new[change.new].joined())
    }
  }

  /// Words, spaces, and each other character.
  private static func tokens(_ text: String) -> [Substring] {
    var tokens: [Substring] = []
    var start = text.startIndex
    var last: Kind?
    for index in text.indices {
      let kind = Kind(text[index])
      if let last, kind != last || kind == .sign {
        tokens.append(text[start..<index])
        start = index
      }
      last = kind
    }
    if start < text.endIndex { tokens.append(text[start...]) }
    return tokens
  }

  private enum Kind {
    case word, space, sign

    init(_ character: Character) {
      self =
        character.isLetter || character.isNumber
        ? .word : character.isWhitespace ? .space : .sign
    }
  }

  /// How alike two texts are, from 0 to 1: the share of words that both have.
  static func likeness(_ one: String, _ other: String) -> Double {
    let words = [one, other].map { text in
      text.lowercased().split { !($0.isLetter || $0.isNumber) }
    }
    var counts: [Substring: Int] = [:]
    for word in words[0] { counts[word, default: 0] += 1 }
    var shared = 0
    for word in words[1] where counts[word, default: 0] > 0 {
      counts[word, default: 0] -= 1
      shared += 1
    }
    let all = words[0].count + words[1].count
    return all == 0 ? 0 : Double(2 * shared) / Double(all)
  }
}
