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
