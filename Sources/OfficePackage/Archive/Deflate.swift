import CMinizip

/// The compression of zip files, for parts that are small: all at once and in memory.
enum Deflate {
  /// The bytes compressed as minizip compresses them; nil if there is no memory.
  static func packed(_ content: [UInt8]) -> [UInt8]? {
    var stream = z_stream()
    guard cminizip_deflate_init(&stream) == Z_OK else { return nil }
    defer { _ = deflateEnd(&stream) }
    let most = Int(deflateBound(&stream, UInt(content.count)))
    return run(&stream, on: content[...], atMost: most) { deflate(&$0, Z_FINISH) }
  }

  /// The bytes that were compressed; nil if they are not as many as stated.
  static func unpacked(_ content: ArraySlice<UInt8>, size: Int) -> [UInt8]? {
    var stream = z_stream()
    guard cminizip_inflate_init(&stream) == Z_OK else { return nil }
    defer { _ = inflateEnd(&stream) }
    // A byte more than needed, since nothing can be written into no bytes.
    let bytes = run(&stream, on: content, atMost: size + 1) { inflate(&$0, Z_FINISH) }
    return bytes?.count == size ? bytes : nil
  }

  static func checksum(of bytes: [UInt8]) -> Int {
    Int(crc32(0, bytes, UInt32(clamping: bytes.count)))
  }

  private static func run(
    _ stream: inout z_stream, on content: ArraySlice<UInt8>, atMost limit: Int,
    _ step: (inout z_stream) -> Int32
  ) -> [UInt8]? {
    guard let available = UInt32(exactly: content.count), let room = UInt32(exactly: limit) else {
      return nil
    }
    var input = Array(content)
    var isDone = false
    let output = [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
      input.withUnsafeMutableBufferPointer { input in
        (stream.next_in, stream.avail_in) = (input.baseAddress, available)
        (stream.next_out, stream.avail_out) = (buffer.baseAddress, room)
        isDone = step(&stream) == Z_STREAM_END
        count = limit - Int(stream.avail_out)
      }
    }
    return isDone ? output : nil
  }
}
