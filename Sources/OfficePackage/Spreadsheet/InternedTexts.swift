/// The texts of a workbook as its cells are read: only those that a cell holds.
final class InternedTexts {
  private(set) var texts: [CellText] = []
  /// The names of errors.
  private(set) var errors: [String] = []
  private let shared: [CellText]
  /// The numbers that shared texts have here; nil for those that no cell has held yet.
  private var numbers: [Int32?]

  init(shared: [CellText]) {
    self.shared = shared
    numbers = Array(repeating: nil, count: shared.count)
  }

  /// A text that cells share, by its place in their list; an error where there is none, and nil
  /// where it is empty.
  func value(shared index: Int) -> Cell.Value? {
    guard shared.indices.contains(index) else { return error("#REF!") }
    if let number = numbers[index] { return .text(number) }
    guard let value = value(shared[index]) else { return nil }
    if case .text(let number) = value { numbers[index] = number }
    return value
  }

  /// A text of one cell alone; nil where it is empty.
  func value(_ text: CellText) -> Cell.Value? {
    guard !text.text.isEmpty else { return nil }
    texts.append(text)
    return .text(Int32(clamping: texts.count - 1))
  }

  func error(_ name: String) -> Cell.Value {
    errors.append(name)
    return .error(Int32(clamping: errors.count - 1))
  }
}
