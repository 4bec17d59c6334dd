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

/// Bytes that minizip reads or writes, with the current offset.
protocol MemoryBytes: AnyObject {
  var count: Int { get }
  var place: Int { get set }
}

extension MemoryBytes {
  /// The object that an opaque pointer from minizip refers to.
  static func at(_ pointer: UnsafeMutableRawPointer?) -> Self? {
    pointer.map { Unmanaged<Self>.fromOpaque($0).takeUnretainedValue() }
  }

  /// Moves to an offset, at most the end of the bytes; false if it is out of range.
  func seek(_ offset: Int, from origin: Int32) -> Bool {
    let base =
      switch origin {
      case ZLIB_FILEFUNC_SEEK_CUR: place
      case ZLIB_FILEFUNC_SEEK_END: count
      default: 0
      }
    let (target, overflows) = base.addingReportingOverflow(offset)
    guard !overflows, (0...count).contains(target) else { return false }
    place = target
    return true
  }
}

/// A growing buffer that minizip writes to. It is seekable because minizip rewrites the header of a
/// part after its content.
final class MemoryOutput: MemoryBytes {
  private(set) var bytes: [UInt8] = []
  var place = 0

  var count: Int { bytes.count }

  init(capacity: Int) { bytes.reserveCapacity(capacity) }

  /// The callbacks for an output. The output must outlive the handle that is opened with them.
  static func functions(for output: MemoryOutput) -> zlib_filefunc64_def {
    zlib_filefunc64_def(
      zopen64_file: { opaque, _, _ in opaque },
      zread_file: { _, _, _, _ in 0 },
      zwrite_file: { _, output, buffer, size in
        MemoryOutput.at(output)?.write(UnsafeRawBufferPointer(start: buffer, count: Int(size)))
        return size
      },
      ztell64_file: { _, output in ZPOS64_T(MemoryOutput.at(output)?.place ?? 0) },
      zseek64_file: { _, output, offset, origin in
        MemoryOutput.at(output)?.seek(Int(clamping: offset), from: origin) == true ? 0 : -1
      },
      zclose_file: { _, _ in 0 },
      zerror_file: { _, _ in 0 },
      opaque: Unmanaged.passUnretained(output).toOpaque())
  }

  private func write(_ new: UnsafeRawBufferPointer) {
    let over = min(bytes.count - place, new.count)
    if over > 0 { bytes.replaceSubrange(place..<(place + over), with: new[..<over]) }
    bytes.append(contentsOf: new[over...])
    place += new.count
  }
}
