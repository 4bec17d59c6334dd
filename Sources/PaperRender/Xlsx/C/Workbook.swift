import CXlsx
import CXlsxLoader

/// A workbook on its way into a file: the one owner of what the library keeps for it.
///
/// The library writes the file when the workbook is closed; one that is dropped before leaves
/// nothing behind. All texts must be as `FileText` makes them: the library would write a wrong file,
/// print a message of its own or end the program for some that are not.
struct Workbook: ~Copyable {
  /// Nil once it is closed.
  private var open: UnsafeMutablePointer<lxw_workbook>?
  private let pointer: UnsafeMutablePointer<lxw_workbook>
  private let formats: FormatTable
  /// Where the file is written.
  private let folder: String

  /// Nothing is written to the path yet.
  init(path: String) throws(WorkbookError) {
    guard cxlsx_load() == 1 else {
      throw WorkbookError(.library("libxlsxwriter, which writes workbooks, is not installed"))
    }
    guard let workbook = workbook_new(path) else { throw .outOfMemory }
    pointer = workbook
    open = workbook
    formats = FormatTable(of: workbook)
    folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
  }

  deinit {
    if let open { lxw_workbook_free(open) }
  }

  /// - Parameter created: seconds since 1970, at least 1: the library takes 0 for the present time,
  ///   which would make each file different.
  func setProperties(
    title: String, author: String, subject: String, keywords: String, status: String, created: Int
  ) throws(WorkbookError) {
    try check(
      cxlsx_set_properties(
        pointer, title, author, subject.isEmpty ? nil : subject,
        keywords.isEmpty ? nil : keywords, status.isEmpty ? nil : status,
        Int64(max(1, created))))
  }

  /// Adds a sheet behind the others and has it written.
  func addSheet(
    _ name: SheetName, write: (inout Worksheet) throws(WorkbookError) -> Void
  ) throws(WorkbookError) {
    guard let pointer = workbook_add_worksheet(pointer, name.text) else {
      throw WorkbookError(.library("the sheet cannot be added"), sheet: name.text)
    }
    var sheet = Worksheet(pointer, in: self.pointer, name: name.text, formats: formats)
    try write(&sheet)
  }

  /// Writes the file.
  consuming func close() throws(WorkbookError) {
    open = nil
    // Frees the workbook even where it fails.
    let code = workbook_close(pointer)
    if code != LXW_NO_ERROR, let reason = XlsxFile.lastReason {
      throw WorkbookError(.notWritable(path: folder, reason: reason))
    }
    try check(code)
  }
}

/// Turns what the library reports into an error at its place.
func check(
  _ code: lxw_error, sheet: String? = nil, cell: CellPlace? = nil
) throws(WorkbookError) {
  guard code != LXW_NO_ERROR else { return }
  let reason = lxw_strerror(code).map { String(cString: $0) } ?? "error \(code.rawValue)"
  throw WorkbookError(.library(reason), sheet: sheet, cell: cell)
}

extension WorkbookError {
  static let outOfMemory = WorkbookError(.library("there is not enough memory"))
}
