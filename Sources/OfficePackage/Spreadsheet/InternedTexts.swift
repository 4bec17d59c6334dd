/// Collects the distinct texts of a workbook while its cells are read: only those that a cell uses.
final class InternedTexts {
  private(set) var texts: [CellText] = []
  /// The names of errors, by index.
  private(set) var errors: [String] = []
  private let shared: [CellText]
  /// The index here of each shared text; nil if no cell has used it yet.
  private var numbers: [Int32?]

  init(shared: [CellText]) {
    self.shared = shared
    numbers = Array(repeating: nil, count: shared.count)
  }

  /// The value for a shared text by its index in the file: an error if there is no such text, nil
  /// if it is empty.
  func value(shared index: Int) -> Cell.Value? {
    guard shared.indices.contains(index) else { return error("#REF!") }
    if let number = numbers[index] { return .text(number) }
    guard let value = value(shared[index]) else { return nil }
    if case .text(let number) = value { numbers[index] = number }
    return value
  }

  /// The value for a text of a single cell; nil if it is empty.
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
