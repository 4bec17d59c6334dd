import CMinizip

/// A zip file in memory: the parts of an Office document.
///
/// The only user of minizip for reading. Opening rejects names of parts that lead out of the
/// package, duplicate names, and files that exceed the limits below.
package struct Archive: ~Copyable {
  /// The largest number of parts.
  package static let mostParts = 10_000
  /// The largest uncompressed size of a part in bytes (256 MiB).
  package static let partLimit = 256 << 20
  /// The largest uncompressed size in bytes of all parts that are read (1 GiB). A part that is read
  /// twice counts twice; a small part counts as 4 KiB.
  package static let totalLimit = 1 << 30
  /// The largest compression ratio of a part above 4 MiB. Real sheets stay below 100; a zip bomb
  /// reaches 1000.
  package static let largestRatio = 300

  private struct Entry {
    let name: String
    var position: unz64_file_pos
    let size: Int
    let isReadable: Bool
  }

  private let handle: unzFile
  /// The bytes that the handle reads from.
  private let stream: MemoryStream
  /// The entries by their names in lower case.
  private let entries: [String: Entry]

  /// Opens a zip file and reads its list of parts.
  package init(_ bytes: [UInt8]) throws(PackageError) {
    guard bytes.starts(with: Array("PK".utf8)) else { throw .notAZip }
    let stream = MemoryStream(bytes)
    var functions = MemoryStream.functions(for: stream)
    guard let handle = unzOpen2_64("", &functions) else { throw .damaged(part: nil) }
    let entries: [String: Entry]
    do throws(PackageError) {
      entries = try Self.entries(of: handle, fileSize: bytes.count)
    } catch {
      _ = unzClose(handle)
      throw error
    }
    self.handle = handle
    self.stream = stream
    self.entries = entries
  }

  deinit {
    // The result can be ignored: closing a file opened for reading cannot lose data.
    withExtendedLifetime(stream) { _ = unzClose(handle) }
  }

  /// The names of all parts as they are spelled, in alphabetical order.
  package var names: [String] { entries.values.map(\.name).sorted() }

  /// Whether there is a part with that name; case is ignored.
  package func has(_ name: String) -> Bool { entries[name.lowercased()] != nil }

  /// The content of a part, verified against its checksum.
  package func part(_ name: String) throws(PackageError) -> [UInt8] {
    guard let entry = entries[name.lowercased()] else { throw .missingPart(name) }
    guard entry.isReadable else { throw .unreadablePart(name) }
    stream.consumed += max(entry.size, 4 << 10)
    guard stream.consumed <= Self.totalLimit else { throw .tooLarge(.allBytes, part: name) }
    var position = entry.position
    guard unzGoToFilePos64(handle, &position) == UNZ_OK, unzOpenCurrentFile(handle) == UNZ_OK
    else { throw .damaged(part: name) }
    let bytes = [UInt8](unsafeUninitializedCapacity: entry.size) { buffer, count in
      while count < entry.size {
        let wanted = UInt32(min(entry.size - count, 1 << 30))
        let read = unzReadCurrentFile(handle, buffer.baseAddress.map { $0 + count }, wanted)
        guard read > 0 else { break }
        count += Int(read)
      }
    }
    guard unzCloseCurrentFile(handle) == UNZ_OK, bytes.count == entry.size else {
      throw .damaged(part: name)
    }
    return bytes
  }

  // MARK: - The list of parts

  private static func entries(
    of handle: unzFile, fileSize: Int
  ) throws(PackageError) -> [String: Entry] {
    var global = unz_global_info64()
    guard unzGetGlobalInfo64(handle, &global) == UNZ_OK else { throw .damaged(part: nil) }
    guard global.number_entry <= mostParts else { throw .tooLarge(.parts, part: nil) }
    var entries: [String: Entry] = [:]
    for index in 0..<Int(global.number_entry) {
      let status = index == 0 ? unzGoToFirstFile(handle) : unzGoToNextFile(handle)
      guard status == UNZ_OK else { throw .damaged(part: nil) }
      guard let entry = try entry(of: handle, fileSize: fileSize) else { continue }
      guard entries.updateValue(entry, forKey: entry.name.lowercased()) == nil else {
        throw .wrongPartName(entry.name)
      }
    }
    return entries
  }

  /// The current entry of the handle; nil for a folder.
  private static func entry(
    of handle: unzFile, fileSize: Int
  ) throws(PackageError) -> Entry? {
    var info = unz_file_info64()
    var name = [CChar](repeating: 0, count: 1024)
    let length = UInt(name.count)
    var position = unz64_file_pos()
    guard
      unzGetCurrentFileInfo64(handle, &info, &name, length, nil, 0, nil, 0) == UNZ_OK,
      unzGetFilePos64(handle, &position) == UNZ_OK,
      info.size_filename < length, info.compressed_size <= UInt64(fileSize)
    else { throw .damaged(part: nil) }
    let written = String(
      decoding: name.prefix(Int(info.size_filename)).map { UInt8(bitPattern: $0) },
      as: UTF8.self)
    if written.hasSuffix("/") { return nil }
    guard let normalised = PartName.normalised(written) else { throw .wrongPartName(written) }
    guard info.uncompressed_size <= UInt64(partLimit) else {
      throw .tooLarge(.partBytes, part: normalised)
    }
    let size = Int(info.uncompressed_size)
    guard size <= 4 << 20 || size / largestRatio <= Int(info.compressed_size) else {
      throw .tooLarge(.compression, part: normalised)
    }
    let isEncrypted = info.flag & 1 == 1
    // Office writes only the methods "stored" (0) and "deflated" (8).
    let isReadable = !isEncrypted && (info.compression_method == 0 || info.compression_method == 8)
    return Entry(name: normalised, position: position, size: size, isReadable: isReadable)
  }
}
