import PaperMarkup
import PaperModel

/// Writes a document as one accessible web page that needs nothing else.
package struct HTMLWriter {
  /// The same bytes for the same document; in UTF-8.
  /// - Parameter site: where the page stands among others; nil for a page alone.
  package static func bytes(of document: Document, site: SitePlace? = nil) -> [UInt8] {
    let anchors = HeadingAnchors(document.blocks)
    let contents = ContentsList(document.blocks, anchors: anchors)
    let page = HTMLPage(
      title: title(of: document), language: document.language, words: document.words,
      masthead: masthead(of: document, site: site), site: site, facts: document.facts)
    return page.bytes { bytes in
      var writer = BlockHTML(
        terms: TermMarker(document.terms), headerLayout: document.headerLayout, anchors: anchors)
      let opening = document.blocks.prefix { !$0.isSubheading }
      guard let contents else {
        writer.write(document.blocks[...], to: &bytes)
        return
      }
      writer.write(opening, to: &bytes)
      bytes.markup("<div class=\"with-contents\">\n")
      contents.write(heading: document.words.word(.contents), to: &bytes)
      bytes.markup("<div>\n")
      writer.write(document.blocks[opening.endIndex...], to: &bytes)
      bytes.markup("</div>\n</div>\n")
    }
  }

  /// The title with the body behind it, where it does not say that itself.
  private static func title(of document: Document) -> String {
    guard let body = document.body, !body.isEmpty, !document.title.contains(body) else {
      return document.title
    }
    return "\(document.title) – \(body)"
  }

  /// Who publishes the document, and whose it is: what its opening does not say itself.
  private static func masthead(of document: Document, site: SitePlace?) -> [String] {
    let opening = document.blocks.prefix { !$0.isSubheading }.map(\.openingText)
    return [document.publisher, document.body].compactMap { $0 }.filter { name in
      !name.isEmpty && name != site?.name && !opening.contains { $0.contains(name) }
    }
  }
}

extension Block {
  /// Whether a part of the document begins here.
  fileprivate var isSubheading: Bool {
    if case .heading(let level, _) = self { level > 1 } else { false }
  }

  /// The words of what may name a body above the first part.
  fileprivate var openingText: String {
    switch self {
    case .paragraph(let line), .heading(_, let line): line.plainText
    case .fields(let fields): fields.map(\.value.plainText).joined(separator: "\n")
    case .list, .quote, .code, .table, .rule, .chart: ""
    }
  }
}
