import PaperMarkup

/// A CSV file to whose end rows are added. What is there stays as it is, but for columns that it lacks:
/// they are added to its header, and empty to its rows.
package struct CSVAddition {
  /// The names of all columns, in small letters, in order.
  package let columns: [String]
  /// The line end of the file.
  package let lineEnd: String

  private let bytes: [UInt8]
  /// The offsets after the header and after each row, where columns are added.
  private let ends: [Int]
  private let added: [String]

  /// - Parameters:
  ///   - bytes: the file, which is UTF-8.
  ///   - wanted: the columns that the new rows need.
  package init(to bytes: [UInt8], columns wanted: [String]) {
    var scanner = CSVScanner(bytes)
    var ends: [Int] = []
    var names: [String] = []
    while let row = scanner.next(keeping: CSVReader.columnLimit) {
      if ends.isEmpty {
        names = row.fields.map { Self.name(bytes[$0.bytes]) }
      }
      ends.append(row.bytes.upperBound)
    }
    added = wanted.filter { !names.contains($0) }
    columns = names + added
    lineEnd = bytes.lineEnd
    self.bytes = bytes
    self.ends = ends
  }

  /// The file with rows at its end.
  /// - Parameter rows: the text of the rows, each with its line end.
  package func bytes(adding rows: String) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + rows.utf8.count)
    var start = 0
    if !added.isEmpty {
      for (index, end) in ends.enumerated() {
        result += bytes[start..<end]
        for name in added { result += ",\(index == 0 ? name : "")".utf8 }
        start = end
      }
    }
    result += bytes[start...]
    if !result.isEmpty, result.last != UInt8(ascii: "\n") { result += lineEnd.utf8 }
    return result + rows.utf8
  }

  private static func name(_ field: ArraySlice<UInt8>) -> String {
    let text = String(decoding: field, as: UTF8.self)
    let bare = text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
    return bare.filter { $0 != "\"" }.trimmingWhiteSpace.lowercased()
  }
}
