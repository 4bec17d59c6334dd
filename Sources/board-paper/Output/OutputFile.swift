/// A document that is to be written.
struct OutputFile {
  /// Relative to the folder of its place, with `/` between folders.
  let path: String
  let bytes: [UInt8]
  let place: OutputPlace
  /// The path in the workspace of what it is made of; empty for what is made of the whole workspace.
  let source: String

  init(path: String, bytes: [UInt8], place: OutputPlace = .public, source: String = "") {
    self.path = path
    self.bytes = bytes
    self.place = place
    self.source = source
  }
}
