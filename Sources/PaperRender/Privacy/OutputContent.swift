package import OfficePackage

/// What is written into a file.
package struct OutputContent: Sendable {
  package let bytes: [UInt8]
  /// The parts of which the bytes were packed; nil where it is not known that they were, so that they
  /// have to be unpacked to be looked through.
  let parts: [ArchiveWriter.Part]?

  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    parts = nil
  }

  package init(_ packed: ArchiveWriter.Packed) {
    bytes = packed.bytes
    parts = packed.parts
  }
}
