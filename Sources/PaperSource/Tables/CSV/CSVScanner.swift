import PaperMarkup

/// Splits bytes into rows of fields by RFC 4180, one row at a time.
///
/// It is more lenient: spaces and tabs around a field are ignored, lines may end with LF, and a
/// quote within an unquoted field is an ordinary character.
struct CSVScanner {
  enum Fault: Hashable {
    /// A quote that is never closed; the rest of the file belongs to it.
    case unclosedQuote(at: Int)
    /// Text between the closing quote and the next comma or line end.
    case textAfterQuote(at: Range<Int>, opening: Int)
  }

  struct Row {
    /// The bytes of the row, without its line end.
    var bytes: Range<Int>
    /// The fields, up to the limit.
    var fields: [ByteSpan] = []
    /// The first field with text beyond the limit.
    var beyond: ByteSpan?
    /// The number of fields, including those beyond the limit.
    var count = 0
    /// Whether any field has content, where an empty pair of quotes counts as content.
    var hasText = false
    /// The faults, at most one more than the limit of fields.
    var faults: [Fault] = []
  }

  private let bytes: [UInt8]
  /// What is between two fields: a comma, or what another program uses for it.
  private let separator: UInt8
  private var index = 0

  init(_ bytes: [UInt8], separator: UInt8 = UInt8(ascii: ",")) {
    self.bytes = bytes
    self.separator = separator
  }

  /// The next row with text; nil after the last. Lines with only spaces, tabs and commas, as Excel
  /// leaves them, are skipped.
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
      guard byte == separator else { break }
      index += 1
    }
    row.bytes = row.bytes.lowerBound..<index
    if byte == UInt8(ascii: "\r") { index += 1 }
    if byte == UInt8(ascii: "\n") { index += 1 }
    return row
  }

  /// The next byte; nil at the end.
  private var byte: UInt8? { index < bytes.count ? bytes[index] : nil }

  /// Scans a field, and returns it without surrounding blanks. Afterwards a comma, a line end or
  /// the end of the file is next.
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

  /// Moves from an opening quote to after the closing one; false if there is none.
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
    while let byte, byte.isBlank, byte != separator { index += 1 }
  }

  private mutating func skipToFieldEnd() {
    while index < bytes.count {
      switch bytes[index] {
      case separator, UInt8(ascii: "\n"), UInt8(ascii: "\r"): return
      default: index += 1
      }
    }
  }

  private func trimmed(_ field: Range<Int>) -> Range<Int> {
    var end = field.upperBound
    while end > field.lowerBound, bytes[end - 1].isBlank { end -= 1 }
    return field.lowerBound..<end
  }
}
