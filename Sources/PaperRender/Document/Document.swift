package import PaperMarkup
package import PaperModel

/// A document as every format is made of it: what it says, and what is to be known of it.
package struct Document: Sendable {
  /// What it is called, without its body: the words of its first heading.
  package let title: String
  /// The body whose document it is, such as the board.
  package let body: String?
  /// The organisation that publishes it.
  package let publisher: String?
  /// The day it is for: never that on which it is made.
  package let date: CalendarDate?
  /// A BCP 47 tag.
  package let language: String
  /// How its header is laid out.
  package let headerLayout: HeaderLayout
  /// Who may see it.
  package let audience: Audience
  /// What says on every page that it is not for publication, in the house's words; nil where it is
  /// public.
  package let marking: String?
  /// The words of the house for what a web page has around the document.
  package let words: PageWords
  /// How it looks as a web page.
  package let look: PageLook
  /// Whether it is read as pages or shown as slides.
  package let form: Form
  /// What it says, in normalised form (see `NormalisedBlocks`).
  package private(set) var blocks: [Block]
  /// The documents of which it is put together, in their order; empty for any other.
  private(set) var parts: [Part]

  /// Whether it is put together of documents.
  package var hasParts: Bool { !parts.isEmpty }

  /// A document within another: it begins on a page of its own.
  struct Part: Sendable {
    /// The index of its first block.
    let start: Int
    /// What is at the head of its pages.
    let title: String
  }
  /// How a document is used.
  package enum Form: Hashable, Sendable {
    case pages
    /// Its rules end slides, and what is aside are notes of a speaker.
    case slides
  }

  private let stateFacts: @Sendable () -> JSONValue?

  /// What it is about, for programs that read it: an object of schema.org. Put together when it is
  /// asked for.
  package var facts: JSONValue? { stateFacts() }

  /// - Parameters:
  ///   - untitled: what a document without a heading is called.
  ///   - isMarked: whether one that the public may not see says so.
  ///   - paragraphs: of the Act, by which a restricted document is exempt.
  ///   - abbreviations: of the board, which are marked where they are in the text.
  ///   - form: whether it is made of slides.
  package init(
    _ blocks: [Block], untitled: String, body: String?, publisher: String?, date: CalendarDate?,
    house: House, audience: Audience = .public, isMarked: Bool = true,
    paragraphs: [String] = [],
    abbreviations: AbbreviationMarker = AbbreviationMarker([]), form: Form = .pages,
    facts: @autoclosure @escaping @Sendable () -> JSONValue? = nil
  ) {
    let sound = NormalisedBlocks.blocks(
      blocks, title: untitled, captions: house.numbering.captions)
    self.blocks = abbreviations.marked(sound)
    title = sound.title ?? untitled
    parts = []
    self.body = body
    self.form = form
    self.publisher = publisher
    self.date = date
    language = house.language
    headerLayout = house.headerLayout
    self.audience = audience
    marking =
      audience == .restricted && isMarked ? house.pages.marking(paragraphs: paragraphs) : nil
    words = house.pages
    look = house.look
    stateFacts = facts
  }

  /// A document that is put together of others.
  /// - Parameters:
  ///   - front: what comes first; its title is that of the whole.
  ///   - parts: the others, whose blocks fit below that title, with what is at the head of their pages.
  init(_ front: Document, parts: [(title: String, blocks: [Block])]) {
    var blocks = front.blocks
    self.parts = parts.map { part in
      let start = blocks.count
      blocks += part.blocks
      return Part(start: start, title: part.title)
    }
    self.blocks = blocks.gathered
    (title, body, publisher, date) = (front.title, front.body, front.publisher, front.date)
    (language, headerLayout, form) = (front.language, front.headerLayout, front.form)
    (audience, marking) = (front.audience, front.marking)
    (words, look) = (front.words, front.look)
    stateFacts = front.stateFacts
  }

  /// The blocks from the beginning of one part to that of the next, with the title of the part; that
  /// before all parts has none.
  var pieces: [(title: String?, blocks: ArraySlice<Block>)] {
    let starts = parts.map(\.start) + [blocks.count]
    let front = blocks[..<(starts.first ?? blocks.count)]
    return [(nil, front)]
      + zip(parts, starts.dropFirst()).map { ($0.title, blocks[$0.start..<$1]) }
  }

  /// What is printed for the name of the body in a document of a house, which each document replaces.
  static let bodyOfReference = "{{body}}"

  /// The document that a house has for the look of its Word files.
  init(reference blocks: [Block], of house: House) {
    self.blocks = NormalisedBlocks.blocks(blocks, title: "")
    title = "Reference document"
    parts = []
    (body, publisher, date) = (Self.bodyOfReference, nil, nil)
    language = house.language
    headerLayout = .list
    form = .pages
    (audience, marking) = (.public, nil)
    words = house.pages
    look = house.look
    stateFacts = { nil }
  }
}

extension Document {
  /// What programs are told of a document about which nothing else is known.
  var plainFacts: JSONValue {
    var page = SchemaOrg.object("WebPage")
    page.add("name", text: title)
    page.add("inLanguage", text: language)
    page.add("datePublished", text: date?.description)
    if let body, !body.isEmpty {
      page.add("publisher", SchemaOrg.board(body, council: publisher))
    }
    return SchemaOrg.page(page)
  }
}

extension [Block] {
  /// The words of the heading of the whole.
  fileprivate var title: String? {
    for block in self {
      if case .heading(level: 1, let inlines) = block { return inlines.plainText }
    }
    return nil
  }
}

extension Document {
  /// The pictures in it, each once, in the order of the text.
  package var images: [PictureImage] { blocks.images }

  /// The document as Markdown. The marking comes first if it is not for publication.
  ///
  /// Slides begin with front matter by which Marp knows them. Pictures have their paths in the workspace.
  package var markdown: String { markdown { $0.path } }

  /// The document as Markdown.
  /// - Parameter address: returns the address of a picture.
  package func markdown(address: (PictureImage) -> String) -> String {
    let marked: [Block] = marking.map { [.paragraph([.strong([.text($0)])])] } ?? []
    switch form {
    case .pages: return MarkdownWriter.write(marked + blocks, address: address)
    case .slides:
      return "---\nmarp: true\nlang: \(language)\n---\n\n"
        + MarkdownWriter.write(marked + blocks, rule: .dashes, address: address)
    }
  }
}

extension Document {
  /// The document with lines below its title, which say what was corrected since it was published.
  package func corrected(_ lines: [[Inline]]) -> Document {
    guard !lines.isEmpty else { return self }
    var copy = self
    let title = blocks.firstIndex {
      if case .heading(level: 1, _) = $0 { true } else { false }
    }
    let place = title.map { $0 + 1 } ?? 0
    let added = NormalisedBlocks.lines(lines)
    copy.blocks.insert(contentsOf: added, at: place)
    copy.parts = parts.map { part in
      part.start < place ? part : Part(start: part.start + added.count, title: part.title)
    }
    return copy
  }
}
