import PaperModel

/// Writes workbooks that keep the rules of the Government Analysis Function for published
/// statistics, as far as the plan does: one marked-up table on a sheet from column A on, no filters,
/// frozen panes, merged cells or colours, all text in Arial of 12 points or more and none cut off.
///
/// The same plan gives the same bytes wherever and whenever it is written with the same releases of
/// libxlsxwriter and zlib. Text that no cell holds, or a number that is too large, is an error; a
/// number with more than fifteen digits to show is written as text, with all of them; a link that
/// Excel could not follow is written as its text alone.
package enum WorkbookWriter {
  /// Writes the file at a path, over what stands there; nothing stands there after an error.
  package static func write(_ plan: WorkbookPlan, to path: String) throws(WorkbookError) {
    var plan = plan
    plan.sheets = plan.sheets.map { $0.marked(plan.marking).divided() }
    let problems = PlanChecker.problems(in: plan)
    guard problems.isEmpty else { throw WorkbookError(problems) }
    let workbook = try filled(plan, path: path)
    // The library would print its own message where it cannot write.
    try XlsxFile.create(path)
    do throws(WorkbookError) {
      try workbook.close()
    } catch {
      XlsxFile.remove(path)
      throw error
    }
  }

  /// The bytes of the file, which is written to the folder for a moment under a name of its own.
  package static func bytes(
    _ plan: WorkbookPlan, temporaryFolder: String
  ) throws(WorkbookError) -> [UInt8] {
    let path = try XlsxFile.createUnique(in: temporaryFolder)
    defer { XlsxFile.remove(path) }
    try write(plan, to: path)
    return try XlsxFile.read(path)
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
    for plan in plan.sheets {
      var writer = SheetWriter(plan)
      try workbook.addSheet(plan.name) { sheet throws(WorkbookError) in
        try writer.write(to: &sheet)
        if let marking { try sheet.setHeader(PrintHeader.text(marking)) }
      }
      problems += writer.problems
    }
    guard problems.isEmpty else { throw WorkbookError(problems) }
    return workbook
  }
}
