package import OfficePackage

/// The content of a file to be written.
package struct OutputContent: Sendable {
  package let bytes: [UInt8]
  /// The parts from which the bytes were packed; nil where they are unknown, so that the file has
  /// to be unpacked to be searched.
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
