import Foundation

extension LibreOffice {
  /// What somebody types into a cell of a workbook.
  package struct Typed: Sendable {
    let sheet: String
    let cell: String
    let text: String

    /// - Parameter text: without `|` and `=`.
    package init(_ sheet: String, _ cell: String, _ text: String) {
      self.sheet = sheet
      self.cell = cell
      self.text = text
    }
  }

  /// Types into cells of workbooks and saves them, as somebody does who works with LibreOffice. A cell that is
  /// locked stays as it is.
  package static func type(
    _ books: [(source: String, target: String, typed: [Typed])]
  ) throws {
    let profile = try TemporaryFolder(["empty.csv": "a\n"])
    // LibreOffice makes its libraries when it is first started, and replaces those that are there.
    _ = try run(
      ["--convert-to", "ods", "--outdir", profile.path, profile.path(of: "empty.csv")], profile)
    try profile.write(module, to: "user/basic/Standard/Module1.xba")
    for book in books {
      let answers = book.typed.map { "\($0.sheet)!\($0.cell)=\($0.text)" }.joined(separator: "|")
      let call =
        "macro:///Standard.Module1.Fill(\"\(book.source)\",\"\(book.target)\",\"\(answers)\")"
      let run = try run([call], profile)
      guard FileManager.default.fileExists(atPath: book.target) else {
        throw Failure(errors: run.errors)
      }
    }
  }

  private static func run(_ arguments: [String], _ profile: TemporaryFolder) throws
    -> RunningProgram
  {
    guard let program = OutsideTool.path(of: "soffice") else {
      throw Failure(errors: "LibreOffice is not installed")
    }
    return try RunningProgram(
      ["-env:UserInstallation=file://\(profile.path)", "--headless"] + arguments, of: program)
  }

  private static let module = """
    <?xml version="1.0" encoding="UTF-8"?>
    <!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
    <script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
    Sub Fill(source As String, target As String, answers As String)
      Dim hidden(0) As New com.sun.star.beans.PropertyValue
      hidden(0).Name = "Hidden"
      hidden(0).Value = True
      book = StarDesktop.loadComponentFromURL(ConvertToURL(source), "_blank", 0, hidden())
      For Each answer In Split(answers, "|")
        parts = Split(answer, "=")
        place = Split(parts(0), "!")
        cell = book.Sheets.getByName(place(0)).getCellRangeByName(place(1))
        cell.FormulaLocal = parts(1)
      Next
      Dim saving(0) As New com.sun.star.beans.PropertyValue
      saving(0).Name = "FilterName"
      saving(0).Value = "Calc MS Excel 2007 XML"
      book.storeToURL(ConvertToURL(target), saving())
      book.close(True)
    End Sub
    </script:module>
    """
}
