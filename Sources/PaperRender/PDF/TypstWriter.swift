import PaperMarkup
import PaperModel

/// Writes a document as Typst code, of which a PDF is made that can be read aloud (PDF/UA-1).
package enum TypstWriter {
  /// The source, deterministic for the same document.
  package static func source(of document: Document) -> TypstSource {
    var body = TypstBody(
      headerLayout: document.headerLayout, anchors: HeadingAnchors(document.blocks),
      captions: CaptionAnchors(document.blocks))
    switch document.form {
    case .pages: body.add(pagesOf: document)
    case .slides: body.add(slidesOf: document)
    }
    var code = TypstCode()
    code.code(TypstLook.functions)
    code.code("#let about = ")
    writeFacts(of: document, to: &code)
    code.code("\n#show: printed.with(about)\n#{\n")
    code.append(body.code)
    code.code("}\n")
    return TypstSource(
      bytes: code.bytes, words: code.words, hasRowHeaders: body.hasRowHeaders)
  }

  /// What is to be known of the whole: its title, and what is around the text of each page.
  private static func writeFacts(of document: Document, to code: inout TypstCode) {
    code.code("(title: ")
    code.text(document.title)
    code.code(", author: ")
    code.text(document.publisher ?? document.body)
    code.code(", date: ")
    if let date = document.date {
      code.code("datetime(year: ")
      code.number(date.year)
      code.code(", month: ")
      code.number(date.month)
      code.code(", day: ")
      code.number(date.day)
      code.code(")")
    } else {
      code.code("none")
    }
    let language = LanguageTag(document.language)
    code.code(", lang: ")
    code.text(language.language)
    code.code(", region: ")
    code.text(language.region)
    code.code(", marking: ")
    code.text(document.marking)
    code.code(", running: ")
    code.text(document.body ?? document.publisher ?? document.title)
    code.code(", number: (page, pages) => ")
    writePageNumber(document.words, to: &code)
    code.code(", slides: ")
    code.code(document.form == .slides ? "true" : "false")
    code.code(")")
  }

  /// The line at the foot of each page, in the house's words, with the numbers put in by Typst.
  private static func writePageNumber(_ words: PageWords, to code: inout TypstCode) {
    // Neither character can be in a file of a house.
    let (page, pages) = ("\u{FFFE}" as Unicode.Scalar, "\u{FFFF}" as Unicode.Scalar)
    let line = words.pageNumber(page: String(page), pages: String(pages))
    code.code("(")
    var rest = line.unicodeScalars[...]
    while let place = rest.firstIndex(where: { $0 == page || $0 == pages }) {
      code.text(String(rest[..<place]))
      code.code(rest[place] == page ? ", page, " : ", pages, ")
      rest = rest[rest.index(after: place)...]
    }
    code.text(String(rest))
    code.code(",).join()")
  }
}

extension TypstBody {
  /// Writes a document of pages, with wide tables on pages that lie on their side.
  mutating func add(pagesOf document: Document) {
    let upright = TypstPlace(room: TableExtent.portraitWidth)
    for piece in document.pieces {
      if let title = piece.title {
        code.code("part(about, ")
        code.text(title)
        code.code(", {\n")
      }
      for section in PageSection.sections(
        of: Array(piece.blocks), isWide: { $0.isWide(at: upright) })
      {
        let room = section.isLandscape ? TableExtent.landscapeWidth : TableExtent.portraitWidth
        code.code(section.isLandscape ? "page(flipped: true, {\n" : "{\n")
        add(section.entries.map(\.block), at: TypstPlace(room: room))
        code.code(section.isLandscape ? "})\n" : "}\n")
      }
      if piece.title != nil { code.code("})\n") }
    }
  }

  /// Writes slides, each on a page with what the speaker says below it.
  mutating func add(slidesOf document: Document) {
    for slide in Deck(document.blocks).slides {
      let laid = SlidePages(
        slide.content, title: "", height: SlideSize.bottom - SlideSize.bodyTop)
      // In tenths of a point; a page is three quarters as wide as a slide.
      let size = laid.type.size * 15 / 2
      let place = TypstPlace(room: TableExtent.landscapeWidth, size: size)
      code.code("slide(")
      code.code(slide.isOpening ? "true, " : "false, ")
      code.number(size)
      code.code(" * 0.1pt, {\n")
      add(slide.all.filter { !$0.isAside }, at: place)
      code.code("}, ")
      let notes = slide.all.filter(\.isAside)
      if notes.isEmpty {
        code.code("none")
      } else {
        code.code("{\n")
        for note in notes { add(note, at: TypstPlace(room: TableExtent.landscapeWidth)) }
        code.code("}")
      }
      code.code(")\n")
    }
  }
}

extension Block {
  fileprivate var isAside: Bool {
    if case .aside = self { true } else { false }
  }
}

/// The language of a document as Typst takes it.
private struct LanguageTag {
  let language: String
  let region: String?

  /// - Parameter tag: a BCP 47 tag; what has no such form is English.
  init(_ tag: String) {
    let parts = tag.split(separator: "-").map { $0.lowercased() }
    func isWord(_ part: String, _ lengths: ClosedRange<Int>) -> Bool {
      lengths.contains(part.utf8.count) && part.utf8.allSatisfy { (0x61...0x7A).contains($0) }
    }
    language = parts.first.flatMap { isWord($0, 2...3) ? $0 : nil } ?? "en"
    region = parts.dropFirst().first { isWord($0, 2...2) }?.uppercased()
  }
}
