import PaperRender

/// A document to be written.
struct OutputFile {
  /// The path relative to the folder of its place, with `/` between folders.
  let path: String
  let content: OutputContent
  let place: OutputPlace
  /// The path of its source in the workspace; empty for an output of the whole workspace.
  let source: String
  /// What lists of pages and the search know of it; nil for what is no page of a whole site.
  let page: SitePage?
  /// Whether it is one of the many files that only make a site of the documents.
  private(set) var isOfSite = false
  /// The folder of the second house's documents; nil for a document in the first house.
  private(set) var folder: String?

  var bytes: [UInt8] { content.bytes }

  /// The file in the folder of the second house's documents.
  func within(_ folder: String) -> OutputFile {
    var file = OutputFile(
      path: "\(folder)/\(path)", content, place: place, source: source, page: page)
    (file.folder, file.isOfSite) = (folder, isOfSite)
    return file
  }

  /// The file as one that only makes a site of the documents.
  var madeForSite: OutputFile {
    var file = self
    file.isOfSite = true
    return file
  }

  init(
    path: String, _ content: OutputContent, place: OutputPlace = .public, source: String = "",
    page: SitePage? = nil
  ) {
    self.path = path
    self.content = content
    self.place = place
    self.source = source
    self.page = page
  }
}
