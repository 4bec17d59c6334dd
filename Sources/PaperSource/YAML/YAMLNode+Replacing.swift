package import PaperModel

extension YAMLNode {
  /// The value of a key; nil where this is not a mapping that has it.
  package subscript(key: String) -> YAMLNode? {
    guard case .mapping(let entries, _) = kind else { return nil }
    return entries.first { $0.key.text == key }?.value
  }

  /// The entries of a list; empty for any other value.
  package var items: [YAMLNode] { if case .sequence(let items, _) = kind { items } else { [] } }

  /// The edit that puts another value in the place of this one, in lines or in brackets as this one is.
  package func replaced(by value: YAMLValue) -> Fix {
    let isBlock =
      switch kind {
      case .sequence(_, let isFlow), .mapping(_, let isFlow): !isFlow
      case .scalar: false
      }
    guard isBlock else { return Fix(range, value.flow) }
    let line = SourceLine(of: bytes.lowerBound, in: file)
    let margin = String(repeating: " ", count: line.column(of: bytes.lowerBound))
    let lines = value.lines.enumerated().map { $0 == 0 || $1.isEmpty ? $1 : margin + $1 }
    return Fix(range, lines.joined(separator: file.bytes.lineEnd))
  }

  /// The edit that puts another key and value in the place of a key with its value; nil where this is not
  /// a mapping that has it.
  package func replacing(key: String, by pair: (key: String, value: String)) -> Fix? {
    guard case .mapping(let entries, _) = kind,
      let entry = entries.first(where: { $0.key.text == key }), !entry.value.isAbsent
    else { return nil }
    return Fix(
      file.range(ofBytes: entry.key.bytes.lowerBound..<entry.value.bytes.upperBound),
      "\(pair.key): \(YAMLValue.scalar(pair.value, isFlow: true))")
  }
}
