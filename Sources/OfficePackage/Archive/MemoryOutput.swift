import CMinizip

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
