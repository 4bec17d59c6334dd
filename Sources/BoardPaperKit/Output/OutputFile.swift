import PaperRender

/// A document to be written.
struct OutputFile {
  /// The path relative to the folder of its place, with `/` between folders.
  let path: String
  let content: OutputContent
  let place: OutputPlace
  /// The path of its source in the workspace; empty for an output of the whole workspace.
  let source: String

  var bytes: [UInt8] { content.bytes }

  init(path: String, _ content: OutputContent, place: OutputPlace = .public, source: String = "") {
    self.path = path
    self.content = content
    self.place = place
    self.source = source
  }
}
