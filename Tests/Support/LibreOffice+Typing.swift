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
    let calls = books.map { book in
      let answers = book.typed.map { "\($0.sheet)!\($0.cell)=\($0.text)" }.joined(separator: "|")
      return [book.source, book.target, answers]
    }
    let errors = try run(macro: "Fill", of: macro, calls)
    for book in books where !FileManager.default.fileExists(atPath: book.target) {
      throw Failure(errors: errors)
    }
  }

  private static let macro = """
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
    """
}
