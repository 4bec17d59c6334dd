import PaperMarkup

/// The part of a workbook that a place is in, apart from its row and column.
package enum WorkbookPlace: Hashable, Sendable {
  case workbook
  /// A whole sheet, by its name and its number from 0.
  case sheet(String, index: Int)
  /// A cell of a sheet, by the sheet's name and its number from 0.
  case cell(String, index: Int)

  /// The sort key: the workbook comes first, and each sheet before its cells.
  var order: Int {
    switch self {
    case .workbook: 0
    case .sheet(_, let index): index * 2 + 1
    case .cell(_, let index): index * 2 + 2
    }
  }
}

extension InputRange {
  /// The sheet or cell as Excel writes it, such as `Figures!C7`; nil in a text file and for a
  /// workbook as a whole.
  package var cell: String? {
    switch workbookPlace {
    case nil, .workbook: nil
    case .sheet(let name, _): Self.quoted(name)
    case .cell(let name, _):
      "\(Self.quoted(name))!\(Self.letters(ofColumn: start.column))\(start.line)"
    }
  }

  /// The letters by which Excel names a column.
  /// - Parameter column: its number, from 1.
  package static func letters(ofColumn column: Int) -> String {
    var letters = ""
    var rest = column
    while rest > 0 {
      letters = String(UnicodeScalar(UInt8(65 + (rest - 1) % 26))) + letters
      rest = (rest - 1) / 26
    }
    return letters
  }

  /// The name of a sheet, in quotes if a formula would need them.
  private static func quoted(_ name: String) -> String {
    let isPlain =
      name.first?.isNumber == false
      && name.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "." }
    return isPlain ? name : name.singleQuoted
  }
}
