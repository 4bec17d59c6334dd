package import OfficePackage
import PaperModel

/// Writes workbooks that follow the guidance of the Government Analysis Function for published
/// statistics, as far as the plan does: one marked-up table on a sheet from column A on; no
/// filters, frozen panes, merged cells or colours; all text in Arial of 12 points or more, and none
/// cut off.
///
/// The output is deterministic: the same plan gives the same bytes everywhere with the same
/// releases of libxlsxwriter and zlib. Text that no cell can hold, or a number that is too large,
/// is an error. A number with more than fifteen digits to show is written as text with all digits,
/// and a link that Excel could not follow as plain text.
package enum WorkbookWriter {
  /// A workbook that was written.
  package struct Written: Sendable {
    /// The bytes of the file.
    package let bytes: [UInt8]
    /// What is read from them, apart from what each page repeats in print, the range of cells that sheets
    /// state, and the rows in which charts begin.
    package let content: SpreadsheetFile
  }

  /// Writes a workbook in a language, by way of a temporary file with a unique name in the folder.
  /// - Parameter language: a BCP 47 tag, such as `en-GB`.
  package static func written(
    _ plan: WorkbookPlan, language: String, temporaryFolder: String
  ) throws(WorkbookError) -> Written {
    let path = try XlsxFile.createUnique(in: temporaryFolder)
    defer { XlsxFile.remove(path) }
    let draft = try write(plan, to: path)
    let bytes = try XlsxFile.read(path)
    guard let stated = try? DocumentLanguage.stating(language, in: bytes) else {
      throw WorkbookError(.library("the file has another form than that of the library"))
    }
    return Written(bytes: stated, content: draft.finished(language: language))
  }

  /// Writes the file at a path, replacing any existing file; after an error there is none at the
  /// path. It states no language.
  private static func write(
    _ plan: WorkbookPlan, to path: String
  ) throws(WorkbookError) -> WorkbookDraft {
    var plan = plan
    plan.sheets = plan.sheets.map { $0.marked(plan.marking).divided() }
    let problems = PlanChecker.problems(in: plan)
    guard problems.isEmpty else { throw WorkbookError(problems) }
    let workbook = try filled(plan, path: path)
    let draft = workbook.draft
    // The library prints a message of its own if it cannot write, so the file is created here
    // first.
    try XlsxFile.create(path)
    do throws(WorkbookError) {
      try workbook.close()
    } catch {
      XlsxFile.remove(path)
      throw error
    }
    return draft
  }

  private static func filled(
    _ plan: WorkbookPlan, path: String
  ) throws(WorkbookError) -> Workbook {
    let workbook = try Workbook(path: path)
    let marking = plan.marking.map(FileText.oneLine)
    let properties = plan.properties
    try workbook.setProperties(
      title: FileText.oneLine(properties.title), author: FileText.oneLine(properties.author),
      subject: FileText.oneLine(properties.subject),
      keywords: FileText.oneLine(properties.keywords.joined(separator: ", ")),
      status: marking ?? "", created: properties.created.dayNumber * 86_400)
    var problems: [WorkbookProblem] = []
    let isForm = plan.isForm
    for plan in plan.sheets {
      var writer = SheetWriter(plan)
      try workbook.addSheet(plan.name) { sheet throws(WorkbookError) in
        try writer.write(to: &sheet)
        if isForm { sheet.protect() }
        if let marking { try sheet.setHeader(PrintHeader.text(marking)) }
      }
      problems += writer.problems
    }
    guard problems.isEmpty else { throw WorkbookError(problems) }
    return workbook
  }
}
