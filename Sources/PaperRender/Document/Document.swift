package import PaperMarkup
package import PaperModel

/// A document in the form from which every output format is made: its content and its metadata.
package struct Document: Sendable {
  /// The words of its first heading, without the name of the body.
  package let title: String
  /// The body whose document it is, such as the board.
  package let body: String?
  /// The organisation that publishes it.
  package let publisher: String?
  /// The date of the document; never the date on which it is built.
  package let date: CalendarDate?
  /// The language, as a BCP 47 tag.
  package let language: String
  /// How its header is laid out.
  package let headerLayout: HeaderLayout
  /// The audience that may see it.
  package let audience: Audience
  /// The house's words that mark every page as not for publication; nil for a public document.
  package let marking: String?
  /// The words around the document on a web page.
  package let words: PageWords
  /// The content, in normalised form (see `NormalisedBlocks`).
  package let blocks: [Block]
  private let findTerms: @Sendable () -> [Term]
  private let stateFacts: @Sendable () -> JSONValue?

  /// The terms in the text with a known meaning. Computed on each access, because only web pages
  /// mark them.
  package var terms: [Term] { findTerms() }
  /// The metadata for programs, as an object of schema.org. Computed on each access.
  package var facts: JSONValue? { stateFacts() }

  /// - Parameters:
  ///   - untitled: the title of a document without a heading.
  ///   - isMarked: whether a document that is not public gets the marking.
  ///   - paragraphs: the paragraphs of the Act that exempt a restricted document.
  package init(
    _ blocks: [Block], untitled: String, body: String?, publisher: String?, date: CalendarDate?,
    house: House, audience: Audience = .public, isMarked: Bool = true,
    paragraphs: [String] = [],
    terms: @autoclosure @escaping @Sendable () -> [Term] = [],
    facts: @autoclosure @escaping @Sendable () -> JSONValue? = nil
  ) {
    let sound = NormalisedBlocks.blocks(blocks, title: untitled)
    self.blocks = sound
    title = sound.title ?? untitled
    self.body = body
    self.publisher = publisher
    self.date = date
    language = house.language
    headerLayout = house.headerLayout
    self.audience = audience
    marking =
      audience == .restricted && isMarked ? house.pages.marking(paragraphs: paragraphs) : nil
    words = house.pages
    findTerms = terms
    stateFacts = facts
  }

  /// The placeholder for the name of the body in a house's reference document; each document
  /// replaces it.
  static let bodyOfReference = "{{body}}"

  /// A document of the program itself, which belongs to no house.
  init(reference blocks: [Block]) {
    self.blocks = NormalisedBlocks.blocks(blocks, title: "")
    title = "Reference document"
    (body, publisher, date) = (Self.bodyOfReference, nil, nil)
    language = "en-GB"
    headerLayout = .list
    (audience, marking) = (.public, nil)
    words = PageWords([:])
    (findTerms, stateFacts) = ({ [] }, { nil })
  }
}

extension [Block] {
  /// The words of the heading of level 1.
  fileprivate var title: String? {
    for block in self {
      if case .heading(level: 1, let inlines) = block { return inlines.plainText }
    }
    return nil
  }
}
