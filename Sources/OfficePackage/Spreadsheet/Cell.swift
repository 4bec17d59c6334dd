/// A cell that holds something: small, since a workbook may have millions of them. What is text in it
/// is in the workbook, once for all cells that share it.
package struct Cell: Hashable, Sendable {
  package enum Value: Hashable, Sendable {
    /// The number of the text, in ``SpreadsheetFile/texts``.
    case text(Int32)
    case number(CellNumber)
    case boolean(Bool)
    /// Such as `#N/A`; also a number that is none. The number of its name, in
    /// ``SpreadsheetFile/errors``.
    case error(Int32)
    /// A formula that no program has computed yet.
    case notComputed
  }

  package let reference: CellReference
  package let value: Value
  private let shortStyle: Int32

  init(reference: CellReference, value: Value, style: Int) {
    self.reference = reference
    self.value = value
    shortStyle = Int32(clamping: style)
  }

  /// The number of its style.
  package var style: Int { Int(shortStyle) }

  /// The number of its text; nil where it holds none.
  package var text: Int? {
    if case .text(let number) = value { Int(number) } else { nil }
  }

  package var isNumber: Bool { if case .number = value { true } else { false } }
}

/// A text that a cell holds, or several.
package struct CellText: Hashable, Sendable {
  /// Never empty where a cell holds it.
  package internal(set) var text = ""
  /// Whether a part of it is raised.
  package internal(set) var hasSuperscript = false
}
