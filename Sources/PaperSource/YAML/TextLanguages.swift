import PaperMarkup
import PaperModel

/// The languages in which a board's documents are made: that of its house, and that of its second
/// house.
package struct TextLanguages: Hashable, Sendable {
  /// The languages as primary BCP 47 subtags, such as `en` and `cy`.
  package let first: String
  package let second: String

  /// Nil where both houses are in one language, so that a text cannot say which of them it is for.
  init?(_ first: House, _ second: House) {
    self.first = first.primaryLanguage
    self.second = second.primaryLanguage
    if self.first == self.second { return nil }
  }

  /// The languages in their order.
  package var all: [String] { [first, second] }
}

/// Chooses the texts of one language in files that state them in two.
///
/// A value in several languages is a mapping from languages to values,
/// `subject: { en: Progress, cy: Cynnydd }`. A value without languages is in that of the first
/// house.
struct TextChoice: Sendable {
  let languages: TextLanguages
  /// Whether texts in the language of the second house are wanted.
  let wantsSecond: Bool

  var wanted: String { wantsSecond ? languages.second : languages.first }

  /// A value with every mapping from languages replaced by the value in the wanted one.
  func choosing(in node: YAMLNode) -> (node: YAMLNode, texts: ReadTexts) {
    var texts = ReadTexts(takesPlain: !wantsSecond)
    let node = choose(node, isChosen: false, &texts)
    return (node, texts)
  }

  private func choose(
    _ node: YAMLNode, isChosen: Bool, _ texts: inout ReadTexts
  ) -> YAMLNode {
    switch node.kind {
    case .scalar:
      if isChosen { texts.chosen.insert(node.bytes.lowerBound) }
      return node
    case .sequence(let items, let isFlow):
      let items = items.map { choose($0, isChosen: isChosen, &texts) }
      return YAMLNode(.sequence(items, isFlow: isFlow), at: node.bytes, of: node.file)
    case .mapping(let entries, let isFlow):
      if let value = value(among: entries, of: node, &texts) {
        return choose(value, isChosen: true, &texts)
      }
      let entries = entries.map {
        YAMLEntry(key: $0.key, value: choose($0.value, isChosen: isChosen, &texts))
      }
      return YAMLNode(.mapping(entries, isFlow: isFlow), at: node.bytes, of: node.file)
    }
  }

  /// The value in the wanted language or, if there is none, in the other; nil for a mapping of
  /// something else.
  private func value(
    among entries: [YAMLEntry], of node: YAMLNode, _ texts: inout ReadTexts
  ) -> YAMLNode? {
    guard !entries.isEmpty, entries.allSatisfy({ languages.all.contains($0.key.text) }) else {
      return nil
    }
    let stated = entries.first { $0.key.text == wanted && !$0.value.isAbsent }
    if stated == nil { texts.missing.append(node.range) }
    return (stated ?? entries.first { !$0.value.isAbsent } ?? entries.first)?.value
  }
}

extension [YAMLEntry] {
  /// Whether every key is the tag of a language, of two or three letters.
  var areOfLanguages: Bool {
    !isEmpty
      && allSatisfy { entry in
        (2...3).contains(entry.key.text.utf8.count)
          && entry.key.text.utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
      }
  }
}

/// The texts of a file that are stated in the wanted language, and those that are not.
struct ReadTexts: Sendable {
  /// Whether a text without language is in the wanted one.
  private let takesPlain: Bool
  /// The offsets at which values begin that are stated in languages.
  fileprivate var chosen: Set<Int> = []
  /// The places of the texts that are stated in another language only.
  fileprivate(set) var missing: [InputRange] = []

  fileprivate init(takesPlain: Bool) { self.takesPlain = takesPlain }

  /// Takes account of a text that is printed.
  mutating func note(_ node: YAMLNode) {
    if !takesPlain, !chosen.contains(node.bytes.lowerBound) { missing.append(node.range) }
  }
}
