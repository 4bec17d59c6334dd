import CMinizip

extension Archive {
  /// A copy of the zip file with the content of one part replaced at the same position. All other
  /// parts are copied in compressed form, without being decompressed.
  package func replacing(
    _ name: String, with content: [UInt8]
  ) throws(PackageError) -> [UInt8] {
    guard has(name) else { throw .missingPart(name) }
    var output = try ZipOutput(capacity: stream.count + content.count)
    var status = unzGoToFirstFile(handle)
    while status == UNZ_OK {
      var info = unz_file_info64()
      var written = [CChar](repeating: 0, count: 1024)
      guard
        unzGetCurrentFileInfo64(
          handle, &info, &written, UInt(written.count - 1), nil, 0, nil, 0) == UNZ_OK
      else { throw .damaged(part: nil) }
      let part = String(
        decoding: written.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      // Only the date and the system-dependent attributes are taken over.
      var head = zip_fileinfo()
      head.dosDate = info.dosDate
      (head.internal_fa, head.external_fa) = (info.internal_fa, info.external_fa)
      let isDone =
        PartName.normalised(part)?.lowercased() == name.lowercased()
        ? output.add(content, as: written, head) : copyPart(info, as: written, head, to: output)
      guard isDone else { throw .damaged(part: part) }
      status = unzGoToNextFile(handle)
    }
    guard status == UNZ_END_OF_LIST_OF_FILE else { throw .damaged(part: nil) }
    return try output.close()
  }

  /// Copies the current part of the handle in compressed form.
  private func copyPart(
    _ info: unz_file_info64, as name: [CChar], _ head: zip_fileinfo, to output: borrowing ZipOutput
  ) -> Bool {
    var (method, level): (Int32, Int32) = (0, 0)
    let raw: Int32 = 1
    guard unzOpenCurrentFile2(handle, &method, &level, raw) == UNZ_OK else { return false }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    var rest = info.compressed_size
    let isCopied = output.addCompressed(
      as: name, head, method: method, level: level, size: info.uncompressed_size,
      checksum: info.crc
    ) {
      guard rest > 0 else { return nil }
      let read = unzReadCurrentFile(handle, &buffer, UInt32(buffer.count))
      guard read > 0 else { return nil }
      rest -= min(rest, UInt64(read))
      return buffer[..<Int(read)]
    }
    return unzCloseCurrentFile(handle) == UNZ_OK && isCopied && rest == 0
  }
}
