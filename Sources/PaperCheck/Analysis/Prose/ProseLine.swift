import PaperMarkup
import PaperModel

/// A paragraph, a heading, an item's line or a table cell: the unit within which words belong
/// together.
final class ProseLine {
  /// The part of a document that a line is.
  enum Role: Hashable {
    case paragraph
    /// A heading; `level` as typed.
    case heading(level: Int)
    case item
    case quote
    /// A column header or a caption.
    case header
    case cell
  }

  /// A link within the line.
  struct Link {
    let destination: String
    /// The place of the link's text, in UTF-8 offsets of the line's text.
    let span: Range<Int>
  }

  let passage: Passage
  let role: Role
  /// The words without markup. A reference is one placeholder character, and the end of a line is a
  /// space.
  var text: String { leaf.text }
  var links: [Link] { leaf.links }
  /// The references to figures, with their UTF-8 offsets in the text.
  var figures: [(offset: Int, reference: Placed<FigureReference>)] { leaf.figures }
  /// The ranges of code, which are not words.
  var code: [Range<Int>] { leaf.code }
  private let leaf: ProseLeaf
  private let places: ProsePlaces
  private let vocabulary: WordForms

  fileprivate init(
    _ leaf: ProseLeaf, of passage: Passage, _ places: ProsePlaces, _ vocabulary: WordForms
  ) {
    self.vocabulary = vocabulary
    self.passage = passage
    self.leaf = leaf
    self.places = places
    role = leaf.role
  }

  var isHeading: Bool { if case .heading = role { true } else { false } }

  /// The file that it is printed in; see ``Passage/document``.
  var document: String { passage.document }

  /// The words of the text, in order.
  private(set) lazy var words = ProseWord.words(in: text)

  /// The days that the line names, in order.
  private(set) lazy var dates = ProseDate.dates(in: self)

  /// The words in lower case, with straight apostrophes.
  private(set) lazy var folded = forms.map(\.folded)

  /// The normalised forms of ``words``.
  private(set) lazy var forms = words.map { vocabulary.form(of: $0.text) }

  /// The names of several words, recognised by their capitals.
  private(set) lazy var capitalisedNames = CapitalisedName.names(in: self)

  /// The addresses in the line, which are not ordinary words.
  private(set) lazy var addresses = ProseAddress.addresses(in: text)

  /// The ranges that are not ordinary language, in ascending order and without overlaps: addresses
  /// and code.
  private(set) lazy var strange = (addresses.map(\.span) + code).merged

  /// The place in the file of a range of the text in UTF-8 offsets; the whole passage for an empty
  /// range.
  func range(_ span: Range<Int>) -> InputRange {
    places.range(of: span, in: leaf) ?? passage.range
  }

  /// The edit that replaces a range; empty if the source text differs from the text as read, for
  /// example because of emphasis marks, or if it is uncertain how the replacement has to be
  /// escaped.
  func fix(_ span: Range<Int>, _ replacement: String) -> [Fix] {
    guard let stretch = places.source(of: span, in: leaf) else { return [] }
    let range = range(span)
    let isTyped =
      places.typed(stretch).split(whereSeparator: \.isWhitespace)
      == text[span].split(whereSeparator: \.isWhitespace)
    guard isTyped, range.start < range.end, !(isQuoted && replacement.utf8.contains(0x27)) else {
      return []
    }
    return [Fix(range, replacement)]
  }

  /// Whether the line is a YAML value in quotation marks, in which an apostrophe may have to be
  /// doubled.
  private lazy var isQuoted: Bool = {
    let start = passage.places()(passage.origin..<passage.origin + 1).start
    return passage.key != nil && start.line == passage.range.start.line
      && start.column > passage.range.start.column
  }()

  /// The text of a range in UTF-8 offsets.
  func text(_ span: Range<Int>) -> Substring { text[span] }

  /// The lines of a passage, in reading order.
  static func lines(of passage: Passage, _ vocabulary: WordForms) -> [ProseLine] {
    var walk = ProseWalk()
    walk.add(passage.blocks, as: .paragraph)
    let places = ProsePlaces(passage)
    return walk.leaves.filter { !$0.text.isEmpty }.map {
      ProseLine($0, of: passage, places, vocabulary)
    }
  }
}

extension StringProtocol {
  /// The text in lower case and with straight apostrophes, for comparing words.
  var folded: String {
    let lower = lowercased()
    return lower.utf8.contains { $0 >= 0x80 } ? lower.replacing("\u{2019}", with: "'") : lower
  }

  /// Whether the text begins with a capital letter.
  var isCapitalised: Bool {
    guard let byte = utf8.first else { return false }
    return byte < 0x80 ? (0x41...0x5A).contains(byte) : first?.isUppercase == true
  }
}

extension ProseLine {
  /// A word in lower case, with straight apostrophes; empty if the index is out of range.
  func key(_ index: Int) -> String { folded.indices.contains(index) ? folded[index] : "" }

  /// The text between a word and the one before it, or the start of the line.
  func gap(before index: Int) -> Substring {
    let start = index == 0 ? text.startIndex : words[index - 1].text.endIndex
    return text[start..<words[index].text.startIndex]
  }

  /// The text between a word and the next, or the end of the line.
  func gap(after index: Int) -> Substring {
    let end = index + 1 < words.count ? words[index + 1].text.startIndex : text.endIndex
    return text[words[index].text.endIndex..<end]
  }

  /// Whether only white space separates a word from the one before it.
  func follows(_ index: Int) -> Bool {
    index > 0 && gap(before: index).utf8.allSatisfy { $0 == 0x20 || $0 == 0x0A }
  }

  /// Whether a word begins a sentence, so that its capital carries no information.
  func startsSentence(_ index: Int) -> Bool {
    index == 0
      || gap(before: index).contains { !($0.isWhitespace || $0 == "," || $0 == "(" || $0 == "&") }
  }

  /// Whether a word is ordinary language, not part of an address or of code.
  func isLanguage(_ index: Int) -> Bool { isLanguage(words[index].span) }

  /// Whether a range is ordinary language: no part of it is in an address or in code.
  func isLanguage(_ span: Range<Int>) -> Bool {
    guard !strange.isEmpty else { return true }
    let next = strange.firstOfSorted(where: { $0.upperBound > span.lowerBound })
    return next == strange.count || strange[next].lowerBound >= span.upperBound
  }

  /// The range from the first to the last of some words.
  func span(_ words: ClosedRange<Int>) -> Range<Int> {
    self.words[words.lowerBound].span.lowerBound..<self.words[words.upperBound].span.upperBound
  }
}

extension [Range<Int>] {
  /// The ranges in ascending order, with overlapping ones merged.
  var merged: [Range<Int>] {
    var result: [Range<Int>] = []
    for range in sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = result.last, range.lowerBound <= last.upperBound {
        result[result.count - 1] = last.lowerBound..<Swift.max(last.upperBound, range.upperBound)
      } else {
        result.append(range)
      }
    }
    return result
  }
}
