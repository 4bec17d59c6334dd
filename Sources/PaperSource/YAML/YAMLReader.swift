package import PaperModel

/// Reads the YAML of a file, or of a file's front matter, into nodes with places.
///
/// Anchors, aliases, tags, directives, complex keys and multiple documents are refused: no kind of
/// file needs them, and most that look like one are prose that should be quoted.
package enum YAMLReader {
  /// The largest depth of nested values.
  package static let depthLimit = 64
  /// The largest number of values in a file.
  package static let nodeLimit = 5_000_000

  /// Reads a part of a file, which must begin at the start of a line.
  ///
  /// - Returns: The root, which is nil after a syntax error and an absent scalar for an empty file;
  ///   and the findings up to that point. Of a duplicate key the first is kept.
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
