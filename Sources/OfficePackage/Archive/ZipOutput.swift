import CMinizip

/// A zip file that is being written, in memory.
struct ZipOutput: ~Copyable {
  /// The first date that a zip file can represent.
  static let firstDay: UInt = 1 << 21 | 1 << 16

  /// Nil after the file is closed.
  private var handle: zipFile?
  /// The buffer that the handle writes to.
  private let output: MemoryOutput

  init(capacity: Int) throws(PackageError) {
    let output = MemoryOutput(capacity: capacity)
    var functions = MemoryOutput.functions(for: output)
    guard let handle = zipOpen2_64("", APPEND_STATUS_CREATE, nil, &functions) else {
      throw .damaged(part: nil)
    }
    self.handle = handle
    self.output = output
  }

  // Closes the handle if writing was abandoned.
  deinit {
    if let handle { withExtendedLifetime(output) { _ = zipClose(handle, nil) } }
  }

  /// Adds a part, compressed with deflate.
  /// - Parameter name: the bytes of its name, terminated by a zero.
  func add(_ content: [UInt8], as name: [CChar], _ head: zip_fileinfo) -> Bool {
    var head = head
    guard let handle,
      zipOpenNewFileInZip64(
        handle, name, &head, nil, 0, nil, 0, nil, Z_DEFLATED, Z_DEFAULT_COMPRESSION, 0) == ZIP_OK
    else { return false }
    // Written in steps because minizip takes the length as a 32-bit number.
    let step = 1 << 30
    var start = 0
    while start < content.count {
      let count = min(step, content.count - start)
      let status = content.withUnsafeBytes {
        zipWriteInFileInZip(handle, $0.baseAddress.map { $0 + start }, UInt32(count))
      }
      guard status == ZIP_OK else { return false }
      start += count
    }
    return zipCloseFileInZip(handle) == ZIP_OK
  }

  /// Adds a text part that was compressed before.
  /// - Parameter size: its uncompressed size in bytes.
  func add(
    _ content: CompressedParts.Content, of size: Int, as name: [CChar], _ head: zip_fileinfo
  ) -> Bool {
    var head = head
    head.internal_fa = 1
    var rest: [UInt8]? = content.deflated
    return addCompressed(
      as: name, head, method: Z_DEFLATED, level: Z_DEFAULT_COMPRESSION, size: UInt64(size),
      checksum: content.checksum
    ) {
      defer { rest = nil }
      return rest?[...]
    }
  }

  /// The number of bytes written so far.
  var count: Int { output.count }

  /// The compressed content of the part whose header is at an offset; nil if there is no header.
  func content(ofPartAt start: Int) -> CompressedParts.Content? {
    let header = 30
    guard start >= 0, output.count >= start + header else { return nil }
    func number(_ place: Int, _ length: Int) -> Int {
      (0..<length).reduce(0) { $0 | Int(output.bytes[start + place + $1]) << (8 * $1) }
    }
    // The header is followed by the name and an extra field of variable length.
    let content = start + header + number(26, 2) + number(28, 2)
    guard content + number(18, 4) == output.count else { return nil }
    return CompressedParts.Content(
      deflated: Array(output.bytes[content...]), checksum: UInt(number(14, 4)))
  }

  /// Adds a part that is already compressed, in chunks that are requested until there are no more.
  func addCompressed(
    as name: [CChar], _ head: zip_fileinfo, method: Int32, level: Int32, size: UInt64,
    checksum: UInt,
    next: () -> ArraySlice<UInt8>?
  ) -> Bool {
    var head = head
    guard let handle,
      zipOpenNewFileInZip2_64(
        handle, name, &head, nil, 0, nil, 0, nil, method, level, 1, 0) == ZIP_OK
    else { return false }
    while let piece = next() {
      let status = piece.withUnsafeBytes {
        zipWriteInFileInZip(handle, $0.baseAddress, UInt32(clamping: $0.count))
      }
      guard status == ZIP_OK else { return false }
    }
    return zipCloseFileInZipRaw64(handle, size, checksum) == ZIP_OK
  }

  /// Completes the file and returns its bytes.
  mutating func close() throws(PackageError) -> [UInt8] {
    let status = handle.map { zipClose($0, nil) }
    handle = nil
    guard status == ZIP_OK else { throw .damaged(part: nil) }
    return output.bytes
  }
}
