import PaperMarkup
import PaperModel

/// What is allowed at a place in a YAML file, and how it is converted to a value. Description and
/// reader are one type, so that they cannot diverge.
package struct Shape<Value: Sendable>: Sendable {
  package let description: ShapeDescription
  /// Whether a key without a value is significant, and is read.
  let readsAbsence: Bool
  /// Reads a node. Returns nil if it does not fit, after reporting a diagnostic.
  let read: @Sendable (YAMLNode, inout Reading) -> Value?

  init(
    _ description: ShapeDescription, readsAbsence: Bool = false,
    read: @escaping @Sendable (YAMLNode, inout Reading) -> Value?
  ) {
    self.description = description
    self.readsAbsence = readsAbsence
    self.read = read
  }
}

extension Shape {
  /// A list of any length, possibly empty. Entries that do not fit are reported and left out.
  static func list<Element>(of element: Shape<Element>) -> Self where Value == [Element] {
    Self(.list(of: element.description)) { node, reading in
      guard case .sequence(let items, _) = node.kind else {
        if node.isAbsent { return [] }
        reading.report(
          "wrong-shape", "a list is expected here", at: node.range, fix: node.fixAsOnlyEntry
        ) {
          "write each entry on a line of its own that begins with '- '"
        }
        return nil
      }
      return items.compactMap { element.read($0, &reading) }
    }
  }

  /// A map from names to values, in file order. If known names are given, any other is reported and
  /// left out; otherwise the author chooses the names.
  static func map<Element>(
    key: String, known: [String] = [], value: Shape<Element>
  ) -> Self where Value == [(key: SourceText, value: Element)] {
    Self(.map(key: key, known: known, value: value.description)) { node, reading in
      guard case .mapping(let entries, _) = node.kind else {
        if node.isAbsent { return [] }
        reading.report("wrong-shape", "names with values are expected here", at: node.range) {
          "write each as '\(key): value' on a line of its own"
        }
        return nil
      }
      return entries.compactMap { entry in
        guard known.isEmpty || known.contains(entry.key.text) else {
          reportUnknown(entry.key, known, &reading)
          return nil
        }
        return value.read(entry.value, &reading).map { (entry.key, $0) }
      }
    }
  }

  private static func reportUnknown(
    _ key: SourceText, _ known: [String], _ reading: inout Reading
  ) {
    reading.report("unknown-key", "'\(key.text)' is not known here", at: key.range) {
      Spelling.closest(to: key.text, in: known).map { "did you mean '\($0)'?" }
        ?? "write one of \(known.map { "'\($0)'" }.joined(separator: ", "))"
    }
  }

  /// The same shape, with the value transformed; nil if that is not possible, after a report.
  func map<Other>(_ transform: @escaping @Sendable (Value, inout Reading) -> Other?) -> Shape<Other>
  {
    Shape<Other>(description) { [read] node, reading in
      guard let value = read(node, &reading) else { return nil }
      return transform(value, &reading)
    }
  }
}

extension Shape {
  /// The same shape, with the place of the value.
  var placed: Shape<Placed<Value>> {
    Shape<Placed<Value>>(description) { [read] node, reading in
      read(node, &reading).map { Placed($0, at: node.range) }
    }
  }
}
