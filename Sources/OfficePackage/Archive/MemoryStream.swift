import CMinizip

/// A buffer that minizip reads from: the bytes, the current offset and the C callbacks.
final class MemoryStream: MemoryBytes {
  private let bytes: [UInt8]
  var place = 0
  /// The number of bytes decompressed from it so far.
  var consumed = 0

  var count: Int { bytes.count }

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The callbacks for a stream. The stream must outlive the handle that is opened with them.
  static func functions(for stream: MemoryStream) -> zlib_filefunc64_def {
    zlib_filefunc64_def(
      zopen64_file: { opaque, _, _ in opaque },
      zread_file: { _, stream, buffer, size in
        UInt(MemoryStream.at(stream)?.read(into: buffer, atMost: Int(clamping: size)) ?? 0)
      },
      zwrite_file: { _, _, _, _ in 0 },
      ztell64_file: { _, stream in ZPOS64_T(MemoryStream.at(stream)?.place ?? 0) },
      zseek64_file: { _, stream, offset, origin in
        MemoryStream.at(stream)?.seek(Int(clamping: offset), from: origin) == true ? 0 : -1
      },
      zclose_file: { _, _ in 0 },
      zerror_file: { _, _ in 0 },
      opaque: Unmanaged.passUnretained(stream).toOpaque())
  }

  private func read(into buffer: UnsafeMutableRawPointer?, atMost size: Int) -> Int {
    let count = min(size, bytes.count - place)
    guard let buffer, count > 0 else { return 0 }
    bytes.withUnsafeBytes {
      UnsafeMutableRawBufferPointer(start: buffer, count: count)
        .copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[place..<(place + count)]))
    }
    place += count
    return count
  }
}
