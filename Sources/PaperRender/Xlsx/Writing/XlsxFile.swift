#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The few things that writing a workbook asks of the disk beside the library.
enum XlsxFile {
  /// Makes an empty file at a path, over what stands there.
  static func create(_ path: String) throws(WorkbookError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw error(path) }
    close(descriptor)
  }

  /// Makes an empty file with a name that nothing else in the folder has; its path.
  static func createUnique(in folder: String) throws(WorkbookError) -> String {
    let ending = ".xlsx"
    var name = Array((folder + "/workbook-XXXXXX" + ending).utf8CString)
    let descriptor = mkstemps(&name, Int32(ending.utf8.count))
    guard descriptor >= 0 else { throw error(folder) }
    close(descriptor)
    return String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  static func remove(_ path: String) { unlink(path) }

  static func read(_ path: String) throws(WorkbookError) -> [UInt8] {
    guard let file = fopen(path, "rb") else { throw error(path) }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      guard count > 0 else { break }
      bytes += buffer[..<count]
    }
    guard ferror(file) == 0 else { throw error(path) }
    return bytes
  }

  /// Why the system refused what was asked for last; nil where it refused nothing.
  static var lastReason: String? { errno == 0 ? nil : String(cString: strerror(errno)) }

  private static func error(_ path: String) -> WorkbookError {
    WorkbookError(.notWritable(path: path, reason: lastReason ?? "unknown"))
  }
}
