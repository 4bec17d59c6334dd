/// Takes bytes apart into rows of fields as RFC 4180 has them, one row at a time.
///
/// More lenient than that: spaces and tabs around a field are no part of it, lines may end with LF,
/// and a quote in the midst of a field without quotes is a character like others.
struct CSVScanner {
  enum Fault: Hashable {
    /// A quote that nothing closes; the file ends with it.
    case unclosedQuote(at: Int)
    /// Text between the closing quote and the next comma or line end.
    case textAfterQuote(at: Range<Int>, opening: Int)
  }

  struct Row {
    /// From the first byte up to the line end.
    var bytes: Range<Int>
    /// The fields, as many as are kept.
    var fields: [ByteSpan] = []
    /// The first field with text in it that is not kept.
    var beyond: ByteSpan?
    /// How many fields there are, kept or not.
    var count = 0
    /// Whether any field says something, be it with an empty pair of quotes.
    var hasText = false
    /// At most as many as fields are kept, and one more.
    var faults: [Fault] = []
  }

  private let bytes: [UInt8]
  private var index = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The next row that has text in it; nil behind the last. Lines that hold nothing but spaces, tabs
  /// and commas, as Excel leaves them, are passed over.
  mutating func next(keeping limit: Int) -> Row? {
    while index < bytes.count {
      let row = scanRow(keeping: limit)
      if row.hasText { return row }
    }
    return nil
  }

  private mutating func scanRow(keeping limit: Int) -> Row {
    var row = Row(bytes: index..<index)
    row.fields.reserveCapacity(min(limit, 16))
    while true {
      let field = scanField(&row.faults, limit: limit)
      row.count += 1
      if !field.isEmpty { row.hasText = true }
      if row.count <= limit {
        row.fields.append(ByteSpan(field))
      } else if row.beyond == nil, !field.isEmpty {
        row.beyond = ByteSpan(field)
      }
      guard byte == UInt8(ascii: ",") else { break }
      index += 1
    }
    row.bytes = row.bytes.lowerBound..<index
    if byte == UInt8(ascii: "\r") { index += 1 }
    if byte == UInt8(ascii: "\n") { index += 1 }
    return row
  }

  /// The byte that is next; nil at the end.
  private var byte: UInt8? { index < bytes.count ? bytes[index] : nil }

  /// A field without the blanks around it; what follows is a comma, a line end or the end.
  private mutating func scanField(_ faults: inout [Fault], limit: Int) -> Range<Int> {
    skipBlanks()
    let start = index
    guard byte == UInt8(ascii: "\"") else {
      skipToFieldEnd()
      return trimmed(start..<index)
    }
    guard skipQuotes() else {
      faults.append(.unclosedQuote(at: start))
      return start..<index
    }
    let field = start..<index
    skipBlanks()
    let stray = index
    skipToFieldEnd()
    if stray < index, faults.count < limit {
      faults.append(.textAfterQuote(at: trimmed(stray..<index), opening: start))
    }
    return field
  }

  /// Goes from an opening quote behind the closing one; false where there is none.
  private mutating func skipQuotes() -> Bool {
    index += 1
    while index < bytes.count {
      let wasQuote = bytes[index] == UInt8(ascii: "\"")
      index += 1
      guard wasQuote else { continue }
      guard byte == UInt8(ascii: "\"") else { return true }
      index += 1
    }
    return false
  }

  private mutating func skipBlanks() {
    while let byte, Self.isBlank(byte) { index += 1 }
  }

  private mutating func skipToFieldEnd() {
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: ","), UInt8(ascii: "\n"), UInt8(ascii: "\r"): return
      default: index += 1
      }
    }
  }

  private func trimmed(_ field: Range<Int>) -> Range<Int> {
    var end = field.upperBound
    while end > field.lowerBound, Self.isBlank(bytes[end - 1]) { end -= 1 }
    return field.lowerBound..<end
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }
}
