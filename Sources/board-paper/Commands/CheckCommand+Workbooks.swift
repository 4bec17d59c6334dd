import ArgumentParser
import BoardPaperKit
import OfficePackage
import PaperCheck
import PaperModel
import PaperSource

extension BoardPaperCommand.Check {
  /// The findings in workbooks that are to be published, each read from the path as typed.
  static func findings(
    inWorkbooks paths: [String], in environment: Environment
  ) throws -> [Diagnostic] {
    try paths.flatMap { path -> [Diagnostic] in
      let file = Path.join(environment.currentFolder, path)
      guard FileSystem.kind(of: file) != nil else {
        throw ValidationError(Selection.Problem.missing(path).description)
      }
      do throws(Diagnostic) {
        let workbook = try WorkbookOpening.open(file, shownAs: path)
        return WorkbookRule.findings(workbook, path: path)
      } catch {
        return [error]
      }
    }
  }
}
