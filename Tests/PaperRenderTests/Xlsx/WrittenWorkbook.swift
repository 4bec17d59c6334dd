import Foundation
import OfficePackage
import PaperRender
import TestSupport
import Testing

/// A workbook that was written, and what is read back from it.
struct WrittenWorkbook {
  private let folder: TemporaryFolder
  let bytes: [UInt8]

  init(_ plan: WorkbookPlan) throws {
    folder = try TemporaryFolder()
    let written = try WorkbookWriter.written(
      plan, language: "en-GB", temporaryFolder: folder.path)
    bytes = written.bytes
    #expect(WorkbookDifference.all(written.content, try SpreadsheetFile(bytes)) == [])
    // Nothing but what the test itself puts there may be left in the folder.
    #expect(folder.files() == [])
    try folder.write(Data(bytes), to: "book.xlsx")
  }

  /// The text of a part, such as `xl/workbook.xml`.
  func part(_ name: String) throws -> String {
    let unzip = try #require(OutsideTool.path(of: "unzip"), "unzip is not installed")
    let run = try RunningProgram(["-p", folder.path(of: "book.xlsx"), name], of: unzip)
    #expect(run.status == 0, "\(name): \(run.errors)")
    return run.output
  }

  /// What openpyxl finds: for each sheet its name and its rows of cells, as Python's `repr` of them.
  func cells() throws -> [String] {
    let python = try #require(OutsideTool.path(of: "python3"), "Python is not installed")
    let script = """
      import sys, openpyxl
      book = openpyxl.load_workbook(sys.argv[1])
      for sheet in book:
        print("sheet", sheet.title, *sheet.tables)
        for row in sheet.iter_rows():
          for cell in row:
            if cell.value is not None:
              print(cell.coordinate, cell.data_type, ascii(cell.value), cell.number_format)
      """
    let run = try RunningProgram(["-c", script, folder.path(of: "book.xlsx")], of: python)
    #expect(run.status == 0, "\(run.errors)")
    return run.output.split(separator: "\n").map(String.init)
  }

  static let hasUnzip = OutsideTool.isWanted("unzip")
  static let hasOpenpyxl: Bool = {
    guard let python = OutsideTool.path(of: "python3") else {
      return OutsideTool.isWanted("python3")
    }
    return (try? RunningProgram(["-c", "import openpyxl"], of: python).status) == 0
      || ProcessInfo.processInfo.environment["REQUIRE_TOOLS"] == "1"
  }()
}

/// What is wrong with a plan, in words; empty when it was written.
func problems(of plan: WorkbookPlan) throws -> [String] {
  let folder = try TemporaryFolder()
  do throws(WorkbookError) {
    _ = try WorkbookWriter.written(plan, language: "en-GB", temporaryFolder: folder.path)
    return []
  } catch {
    #expect(folder.files() == [])
    return error.problems.map(\.description)
  }
}
