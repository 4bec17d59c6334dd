import PaperMarkup
import PaperModel

/// A recommendation split into words, each with its range in the plain text.
///
/// All offsets are in Unicode scalars from 0. Text in brackets, in quotation marks or in code is
/// treated as a name, whatever its words are; such words have an empty key.
struct DraftingText: Sendable {
  let english: EnglishWords
  let inlines: [Prose.Inline]
  let words: [DraftingWord]
  /// The end of the text before the final full stop, semicolon or colon.
  let end: Int
  /// Whether it ends in a colon.
  let endsInColon: Bool
  /// Why the text cannot be parsed as a sentence; nil if it can.
  let fault: DraftingDoubt?

  private let scalars: [Unicode.Scalar]

  init(_ inlines: [Prose.Inline], by english: EnglishWords) {
    var flat = FlatText()
    flat.append(inlines)
    var reader = DraftingWordReader(
      scalars: flat.scalars, code: flat.code, english: english)
    var words = reader.words()
    endsInColon = words.last?.pause == .colon
    // In a list of recommendations written as one sentence, the last but one ends in "; and".
    if words.count > 1, words.last?.key == "and", words[words.count - 2].pause.isBreak {
      words.removeLast()
    }
    self.english = english
    self.inlines = inlines
    self.words = words
    scalars = flat.scalars
    end = words.last?.end ?? 0
    let fault = reader.isUnbalanced ? words.indices.last : nil
    let place = Self.sentenceEnd(in: words) ?? fault
    self.fault = place.map {
      DraftingDoubt(
        .sentences, words: Self.text(of: words[$0].range, in: flat.scalars), at: words[$0].range)
    }
  }

  /// The first word before the last that ends a sentence, or that is only a dash.
  private static func sentenceEnd(in words: [DraftingWord]) -> Int? {
    words.indices.first {
      let isLast = $0 == words.count - 1
      return words[$0].interrupts || words[$0].pause == .exclamation
        || !isLast && (words[$0].pause == .stop || words[$0].pause == .colon)
    }
  }

  private static func text(of range: Range<Int>, in scalars: [Unicode.Scalar]) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[range.clamped(to: scalars.indices)])
    return String(text)
  }

  /// The word in lower case; empty for an index out of range and for a word that is marked as a
  /// name.
  func key(_ index: Int) -> String { words.indices.contains(index) ? words[index].key : "" }

  func pause(_ index: Int) -> DraftingWord.Pause {
    words.indices.contains(index) ? words[index].pause : .none
  }

  /// Whether a word other than the first begins with a capital letter.
  func isName(_ index: Int) -> Bool {
    index > 0 && words.indices.contains(index) && words[index].isCapitalised
  }

  /// The range of some words in the plain text, without the punctuation after the last.
  func range(_ range: Range<Int>) -> Range<Int> {
    guard let first = words[safe: range.lowerBound], let last = words[safe: range.upperBound - 1],
      first.range.lowerBound <= last.end
    else { return 0..<0 }
    return first.range.lowerBound..<last.end
  }

  /// A doubt about some words; indexes out of range are ignored.
  func doubt(_ reason: DraftingDoubt.Reason, _ first: Int, count: Int = 1) -> DraftingDoubt {
    guard !words.isEmpty else { return DraftingDoubt(reason, words: "", at: 0..<0) }
    let start = min(max(first, 0), words.count - 1)
    let place = range(start..<min(start + max(count, 1), words.count))
    return DraftingDoubt(reason, words: Self.text(of: place, in: scalars), at: place)
  }
}

extension Array {
  /// The element at an index; nil if it is out of range.
  subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}

/// The plain text of inlines, with the ranges of code in it.
private struct FlatText {
  var scalars: [Unicode.Scalar] = []
  var code: [Range<Int>] = []

  mutating func append(_ inlines: [Prose.Inline]) {
    for inline in inlines {
      switch inline.content {
      case .text(let text): scalars.append(contentsOf: text.unicodeScalars)
      case .reference: scalars.append(contentsOf: Prose.Inline.objectReplacement.unicodeScalars)
      case .code(let text):
        let start = scalars.count
        scalars.append(contentsOf: text.unicodeScalars)
        code.append(start..<scalars.count)
      case .softBreak, .lineBreak: scalars.append(" ")
      case .emphasis(let content), .strong(let content), .link(_, let content): append(content)
      // The text of a note is not part of the sentence.
      case .note: break
      }
    }
  }
}
