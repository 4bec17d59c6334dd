import PaperMarkup
import PaperModel

/// A paragraph, a heading, an item's line or a table's cell: the stretch within which words belong
/// together.
final class ProseLine {
  /// What of a document it is.
  enum Role: Hashable {
    case paragraph
    /// `level` as typed.
    case heading(level: Int)
    case item
    case quote
    /// The header of a column, or a caption.
    case header
    case cell
  }

  /// A link in it.
  struct Link {
    let destination: String
    /// Where its text is, in UTF-8 offsets of the line's text.
    let span: Range<Int>
  }

  let passage: Passage
  let role: Role
  /// Its words without markup, with one character for a reference and a space for the end of a line.
  var text: String { leaf.text }
  var links: [Link] { leaf.links }
  /// Stretches in a typewriter face, which are no words.
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

  /// The words, in order.
  private(set) lazy var words = ProseWord.words(in: text)

  /// The days that it names, in order.
  private(set) lazy var dates = ProseDate.dates(in: self)

  /// The words in lower case, with straight apostrophes.
  private(set) lazy var folded = forms.map(\.folded)

  /// The words by themselves.
  private(set) lazy var forms = words.map { vocabulary.form(of: $0.text) }

  /// The names of several words that its capitals show.
  private(set) lazy var capitalisedNames = CapitalisedName.names(in: self)

  /// Addresses in it, which are no words of a language.
  private(set) lazy var addresses = ProseAddress.addresses(in: text)

  /// Stretches that are no language, in order and apart: addresses, and what is shown as typed.
  private(set) lazy var strange = (addresses.map(\.span) + code).merged

  /// Where a stretch of the text, in UTF-8 offsets, is in its file; the whole passage for an empty one.
  func range(_ span: Range<Int>) -> InputRange {
    places.range(of: span, in: leaf) ?? passage.range
  }

  /// The edit that puts another text in the place of a stretch; empty where the author typed
  /// something else there than is read, such as signs of emphasis, or where what has to be typed
  /// for the text cannot be told.
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

  /// Whether it is a value in quotation marks, in which an apostrophe may have to be typed twice.
  private lazy var isQuoted: Bool = {
    let start = passage.places()(passage.origin..<passage.origin + 1).start
    return passage.key != nil && start.line == passage.range.start.line
      && start.column > passage.range.start.column
  }()

  /// The text of a stretch in UTF-8 offsets.
  func text(_ span: Range<Int>) -> Substring { text[span] }

  /// The lines of a passage, in the order in which they are read.
  static func lines(of passage: Passage, _ vocabulary: WordForms) -> [ProseLine] {
    var walk = ProseWalk()
    walk.add(passage.blocks, as: .paragraph)
    let places = ProsePlaces(passage)
    return walk.leaves.filter { !$0.text.isEmpty }.map {
      ProseLine($0, of: passage, places, vocabulary)
    }
  }
}

extension String {
  /// A stretch given by UTF-8 offsets; offsets outside of the text are drawn to its ends.
  subscript(span: Range<Int>) -> Substring {
    let span = span.clamped(to: 0..<utf8.count)
    let start = utf8.index(startIndex, offsetBy: span.lowerBound)
    return self[start..<utf8.index(start, offsetBy: span.count)]
  }
}
