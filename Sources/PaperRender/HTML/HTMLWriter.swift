import PaperMarkup
import PaperModel

/// Writes a document as one self-contained, accessible web page.
package struct HTMLWriter {
  /// The bytes of the page, in UTF-8 and deterministic.
  /// - Parameters:
  ///   - site: the page's place in a site; nil for a page alone.
  ///   - isSearchable: whether the page has a field to search the rows of its tables.
  package static func bytes(
    of document: Document, site: SitePlace? = nil, isSearchable: Bool = false
  ) -> [UInt8] {
    let numbers = NoteNumbers(document.blocks)
    let anchors = HeadingAnchors(document.blocks, withNotes: !numbers.isEmpty)
    let isDeck = document.form == .slides
    let contents = isDeck ? nil : ContentsList(document.blocks, anchors: anchors)
    let page = HTMLPage(
      title: title(of: document), language: document.language, words: document.words,
      look: document.look,
      marking: document.marking, masthead: masthead(of: document, site: site), site: site,
      facts: document.facts,
      script: isDeck ? SlidesHTML.script : isSearchable ? PageSearch.script : nil,
      isWide: isDeck || opensWide(document), hasNotes: !numbers.isEmpty, hasSlides: isDeck)
    return page.bytes { bytes in
      var writer = BlockHTML(
        headerLayout: document.headerLayout, anchors: anchors,
        notes: PageNotes(numbers, words: document.words))
      guard !isDeck else {
        return SlidesHTML(document).write(with: &writer, anchors: anchors, to: &bytes)
      }
      let opening = document.blocks.prefix {
        !$0.isSubheading && !(isSearchable && $0.isTable)
      }
      writer.write(opening, to: &bytes)
      if isSearchable { PageSearch.write(document.words, to: &bytes) }
      guard let contents else {
        writer.write(document.blocks[opening.endIndex...], to: &bytes)
        writer.writeNotes(to: &bytes)
        return
      }
      bytes.block("div", ["class": "with-contents"]) {
        contents.write(heading: document.words.word(.contents), to: &$0)
        $0.block("div") {
          writer.write(document.blocks[opening.endIndex...], to: &$0)
          writer.writeNotes(to: &$0)
        }
      }
    }
  }

  /// The title, followed by the name of the body unless the title already contains it.
  private static func title(of document: Document) -> String {
    guard let body = document.body, !body.isEmpty, !document.title.contains(body) else {
      return document.title
    }
    return "\(document.title) – \(body)"
  }

  /// Whether a wide table follows so little text that it would be on a page by itself, as in a
  /// register.
  private static func opensWide(_ document: Document) -> Bool {
    var length = 0
    for block in document.blocks {
      switch block {
      case .paragraph(let line), .heading(_, let line): length += line.plainText.utf8.count
      case .table(let table): return TableExtent(table).isWide
      case .list, .quote, .code, .fields, .aside, .rule, .chart, .contents, .notes: return false
      }
      if length > 500 { return false }
    }
    return false
  }

  /// The names of the publisher and the body, unless the opening of the document states them.
  private static func masthead(of document: Document, site: SitePlace?) -> [String] {
    let opening = document.blocks.prefix { !$0.isSubheading }.map(\.openingText)
    return [document.publisher, document.body].compactMap { $0 }.filter { name in
      !name.isEmpty && name != site?.home?.text && !opening.contains { $0.contains(name) }
    }
  }
}

extension Block {
  /// Whether a part of the document begins with this block.
  fileprivate var isSubheading: Bool {
    if case .heading(let level, _) = self { level > 1 } else { false }
  }

  /// Whether the block is a table, whose rows can be searched.
  fileprivate var isTable: Bool {
    if case .table = self { true } else { false }
  }

  /// The text of a block before the first part, which may name the body.
  fileprivate var openingText: String {
    switch self {
    case .paragraph(let line), .heading(_, let line): line.plainText
    case .fields(let fields): fields.map(\.value.plainText).joined(separator: "\n")
    case .list, .quote, .code, .table, .aside, .rule, .chart, .contents, .notes: ""
    }
  }
}
