/// A Word document that was opened: its main part, and those that it names.
///
/// Bounds: those of ``Archive`` and ``XMLReader``. Nothing outside of the package is opened.
struct WordPackage: ~Copyable {
  let archive: Archive
  let body: XMLElement
  let related: Relationships

  init(_ bytes: [UInt8]) throws(PackageError) {
    let archive = try Archive(bytes)
    guard let main = try Relationships.read(of: "", in: archive).first("officeDocument") else {
      throw .notADocument
    }
    let root = try XMLElement.read(try archive.part(main), part: main)
    guard root.name == "document", let body = root["body"] else { throw .notADocument }
    related = try Relationships.read(of: main, in: archive)
    self.body = body
    self.archive = archive
  }

  /// A part of a kind, such as `styles`, with its name; nil where there is none.
  func part(_ kind: String) throws(PackageError) -> (root: XMLElement, name: String)? {
    guard let name = related.first(kind), archive.has(name) else { return nil }
    return (try XMLElement.read(try archive.part(name), part: name), name)
  }

  /// The parts with notes at the foot of pages and at the end, with the name of a note in each, and the notes
  /// that people wrote.
  func notes() throws(PackageError) -> [(part: String, kind: String, notes: [XMLElement])] {
    var found: [(part: String, kind: String, notes: [XMLElement])] = []
    for (kind, element) in [("footnotes", "footnote"), ("endnotes", "endnote")] {
      guard let (root, name) = try part(kind) else { continue }
      // The lines between a text and its notes have a type.
      found.append((name, element, root.all(element).filter { $0.attributes["type"] == nil }))
    }
    return found
  }

  /// What the package holds besides text.
  var leftOut: Set<WordLeftOut> {
    var leftOut: Set<WordLeftOut> = []
    if archive.names.contains(where: { $0.lowercased().hasSuffix("vbaproject.bin") }) {
      leftOut.insert(.macros)
    }
    if related.all.contains(where: { $0.part == nil && $0.kind != "hyperlink" }) {
      leftOut.insert(.outsideFile)
    }
    return leftOut
  }
}
