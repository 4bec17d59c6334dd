import CMinizip

/// A zip file in memory: the parts of an Office document.
///
/// The one owner of minizip. What is refused on opening: parts that lead out of the package, two of
/// one name, and more than the limits below.
package struct Archive: ~Copyable {
  /// So many parts at most.
  package static let mostParts = 10_000
  /// A part may be so large, in bytes uncompressed (256 MiB).
  package static let partLimit = 256 << 20
  /// So much may be read, in bytes uncompressed (1 GiB); a part that is read twice counts twice, and
  /// a small one for 4 KiB.
  package static let totalLimit = 1 << 30
  /// A part above 4 MiB may be so many times as large as it is compressed. Real sheets stay below
  /// 100; a zip bomb reaches 1000.
  package static let largestRatio = 300

  private struct Entry {
    let name: String
    var position: unz64_file_pos
    let size: Int
    let isReadable: Bool
  }

  let handle: unzFile
  /// What the handle reads from.
  let stream: MemoryStream
  /// By the name in lower case.
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
    // Reading leaves nothing that closing could lose.
    withExtendedLifetime(stream) { _ = unzClose(handle) }
  }

  /// The names of all parts as they are written, in alphabetical order.
  package var names: [String] { entries.values.map(\.name).sorted() }

  /// Whether there is a part of that name.
  package func has(_ name: String) -> Bool { entries[name.lowercased()] != nil }

  /// The content of a part, checked against its checksum.
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

  /// The entry at which the handle stands; nil for a folder.
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
    // Stored and deflated are all that Office writes.
    let isReadable = !isEncrypted && (info.compression_method == 0 || info.compression_method == 8)
    return Entry(name: normalised, position: position, size: size, isReadable: isReadable)
  }
}
