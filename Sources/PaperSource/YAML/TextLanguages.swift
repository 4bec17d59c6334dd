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
/// A text in several languages is a mapping from languages to texts,
/// `subject: { en: Progress, cy: Cynnydd }`. A text without languages is in that of the first house.
/// Only texts differ by language: a date, an id or what is private is a fact, stated once.
struct TextChoice: Sendable {
  /// The languages; nil where the second house cannot be read, so that only the first one is known.
  let languages: TextLanguages?
  /// Whether texts in the language of the second house are wanted.
  let wantsSecond: Bool
  /// The language that is wanted.
  let wanted: String

  init(_ languages: TextLanguages, wantsSecond: Bool) {
    self.languages = languages
    self.wantsSecond = wantsSecond
    wanted = wantsSecond ? languages.second : languages.first
  }

  /// A choice of texts in one language among any others.
  init(_ language: String) {
    languages = nil
    wantsSecond = false
    wanted = language
  }

  /// Whether a key is the tag of a language in which texts can be stated.
  private func isLanguage(_ key: String) -> Bool {
    languages.map { $0.all.contains(key) } ?? key.isPrimaryLanguage
  }

  /// The text of a mapping from languages that is in the wanted one or, if there is none, in another.
  /// Nil for anything else.
  func text(in node: YAMLNode) -> (node: YAMLNode, isWanted: Bool)? {
    guard case .mapping(let entries, _) = node.kind, !entries.isEmpty,
      entries.allSatisfy({ isLanguage($0.key.text) })
    else { return nil }
    if let stated = entries.first(where: { $0.key.text == wanted && !$0.value.isAbsent }) {
      return (stated.value, true)
    }
    return (entries.first { !$0.value.isAbsent } ?? entries.first).map { ($0.value, false) }
  }
}

extension String {
  /// Whether it can be a primary BCP 47 subtag, such as `en`: two or three small letters.
  var isPrimaryLanguage: Bool {
    (2...3).contains(utf8.count)
      && utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
  }
}
