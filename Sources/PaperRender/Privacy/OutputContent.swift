package import OfficePackage

/// The content of a file to be written.
package struct OutputContent: Sendable {
  package let bytes: [UInt8]
  /// The parts from which the bytes were packed; nil where they are unknown, so that the file has
  /// to be unpacked to be searched.
  let parts: [ArchiveWriter.Part]?
  /// What is read in a file whose bytes do not show it, such as a PDF; nil for others.
  let words: [UInt8]?

  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    (parts, words) = (nil, nil)
  }

  package init(_ packed: ArchiveWriter.Packed) {
    bytes = packed.bytes
    parts = packed.parts
    words = nil
  }

  /// A file that was made of a Word file, in whose parts all can be found that it says.
  package init(_ bytes: [UInt8], madeOf word: ArchiveWriter.Packed) {
    self.bytes = bytes
    parts = word.parts
    words = nil
  }

  /// A PDF that was made of a source for Typst.
  package init(_ bytes: [UInt8], madeOf source: TypstSource) {
    self.bytes = bytes
    words = source.words
    parts = nil
  }
}
