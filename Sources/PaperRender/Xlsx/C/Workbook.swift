import CXlsx
import OfficePackage
import Synchronization

/// A workbook that is being written: the unique owner of the library's data structure.
///
/// The library writes the file when the workbook is closed; a workbook that is dropped before
/// writes nothing. All texts must come from `FileText`: for some others the library would write an
/// invalid file, print a message of its own or end the program.
struct Workbook: ~Copyable {
  /// The library's handle; nil once the workbook is closed.
  private var open: UnsafeMutablePointer<lxw_workbook>?
  private let pointer: UnsafeMutablePointer<lxw_workbook>
  private let formats: FormatTable
  /// What would be read from the file.
  let draft = WorkbookDraft()
  /// The folder in which the file is written.
  private let folder: String

  /// Nothing is written to the path before `close()`.
  init(path: String) throws(WorkbookError) {
    guard let workbook = workbook_new(path) else { throw .outOfMemory }
    pointer = workbook
    open = workbook
    formats = FormatTable(of: workbook, in: draft)
    folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
  }

  deinit {
    if let open { lxw_workbook_free(open) }
  }

  /// - Parameter created: seconds since 1970, at least 1: the library takes 0 for the present time,
  ///   so the file would differ on each run.
  func setProperties(
    title: String, author: String, subject: String, keywords: String, status: String, created: Int
  ) throws(WorkbookError) {
    try check(
      cxlsx_set_properties(
        pointer, title, author, subject.isEmpty ? nil : subject,
        keywords.isEmpty ? nil : keywords, status.isEmpty ? nil : status,
        Int64(max(1, created))))
    draft.setProperties(title: title, creator: author, subject: subject, keywords: keywords)
  }

  /// Adds a sheet after the others and lets a function write it.
  func addSheet(
    _ name: SheetName, write: (inout Worksheet) throws(WorkbookError) -> Void
  ) throws(WorkbookError) {
    guard let pointer = workbook_add_worksheet(pointer, name.text) else {
      throw WorkbookError(.library("the sheet cannot be added"), sheet: name.text)
    }
    draft.beginSheet(name.text)
    var sheet = Worksheet(
      pointer, in: self.pointer, name: name.text, formats: formats, draft: draft)
    try write(&sheet)
  }

  /// Writes the file.
  consuming func close() throws(WorkbookError) {
    open = nil
    // The library frees the workbook even if this fails.
    let (code, reason) = closing.withLock { _ in (cxlsx_close(pointer), XlsxFile.lastReason) }
    if code != LXW_NO_ERROR, let reason {
      throw WorkbookError(.notWritable(path: folder, reason: reason))
    }
    try check(code)
  }
}

/// Held while a workbook is closed: the library's messages are sent to nowhere for the whole process.
private let closing = Mutex(())

/// Turns an error code of the library into an error with its place.
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
