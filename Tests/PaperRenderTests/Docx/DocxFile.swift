import OfficePackage
import PaperMarkup
import PaperRender

/// A Word file that was written, and its parts.
struct DocxFile {
  let bytes: [UInt8]

  init(_ document: Document, style: DocxStyle = .builtIn) throws {
    bytes = try DocxWriter.bytes(of: document, style: style)
  }

  init(_ blocks: [Block]) throws { try self.init(try SampleDocuments.document(blocks)) }

  init(bytes: [UInt8]) { self.bytes = bytes }

  func part(_ name: String) throws -> String {
    String(decoding: try Archive(bytes).part(name), as: UTF8.self)
  }

  func root(_ name: String) throws -> XMLElement {
    try XMLElement.read(try Archive(bytes).part(name), part: name)
  }

  /// The text of each paragraph.
  func paragraphs() throws -> [String] {
    try root("word/document.xml").descendants(["p"]).map { paragraph in
      paragraph.descendants(["t"]).map(\.text).joined()
    }
  }

  /// The addresses that it leads to.
  func addresses() throws -> [String] {
    try root("word/_rels/document.xml.rels").children
      .filter { $0.attributes["TargetMode"] == "External" }
      .compactMap { $0.attributes["Target"] }
  }

  /// Whether the pages of each section lie on their side.
  func sections() throws -> [Bool] {
    try root("word/document.xml").descendants(["pgSz"])
      .map { $0.attributes["orient"] == "landscape" }
  }
}
