/// A cell that holds something.
package struct Cell: Hashable, Sendable {
  package enum Value: Hashable, Sendable {
    case text(String)
    case number(CellNumber)
    case boolean(Bool)
    /// Such as `#N/A`; also a number that is none.
    case error(String)
    /// A formula that no program has computed yet.
    case notComputed
  }

  package let reference: CellReference
  package let value: Value
  /// The number of its style.
  package let style: Int
  /// Whether a part of its text is raised.
  package let hasSuperscript: Bool

  /// The text; nil where it holds none.
  package var text: String? {
    if case .text(let text) = value { text } else { nil }
  }

  package var isNumber: Bool { if case .number = value { true } else { false } }
}
