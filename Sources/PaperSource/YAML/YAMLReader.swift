package import PaperModel

/// Reads the YAML of a file, or of a file's front matter, into nodes that know their places.
///
/// Anchors, aliases, tags, directives, complex keys and further documents are refused: no kind of
/// file needs them, and most that look like one are prose without quotes.
package enum YAMLReader {
  /// How many levels values may stand inside each other.
  package static let depthLimit = 64
  /// How many values a file may hold.
  package static let nodeLimit = 5_000_000

  /// Reads a stretch of a file, which begins at a line's start.
  ///
  /// - Returns: The root, nil after an error of syntax, an absent scalar for an empty file; and what
  ///   was found up to there. Of a key that stands twice the first is kept.
  package static func read(
    _ file: InputFile, bytes: Range<Int>, nodeLimit: Int = Self.nodeLimit
  ) -> (node: YAMLNode?, diagnostics: [Diagnostic]) {
    let bytes = bytes.clamped(to: 0..<file.bytes.count)
    return file.bytes[bytes].withUnsafeBufferPointer { buffer in
      guard let parser = YAMLParser(buffer) else {
        let start = file.range(ofBytes: bytes.lowerBound..<bytes.lowerBound)
        return (
          nil,
          [Diagnostic(rule: "file-too-large", "file needs more memory than there is", at: start)]
        )
      }
      var builder = YAMLTreeBuilder(parser, file: file, bytes: bytes, nodeLimit: nodeLimit)
      return builder.read()
    }
  }

  /// Reads a whole file.
  package static func read(_ file: InputFile) -> (node: YAMLNode?, diagnostics: [Diagnostic]) {
    read(file, bytes: 0..<file.bytes.count)
  }
}
