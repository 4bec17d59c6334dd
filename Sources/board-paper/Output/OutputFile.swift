/// A document that is to be written.
struct OutputFile {
  /// Relative to the output folder, with `/` between folders.
  let path: String
  let bytes: [UInt8]

  init(path: String, text: String) {
    self.path = path
    bytes = Array(text.utf8)
  }

  init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
