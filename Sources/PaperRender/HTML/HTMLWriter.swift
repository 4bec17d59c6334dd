import PaperCompose
import PaperMarkup
import PaperModel

/// Writes a document as one self-contained, accessible web page.
package struct HTMLWriter {
  /// What can be searched with the field of a page.
  package enum Searched: Hashable, Sendable {
    /// The rows of the tables of the page itself.
    case rows
    /// All pages of the site.
    case site

    fileprivate var script: HTMLPage.Script {
      switch self {
      case .rows: PageSearch.script
      case .site: SiteSearch.script
      }
    }

    /// Whether a block holds what is searched, so that the field comes before it.
    fileprivate func isOver(_ block: Block) -> Bool {
      switch (self, block) {
      case (.rows, .table), (.site, .paragraph): true
      default: false
      }
    }

    fileprivate var label: PageWords.Word {
      switch self {
      case .rows: .search
      case .site: .searchSite
      }
    }
  }

  /// The bytes of the page, in UTF-8 and deterministic.
  /// - Parameters:
  ///   - site: the page's place in a site; nil for a page alone.
  ///   - search: the field to search with that the page has; nil for none.
  package static func bytes(
    of document: Document, site: SitePlace? = nil, search: Searched? = nil
  ) -> [UInt8] {
    let numbers = NoteNumbers(document.blocks)
    let anchors = HeadingAnchors(document.blocks, withNotes: !numbers.isEmpty)
    let isDeck = document.form == .slides
    let contents = isDeck ? nil : ContentsList(document.blocks, anchors: anchors)
    let page = HTMLPage(
      title: title(of: document, site: site), language: document.language, words: document.words,
      look: document.look,
      marking: document.marking, masthead: masthead(of: document, site: site), site: site,
      description: site == nil ? nil : PageDescription.text(of: document),
      facts: document.facts ?? site.map { _ in document.plainFacts },
      script: isDeck ? SlidesHTML.script : search?.script,
      loaded: search == .site ? SitePaths.searchWords : nil,
      isWide: isDeck || opensWide(document, search), hasNotes: !numbers.isEmpty, hasSlides: isDeck,
      hasPictures: !document.images.isEmpty, hasParts: document.hasParts)
    return page.bytes { bytes in
      var writer = BlockHTML(
        headerLayout: document.headerLayout, anchors: anchors,
        notes: PageNotes(numbers, words: document.words),
        captions: CaptionAnchors(document.blocks),
        parts: document.parts.map(\.start))
      guard !isDeck else {
        return SlidesHTML(document).write(with: &writer, anchors: anchors, to: &bytes)
      }
      let opening = document.blocks.prefix {
        !$0.isSubheading && !(search?.isOver($0) ?? false)
      }
      writer.write(opening, to: &bytes)
      if let search { PageSearch.write(document.words, label: search.label, to: &bytes) }
      let lists = lists(in: document.blocks[opening.endIndex...], search)
      let rest = document.blocks[lists.endIndex...]
      if !lists.isEmpty {
        bytes.block("nav", ["aria-labelledby": writer.nextHeading.map { .text($0) }]) {
          writer.write(lists, to: &$0)
        }
      }
      guard let contents else {
        writer.write(rest, to: &bytes)
        writer.writeNotes(to: &bytes)
        return
      }
      bytes.block("div", ["class": "with-contents"]) {
        contents.write(heading: document.words.word(.contents), to: &$0)
        $0.block("div") {
          writer.write(rest, to: &$0)
          writer.writeNotes(to: &$0)
        }
      }
    }
  }

  /// The list of the other lists of a register, with its heading, where blocks begin with one: it leads
  /// through the site as a menu does, and is not printed.
  private static func lists(
    in blocks: ArraySlice<Block>, _ search: Searched?
  ) -> ArraySlice<Block> {
    guard search == .rows, blocks.count > 1, blocks[blocks.startIndex].isSubheading,
      case .list(let list) = blocks[blocks.startIndex + 1],
      list.items.allSatisfy({ $0.first?.beginsWithLink == true })
    else { return blocks.prefix(0) }
    return blocks.prefix(2)
  }

  /// The title, followed by what tells it from others and by the name of the body, unless it already
  /// contains them.
  static func title(of document: Document, site: SitePlace?) -> String {
    ((site?.context ?? []) + [document.body].compactMap { $0 }).reduce(document.title) {
      $1.isEmpty || $0.holds($1) ? $0 : "\($0) – \($1)"
    }
  }

  /// Whether a wide table follows so little text that it would be on a page by itself, as in a
  /// register.
  private static func opensWide(_ document: Document, _ search: Searched?) -> Bool {
    var length = 0
    let start = document.blocks.firstIndex(where: \.isSubheading) ?? document.blocks.endIndex
    let printed =
      document.blocks[..<start]
      + document.blocks[lists(in: document.blocks[start...], search).endIndex...]
    for block in printed {
      switch block {
      case .paragraph(let line), .heading(_, let line): length += line.plainText.utf8.count
      case .table(let table): return TableExtent(table).isWide
      case .list, .quote, .code, .fields, .aside, .rule, .chart, .picture, .contents, .notes:
        return false
      }
      if length > 500 { return false }
    }
    return false
  }

  /// The names of the publisher and the body, unless the opening of the document states them.
  private static func masthead(of document: Document, site: SitePlace?) -> [String] {
    let opening = document.blocks.prefix { !$0.isSubheading }.map(\.openingText)
    return [document.publisher, document.body].compactMap { $0 }.filter { name in
      !name.isEmpty && name != site?.trail.first?.text && !opening.contains { $0.holds(name) }
    }
  }
}

extension Block {
  /// Whether it is a line that begins with a link.
  fileprivate var beginsWithLink: Bool {
    if case .paragraph(let line) = self, case .link? = line.first { true } else { false }
  }

  /// Whether a part of the document begins with this block.
  fileprivate var isSubheading: Bool {
    if case .heading(let level, _) = self { level > 1 } else { false }
  }

  /// The text of a block before the first part, which may name the body.
  fileprivate var openingText: String {
    switch self {
    case .paragraph(let line), .heading(_, let line): line.plainText
    case .fields(let fields): fields.map(\.value.plainText).joined(separator: "\n")
    case .list, .quote, .code, .table, .aside, .rule, .chart, .picture, .contents, .notes: ""
    }
  }
}
