#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The disk operations for writing a workbook that the library does not perform.
enum XlsxFile {
  /// Creates an empty file at a path, replacing any existing file.
  static func create(_ path: String) throws(WorkbookError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw error(path) }
    close(descriptor)
  }

  /// Creates an empty file with a unique name in the folder, and returns its path.
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

  /// The system's reason for the last failure; nil where there was none.
  static var lastReason: String? { errno == 0 ? nil : String(cString: strerror(errno)) }

  private static func error(_ path: String) -> WorkbookError {
    WorkbookError(.notWritable(path: path, reason: lastReason ?? "unknown"))
  }
}
