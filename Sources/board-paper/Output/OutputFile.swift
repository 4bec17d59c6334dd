/// A document that is to be written.
struct OutputFile {
  /// Relative to the output folder, with `/` between folders.
  let path: String
  let bytes: [UInt8]
  /// Whether the public may not see it.
  let isPrivate: Bool

  init(path: String, bytes: [UInt8], isPrivate: Bool = false) {
    self.path = path
    self.bytes = bytes
    self.isPrivate = isPrivate
  }
}
