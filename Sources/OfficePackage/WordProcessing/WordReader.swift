/// Reads the text of Word documents.
///
/// Bounds: those of ``Archive`` and ``XMLReader``. Nothing outside of the package is opened.
extension WordDocument {
  /// Opens a Word document.
  /// - Parameter changes: whether tracked insertions and deletions count as made.
  package init(_ bytes: [UInt8], changes: TrackedChanges = .accept) throws(PackageError) {
    let archive = try Archive(bytes)
    guard let main = try Relationships.read(of: "", in: archive).first("officeDocument") else {
      throw .notADocument
    }
    let root = try XMLElement.read(try archive.part(main), part: main)
    guard root.name == "document", let body = root["body"] else { throw .notADocument }
    let related = try Relationships.read(of: main, in: archive)
    func part(_ kind: String) throws(PackageError) -> (root: XMLElement, name: String)? {
      guard let name = related.first(kind), archive.has(name) else { return nil }
      return (try XMLElement.read(try archive.part(name), part: name), name)
    }

    var shared = WordParts(changes: changes)
    if let styles = try part("styles") { shared.styles = WordStyles(styles.root) }
    if let numbering = try part("numbering") { shared.numbering = WordNumbering(numbering.root) }
    var notes: [[WordBlock]] = []
    for (kind, element) in [("footnotes", "footnote"), ("endnotes", "endnote")] {
      guard let (root, name) = try part(kind) else { continue }
      let links = try Relationships.read(of: name, in: archive).addresses
      for note in root.all(element) where note.attributes["type"] == nil {
        guard let id = note.attributes["id"] else { continue }
        shared.noteIndices[element + id] = notes.count
        var reader = WordBodyReader(shared, addresses: links, isInNote: true)
        notes.append(reader.blocks(of: note))
        shared = reader.parts
      }
    }
    var comments: [WordComment] = []
    if let (root, _) = try part("comments") {
      for comment in root.all("comment") {
        guard let id = comment.attributes["id"] else { continue }
        shared.commentIndices[id] = comments.count
        var reader = WordBodyReader(shared, addresses: [:], isInNote: true)
        comments.append(
          WordComment(
            author: comment.attributes["author"] ?? "",
            day: String((comment.attributes["date"] ?? "").prefix(10)),
            text: reader.blocks(of: comment).text))
      }
    }
    var reader = WordBodyReader(shared, addresses: related.addresses, isInNote: false)
    blocks = reader.blocks(of: body)
    var leftOut = reader.parts.leftOut
    if archive.names.contains(where: { $0.lowercased().hasSuffix("vbaproject.bin") }) {
      leftOut.insert(.macros)
    }
    if related.all.contains(where: { $0.part == nil && $0.kind != "hyperlink" }) {
      leftOut.insert(.outsideFile)
    }
    self.leftOut = leftOut
    changeCount = reader.parts.changeCount
    self.notes = notes
    self.comments = comments
    var margins: [String] = []
    for target in related.all where ["header", "footer"].contains(target.kind) {
      guard let name = target.part, archive.has(name) else { continue }
      var reader = WordBodyReader(shared, addresses: [:], isInNote: true)
      let root = try XMLElement.read(try archive.part(name), part: name)
      let text = reader.blocks(of: root).text
        .split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if !text.isEmpty, !margins.contains(text) { margins.append(text) }
    }
    self.margins = margins
  }
}

/// What the readers of all parts of a document share.
struct WordParts {
  let changes: TrackedChanges
  var styles = WordStyles()
  var numbering = WordNumbering()
  /// The index of each note, by its kind and id.
  var noteIndices: [String: Int] = [:]
  var commentIndices: [String: Int] = [:]
  var leftOut: Set<WordLeftOut> = []
  var changeCount = 0

  init(changes: TrackedChanges) { self.changes = changes }
}
