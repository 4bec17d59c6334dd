import PaperRender

/// A document to be written.
struct OutputFile: Sendable {
  /// Where the bytes of a file are until it is in its place.
  enum Storage: Sendable {
    case held(OutputContent)
    /// In the staging folder. A file is new where there is none in its place yet.
    case staged(path: String, size: Int, isNew: Bool)
    /// In their place already: the file is as the last build left it.
    case unchanged(size: Int)
  }

  /// The path relative to the folder of its place, with `/` between folders.
  let path: String
  let storage: Storage
  let place: OutputPlace
  /// The path of its source in the workspace; empty for an output of the whole workspace.
  let source: String
  /// What lists of pages and the search know of it; nil for what is no page of a whole site.
  let page: SitePage?
  /// Whether it is one of the many files that only make a site of the documents.
  private(set) var isOfSite = false
  /// The folder of the second house's documents; nil for a document in the first house.
  private(set) var folder: String?

  init(
    path: String, _ content: OutputContent, place: OutputPlace = .public, source: String = "",
    page: SitePage? = nil
  ) {
    self.init(path: path, .held(content), place: place, source: source, page: page)
  }

  private init(
    path: String, _ storage: Storage, place: OutputPlace, source: String, page: SitePage?
  ) {
    self.path = path
    self.storage = storage
    self.place = place
    self.source = source
    self.page = page
  }

  /// The content; nil for a file that was put away.
  var content: OutputContent? {
    guard case .held(let content) = storage else { return nil }
    return content
  }

  /// The bytes; none of a file that was put away.
  var bytes: [UInt8] { content?.bytes ?? [] }

  /// The number of its bytes.
  var size: Int {
    switch storage {
    case .held(let content): content.bytes.count
    case .staged(_, let size, _), .unchanged(let size): size
    }
  }

  /// The file with its bytes elsewhere.
  func put(in storage: Storage) -> OutputFile {
    var file = OutputFile(path: path, storage, place: place, source: source, page: page)
    (file.folder, file.isOfSite) = (folder, isOfSite)
    return file
  }

  /// The file in the folder of the second house's documents.
  func within(_ folder: String) -> OutputFile {
    var file = OutputFile(
      path: "\(folder)/\(path)", storage, place: place, source: source, page: page)
    (file.folder, file.isOfSite) = (folder, isOfSite)
    return file
  }

  /// The file as one that only makes a site of the documents.
  var madeForSite: OutputFile {
    var file = self
    file.isOfSite = true
    return file
  }
}
