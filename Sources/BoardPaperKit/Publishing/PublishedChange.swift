import PaperSource

/// How the files of an edition differ from those of the one before.
package struct PublishedChange: Equatable, Sendable {
  /// What becomes of a file on the web.
  package enum Kind: String, Sendable {
    case added, changed, removed
  }

  /// A file that is not as it was.
  package struct File: Equatable, Sendable {
    package let path: String
    package let kind: Kind
    /// The SHA-256 before; nil for one that is added.
    package let before: String?
    /// The SHA-256 after; nil for one that is removed.
    package let after: String?
    /// Whether it says something else than before, or no longer: not where only its look, or the
    /// frame of its page, has changed.
    package let isCorrection: Bool
  }

  /// The files, sorted by path.
  package let files: [File]
  /// The number of files that are as they were.
  package let unchanged: Int
  /// How the text of each file changed that has any, by path.
  package let differences: [String: WordDifference]
  /// The files of each document that do not say any more what was published.
  private let correctedFiles: [String: [String]]

  /// Whether the files are the same.
  package var isEmpty: Bool { files.isEmpty }

  /// The documents that do not say any more what was published, by their paths without an ending.
  var corrected: [String] { correctedFiles.keys.sorted() }

  /// The files of a document that do not say any more what was published.
  func correctedFiles(of document: String) -> [String] { correctedFiles[document] ?? [] }

  /// - Parameters:
  ///   - old: the files of the edition before; nil where there is none.
  ///   - bytes: the bytes of one of them.
  ///   - new: the files of the later edition.
  init(
    from old: [PublishedManifest.File]?, bytes: (String) -> [UInt8]?, to new: PublishedFiles
  ) {
    var files: [File] = []
    var differences: [String: WordDifference] = [:]
    var corrected: [String: [String]] = [:]
    let documents = DocumentNames(
      (old ?? []).map { ($0.path, $0.source) } + new.entries.map { ($0.path, $0.source) })
    let before = Dictionary((old ?? []).map { (Array($0.path.utf8), $0) }) { first, _ in first }
    let after = Set(new.entries.map { Array($0.path.utf8) })
    for entry in new.entries {
      guard let earlier = before[Array(entry.path.utf8)] else {
        files.append(
          File(
            path: entry.path, kind: .added, before: nil, after: entry.hash, isCorrection: false))
        continue
      }
      guard earlier.hash != entry.hash else { continue }
      let (one, other) = (bytes(entry.path) ?? [], new.bytes(of: entry.path))
      let isCorrection =
        !PublishedText.isForm(entry.path) && !PublishedText.saysSame(entry.path, one, other)
      files.append(
        File(
          path: entry.path, kind: .changed, before: earlier.hash, after: entry.hash,
          isCorrection: isCorrection))
      guard isCorrection else { continue }
      corrected[documents.name(of: entry.path, entry.source), default: []].append(entry.path)
      if let text = PublishedText.text(of: entry.path, one),
        let later = PublishedText.text(of: entry.path, other)
      {
        differences[entry.path] = WordDifference(text, later)
      }
    }
    for file in old ?? [] where !after.contains(Array(file.path.utf8)) {
      let isCorrection = !PublishedText.isForm(file.path)
      files.append(
        File(
          path: file.path, kind: .removed, before: file.hash, after: nil,
          isCorrection: isCorrection))
      if isCorrection {
        corrected[documents.name(of: file.path, file.source), default: []].append(file.path)
      }
    }
    self.files = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    self.differences = differences
    correctedFiles = corrected
    unchanged = new.entries.count - files.count { $0.kind != .removed }
  }
}

/// The names of the documents to which files belong.
private struct DocumentNames {
  /// The names of pages, longest first, by the path of their source.
  private var pages: [String: [String]] = [:]

  init(_ files: [(path: String, source: String)]) {
    for (path, source) in files where path.hasSuffix(".html") {
      pages[source, default: []].append(Path.withoutExtension(path))
    }
    for source in pages.keys { pages[source]?.sort { $0.utf8.count > $1.utf8.count } }
  }

  /// The path, without an ending, of the page of the same name. A workbook without a page of its own
  /// belongs to the page whose name its own begins with.
  func name(of path: String, _ source: String) -> String {
    let name = Path.withoutExtension(path)
    let pages = pages[source] ?? []
    return pages.contains(name) ? name : pages.first { name.hasPrefix($0 + "-") } ?? name
  }
}
