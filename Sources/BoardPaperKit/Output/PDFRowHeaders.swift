/// Marks the cells that name rows in a PDF made by Typst, which has no mark for them that is not an
/// experiment: they become header cells whose scope is their row.
///
/// Typst writes each element of the tree of tags as an object of its own, in the order of the document.
/// Anything else is left as it is.
struct PDFRowHeaders {
  private let pdf: [UInt8]
  /// Where each object begins; nil for a number that is free.
  private let offsets: [Int?]
  /// Where the table of the objects begins.
  private let table: Int
}

extension PDFRowHeaders {
  /// The PDF with the cells marked.
  /// - Parameter isNamed: for each table, in order, whether its rows are named by their first cells.
  static func marked(_ pdf: [UInt8], where isNamed: [Bool]) -> [UInt8] {
    guard isNamed.contains(true), let objects = PDFRowHeaders(pdf) else { return pdf }
    return objects.marked(where: isNamed)
  }

  /// Nil where the file has not exactly one table of objects.
  private init?(_ pdf: [UInt8]) {
    let tail = String(decoding: pdf.suffix(64), as: UTF8.self)
    guard let start = tail.split(separator: "startxref\n").last?.split(separator: "\n").first,
      let table = Int(start), table > 0, table < pdf.count,
      pdf[table...].starts(with: Array("xref\n0 ".utf8))
    else { return nil }
    let lines = pdf[(table + 5)...].prefix { $0 != UInt8(ascii: "\n") }
    guard let count = Int(String(decoding: lines.dropFirst(2), as: UTF8.self)) else { return nil }
    let entries = lines.endIndex + 1
    guard entries + 20 * count <= pdf.count else { return nil }
    var offsets: [Int?] = []
    for number in 0..<count {
      let entry = pdf[(entries + 20 * number)..<(entries + 20 * (number + 1))]
      let isUsed = entry[entry.startIndex + 17] == UInt8(ascii: "n")
      offsets.append(isUsed ? Int(String(decoding: entry.prefix(10), as: UTF8.self)) : nil)
    }
    guard offsets.allSatisfy({ $0.map { $0 < table } ?? true }) else { return nil }
    self.pdf = pdf
    self.offsets = offsets
    self.table = table
  }

  /// An element of the tree of tags.
  private struct Element {
    let number: Int
    let name: Substring
    let parent: Int?
    let text: String
  }

  /// The object of a number as an element; nil where it is none.
  private func element(_ number: Int, until end: Int) -> Element? {
    guard let start = offsets[number], start < end else { return nil }
    let opening = Array("\(number) 0 obj\n<</Type/StructElem/S/".utf8)
    guard pdf[start..<end].starts(with: opening) else { return nil }
    let text = String(decoding: pdf[start..<end], as: UTF8.self)
    let rest = text.dropFirst(opening.count)
    let name = rest.prefix { $0 != "/" }
    let parent = rest.dropFirst(name.count).dropFirst(3).prefix { $0 != " " }
    return Element(number: number, name: name, parent: Int(parent), text: text)
  }

  private func marked(where isNamed: [Bool]) -> [UInt8] {
    let order = offsets.indices.filter { offsets[$0] != nil }
      .sorted { (offsets[$0] ?? 0) < (offsets[$1] ?? 0) }
    let ends = order.dropFirst().map { offsets[$0] ?? table } + [table]
    var elements: [Int: Element] = [:]
    var tables: [Int] = []
    for (number, end) in zip(order, ends) {
      guard let element = element(number, until: end) else { continue }
      elements[number] = element
      if element.name == "Table" { tables.append(number) }
    }
    guard tables.count == isNamed.count else { return pdf }
    let named = Set(zip(tables, isNamed).filter(\.1).map(\.0))
    // A cell is in a row, and that in the body of a table or in the table.
    func row(of cell: Element) -> Element? {
      guard let row = cell.parent.flatMap({ elements[$0] }), row.name == "TR",
        let above = row.parent.flatMap({ elements[$0] })
      else { return nil }
      let table = above.name == "Table" ? above.number : above.parent
      return table.map(named.contains) ?? false ? row : nil
    }
    var written: [UInt8] = Array(pdf[..<(order.first.flatMap { offsets[$0] } ?? table)])
    var places: [Int: Int] = [:]
    for (number, end) in zip(order, ends) {
      places[number] = written.count
      let start = offsets[number] ?? end
      if let cell = elements[number], cell.name == "TD", let row = row(of: cell) {
        let isFirst = row.text.contains("/K[\(number) 0 R")
        written += Self.marked(cell.text, isFirst: isFirst).utf8
      } else {
        written += pdf[start..<end]
      }
    }
    return written + tableOfObjects(at: places, from: written.count)
  }

  /// A cell of a table whose rows are named. Where a cell lists its headers, readers look for no others,
  /// so that what names its row would be lost.
  private static func marked(_ cell: String, isFirst: Bool) -> String {
    var cell = cell
    if let list = cell.firstRange(of: "/Headers["),
      let end = cell[list.upperBound...].firstIndex(of: "]")
    {
      cell.removeSubrange(list.lowerBound...end)
    }
    guard isFirst else { return cell }
    cell.replace("/S/TD/", with: "/S/TH/", maxReplacements: 1)
    if cell.contains("/O/Table") {
      cell.replace("/O/Table", with: "/O/Table/Scope/Row", maxReplacements: 1)
    } else if cell.contains("/A[") {
      cell.replace("/A[", with: "/A[<</O/Table/Scope/Row>>", maxReplacements: 1)
    } else {
      cell.replace("/K[", with: "/A[<</O/Table/Scope/Row>>]/K[", maxReplacements: 1)
    }
    return cell
  }

  /// The table of the objects and what follows it, with the objects at other places.
  private func tableOfObjects(at places: [Int: Int], from start: Int) -> [UInt8] {
    var text = "xref\n0 \(offsets.count)\n"
    let entries = table + text.utf8.count
    var bytes = Array(text.utf8)
    for number in offsets.indices {
      let entry = pdf[(entries + 20 * number)..<(entries + 20 * (number + 1))]
      let digits =
        places[number].map { String($0) } ?? String(decoding: entry.prefix(10), as: UTF8.self)
      bytes += Array(repeating: UInt8(ascii: "0"), count: 10 - digits.utf8.count) + digits.utf8
      bytes += entry.dropFirst(10)
    }
    text = String(decoding: pdf[(entries + 20 * offsets.count)...], as: UTF8.self)
    text.replace("startxref\n\(table)\n", with: "startxref\n\(start)\n")
    return bytes + text.utf8
  }
}
