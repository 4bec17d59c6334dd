/// A cell that is not empty. Kept small because a workbook may have millions of cells: texts are
/// stored once in the workbook, and cells refer to them by number.
package struct Cell: Hashable, Sendable {
  package enum Value: Hashable, Sendable {
    /// A text, by its index in ``SpreadsheetFile/texts``.
    case text(Int32)
    case number(CellNumber)
    case boolean(Bool)
    /// An error such as `#N/A`, or an invalid number, by the index of its name in
    /// ``SpreadsheetFile/errors``.
    case error(Int32)
    /// A formula whose value has not been computed yet.
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

  /// The index of its style.
  package var style: Int { Int(shortStyle) }

  /// The index of its text; nil if it does not contain a text.
  package var text: Int? {
    if case .text(let number) = value { Int(number) } else { nil }
  }

  package var isNumber: Bool { if case .number = value { true } else { false } }
}

/// The text of one or more cells.
package struct CellText: Hashable, Sendable {
  /// Never empty if a cell contains it.
  package internal(set) var text = ""
  /// Whether part of it is superscript.
  package internal(set) var hasSuperscript = false
}
