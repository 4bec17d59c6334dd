import PaperRender

/// A document that is to be written.
struct OutputFile {
  /// Relative to the folder of its place, with `/` between folders.
  let path: String
  let content: OutputContent
  let place: OutputPlace
  /// The path in the workspace of what it is made of; empty for what is made of the whole workspace.
  let source: String

  var bytes: [UInt8] { content.bytes }

  init(path: String, _ content: OutputContent, place: OutputPlace = .public, source: String = "") {
    self.path = path
    self.content = content
    self.place = place
    self.source = source
  }
}
