/// Reads the text of Word documents.
///
/// Bounds: those of ``Archive`` and ``XMLReader``. Nothing outside of the package is opened.
extension WordDocument {
  /// Opens a Word document.
  /// - Parameter changes: whether tracked insertions and deletions count as made.
  package init(_ bytes: [UInt8], changes: TrackedChanges = .accept) throws(PackageError) {
    let package = try WordPackage(bytes)
    var shared = WordParts(changes: changes)
    if let styles = try package.part("styles") { shared.styles = WordStyles(styles.root) }
    if let numbering = try package.part("numbering") {
      shared.numbering = WordNumbering(numbering.root)
    }
    var notes: [[WordBlock]] = []
    for (name, kind, found) in try package.notes() {
      let links = try Relationships.read(of: name, in: package.archive).addresses
      for note in found {
        guard let id = note.attributes["id"] else { continue }
        shared.noteIndices[kind + id] = notes.count
        var reader = WordBodyReader(shared, addresses: links, isInNote: true)
        notes.append(reader.blocks(of: note))
        shared = reader.parts
      }
    }
    var comments: [WordComment] = []
    if let (root, _) = try package.part("comments") {
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
    var reader = WordBodyReader(shared, addresses: package.related.addresses, isInNote: false)
    blocks = reader.blocks(of: package.body)
    leftOut = reader.parts.leftOut.union(package.leftOut)
    changeCount = reader.parts.changeCount
    self.notes = notes
    self.comments = comments
    var margins: [String] = []
    for target in package.related.all
    where ["header", "footer"].contains(target.kind) {
      guard let name = target.part, package.archive.has(name) else { continue }
      var reader = WordBodyReader(shared, addresses: [:], isInNote: true)
      let root = try XMLElement.read(try package.archive.part(name), part: name)
      let text = reader.blocks(of: root).text.singleSpaced
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
