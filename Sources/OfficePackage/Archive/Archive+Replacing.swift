import CMinizip

extension Archive {
  /// The same zip file with other content in one part, in its place. All other parts are copied as
  /// they are, without being unpacked.
  package func replacing(
    _ name: String, with content: [UInt8]
  ) throws(PackageError) -> [UInt8] {
    guard has(name) else { throw .missingPart(name) }
    let output = MemoryOutput(capacity: stream.count + content.count)
    var functions = MemoryOutput.functions(for: output)
    guard let zip = zipOpen2_64("", APPEND_STATUS_CREATE, nil, &functions) else {
      throw .damaged(part: nil)
    }
    let copied = Result { () throws(PackageError) in
      try copyParts(to: zip, replacing: name, with: content)
    }
    // What was opened is closed in any case.
    let isClosed = withExtendedLifetime(output) { zipClose(zip, nil) == ZIP_OK }
    try copied.get()
    guard isClosed else { throw .damaged(part: nil) }
    return output.bytes
  }

  private func copyParts(
    to zip: zipFile, replacing name: String, with content: [UInt8]
  ) throws(PackageError) {
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
      // Only its date and what its system said of it are taken over.
      var head = zip_fileinfo()
      head.dosDate = info.dosDate
      (head.internal_fa, head.external_fa) = (info.internal_fa, info.external_fa)
      let isDone =
        PartName.normalised(part)?.lowercased() == name.lowercased()
        ? write(content, as: written, &head, to: zip)
        : copyPart(info, as: written, &head, to: zip)
      guard isDone else { throw .damaged(part: part) }
      status = unzGoToNextFile(handle)
    }
    guard status == UNZ_END_OF_LIST_OF_FILE else { throw .damaged(part: nil) }
  }

  private func write(
    _ content: [UInt8], as name: [CChar], _ head: inout zip_fileinfo, to zip: zipFile
  ) -> Bool {
    let isOpen =
      zipOpenNewFileInZip64(
        zip, name, &head, nil, 0, nil, 0, nil, Z_DEFLATED, Z_DEFAULT_COMPRESSION, 0) == ZIP_OK
    let isWritten =
      isOpen && zipWriteInFileInZip(zip, content, UInt32(clamping: content.count)) == ZIP_OK
    return isWritten && zipCloseFileInZip(zip) == ZIP_OK
  }

  /// Copies the part at which the handle stands, compressed as it is.
  private func copyPart(
    _ info: unz_file_info64, as name: [CChar], _ head: inout zip_fileinfo, to zip: zipFile
  ) -> Bool {
    var (method, level): (Int32, Int32) = (0, 0)
    let raw: Int32 = 1
    guard unzOpenCurrentFile2(handle, &method, &level, raw) == UNZ_OK,
      zipOpenNewFileInZip2_64(
        zip, name, &head, nil, 0, nil, 0, nil, method, level, raw, 0) == ZIP_OK
    else { return false }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    var rest = info.compressed_size
    while rest > 0 {
      let read = unzReadCurrentFile(handle, &buffer, UInt32(buffer.count))
      guard read > 0, zipWriteInFileInZip(zip, buffer, UInt32(read)) == ZIP_OK else { return false }
      rest -= min(rest, UInt64(read))
    }
    return unzCloseCurrentFile(handle) == UNZ_OK
      && zipCloseFileInZipRaw64(zip, info.uncompressed_size, info.crc) == ZIP_OK
  }
}
