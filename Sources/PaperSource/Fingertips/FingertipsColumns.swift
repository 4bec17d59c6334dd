import PaperMarkup
import PaperModel

/// The columns of a download from Fingertips, found by their names: there are 26 or 27 of them, and one
/// is named after the area that figures are compared with.
struct FingertipsColumns {
  let indicator, name, areaCode, areaName, parentCode, parentName: Int?
  let sex, age, categoryType, category, period: Int?
  let value, lower, upper, denominator, note, trend, compared: Int?
  /// How many there are.
  let count: Int

  /// What a download must have, since nothing can be told without it.
  private static let needed = [
    "Indicator ID", "Area Code", "Sex", "Age", "Category Type", "Category", "Time period", "Value",
  ]

  /// What it may lack, and what figures then do without.
  private static let wanted = [
    "Indicator Name", "Area Name", "Parent Code", "Parent Name", "Lower CI 95.0 limit",
    "Upper CI 95.0 limit", "Denominator", "Value note", "Recent Trend",
    "Compared to England value or percentiles",
  ]

  /// The names of the optional columns that it lacks.
  let missing: [String]

  /// Finds the columns in the first row; throws what is wrong with it.
  init(_ header: FingertipsScanner.Row, in file: String) throws(FingertipsHeaderFault) {
    var names: [String] = []
    guard header.isText else {
      throw FingertipsHeaderFault(
        Diagnostic(
          rule: "not-utf-8", "the header is not UTF-8", at: header.range(0, in: file).startPoint,
          help: "download the file again, or save it as 'CSV UTF-8'"))
    }
    for index in 0..<header.count {
      var name = header.text(index)
      if index == 0, name.hasPrefix("\u{FEFF}") { name.removeFirst() }
      names.append(name.lowercased())
    }
    func column(_ name: String) -> Int? { names.firstIndex(of: name.lowercased()) }
    func column(beginning prefix: String) -> Int? {
      names.firstIndex { $0.hasPrefix(prefix.lowercased()) }
    }
    let lacking = Self.needed.filter { column($0) == nil }
    guard lacking.isEmpty else {
      let listed = ColumnNames.listed(lacking)
      throw FingertipsHeaderFault(
        Diagnostic(
          rule: "not-fingertips",
          "this is no download from Fingertips: it has no column \(listed)",
          at: header.range(0, in: file).startPoint,
          help: "download 'data for all areas' as CSV, and leave its header as it is"))
    }
    let twice = Self.needed.first { name in names.count { $0 == name.lowercased() } > 1 }
    if let twice {
      throw FingertipsHeaderFault(
        Diagnostic(
          rule: "duplicate-column", "column '\(twice)' appears twice",
          at: header.range(names.lastIndex(of: twice.lowercased()), in: file)))
    }
    indicator = column("Indicator ID")
    name = column("Indicator Name")
    (areaCode, areaName) = (column("Area Code"), column("Area Name"))
    (parentCode, parentName) = (column("Parent Code"), column("Parent Name"))
    (sex, age, period) = (column("Sex"), column("Age"), column("Time period"))
    (categoryType, category) = (column("Category Type"), column("Category"))
    (value, denominator) = (column("Value"), column("Denominator"))
    (lower, upper) = (column(beginning: "Lower CI 95"), column(beginning: "Upper CI 95"))
    (note, trend) = (column("Value note"), column("Recent Trend"))
    compared = column(beginning: "Compared to England") ?? column("Compared to percentiles")
    count = header.count
    let found = [
      name, areaName, parentCode, parentName, lower, upper, denominator, note, trend, compared,
    ]
    missing = zip(Self.wanted, found).filter { $1 == nil }.map(\.0)
  }
}

/// What is wrong with the header of a download.
struct FingertipsHeaderFault: Error {
  let diagnostic: Diagnostic

  init(_ diagnostic: Diagnostic) { self.diagnostic = diagnostic }
}
