import PaperMarkup
import PaperModel

/// Reads a mapping by its fields.
struct RecordReader: Sendable {
  /// The key that marks a record as private.
  static let privateKey = "private"

  private let name: String
  private let fields: [any AnyField]
  /// The descriptions and keys of the fields, cached since each access would create them anew. They
  /// are searched linearly, since there are few.
  private let descriptions: [FieldDescription]
  private let keys: [String]
  /// The keys of which at least one is required.
  private let oneOf: [String]

  init(name: String, fields: [any AnyField], oneOf: [any AnyField] = []) {
    self.name = name
    self.fields = fields
    descriptions = fields.map(\.description)
    keys = descriptions.map(\.key)
    self.oneOf = oneOf.map(\.description.key)
  }

  var description: RecordDescription {
    RecordDescription(name: name, fields: descriptions, oneOf: oneOf)
  }

  /// Reads what is valid, and reports the rest; nil if there is no mapping, or none of the keys of
  /// which one is required.
  /// - Parameter main: the field that a plain text in place of the record would state, if there is
  ///   one.
  func read(_ node: YAMLNode, _ reading: inout Reading, orOnly main: String? = nil) -> Record? {
    guard case .mapping(let entries, let isFlow) = node.kind else {
      if node.isAbsent {
        reportMissing(at: node.range, &reading) { _ in true }
        if !oneOf.isEmpty { reportNone(at: node.range, &reading) }
      } else {
        reading.report("wrong-shape", "'key: value' lines are expected here", at: node.range) {
          "the keys of \(description.oneOfThem) are \(keyList)"
        }
      }
      return nil
    }
    if main != nil, isText(entries), let diagnostic = YAMLTraps.textReadAsMapping(node) {
      reading.diagnostics.append(diagnostic)
      return nil
    }
    var record = Record(range: node.range)
    var isStated = [Bool](repeating: false, count: keys.count)
    for entry in entries {
      guard let index = keys.firstIndex(of: entry.key.text) else {
        if let field = reading.house.field(entry.key.text, of: name) {
          OwnFactReader.read(entry, as: field, &reading).map { record.add($0) }
        } else {
          reportUnknown(entry, isFlow: isFlow, &reading)
        }
        continue
      }
      isStated[index] = true
      let findings = reading.diagnostics.count
      if entry.value.isAbsent, !fields[index].readsAbsence {
        reportAbsent(entry, descriptions[index], &reading)
      } else {
        reading.key = keys[index]
        if let value = fields[index].readAny(entry.value, &reading) {
          record.set(keys[index], value)
        }
      }
      if keys[index] == Self.privateKey { reading.privateSpans.append(node.privateSpan) }
      if reading.diagnostics.count > findings { record.markFaulty(keys[index]) }
    }
    reportMissing(at: node.range, &reading) { !isStated[$0] }
    if !oneOf.isEmpty, !record.hasAny(of: oneOf), record.faultyKeys.isEmpty {
      reportNone(at: node.range, &reading)
      return nil
    }
    return record
  }

  /// Whether the mapping has one entry whose name is not a key: it is probably a sentence with a
  /// colon.
  private func isText(_ entries: [YAMLEntry]) -> Bool {
    entries.count == 1 && entries.allSatisfy { !keys.contains($0.key.text) }
      && entries.allSatisfy { Spelling.closest(to: $0.key.text, in: keys) == nil }
  }

  /// Reports a key without a value, if the key is required or the author has begun to write a
  /// value.
  private func reportAbsent(
    _ entry: YAMLEntry, _ field: FieldDescription, _ reading: inout Reading
  ) {
    if field.shape.isText, let diagnostic = YAMLTraps.textCutOff(entry.value) {
      reading.diagnostics.append(diagnostic)
    } else if field.isRequired {
      reading.report("missing-value", "'\(field.key)' has no value", at: entry.key.range) {
        Self.exampleHelp(field)
      }
    }
  }

  private func reportUnknown(_ entry: YAMLEntry, isFlow: Bool, _ reading: inout Reading) {
    let key = entry.key.text
    if isFlow, entry.value.isAbsent {
      reading.diagnostics.append(YAMLTraps.splitAtComma(entry))
      return
    }
    let keys = keys + reading.house.fields(of: name).map(\.name.value)
    reading.report(
      "unknown-key", "'\(key)' is not a key of \(description.oneOfThem)", at: entry.key.range
    ) {
      Spelling.closest(to: key, in: keys).map { "did you mean '\($0)'?" }
        ?? "the keys are \(keys.map { "'\($0)'" }.joined(separator: ", "))"
    }
  }

  private func reportMissing(
    at range: InputRange, _ reading: inout Reading, where isMissing: (Int) -> Bool
  ) {
    for index in descriptions.indices where descriptions[index].isRequired && isMissing(index) {
      let field = descriptions[index]
      reading.report(
        "missing-key", "'\(field.key)' is missing from this \(name)", at: range.startPoint
      ) {
        Self.exampleHelp(field)
      }
    }
  }

  private func reportNone(at range: InputRange, _ reading: inout Reading) {
    let quoted = oneOf.map { "'\($0)'" }
    let words = "\(quoted.dropLast().joined(separator: ", ")) or \(quoted.last ?? "")"
    reading.report(
      "missing-key", "\(description.oneOfThem) needs \(words)", at: range.startPoint)
  }

  private static func exampleHelp(_ field: FieldDescription) -> String? {
    guard !field.example.isEmpty, !field.example.contains("\n") else { return nil }
    let line = "\(field.key): \(field.example)"
    guard line.contains("'") else { return "for example '\(line)'" }
    // Quotes within quotes would not show where the value ends.
    return line.contains("\"") ? "for example \(line)" : "for example \"\(line)\""
  }

  private var keyList: String {
    keys.map { "'\($0)'" }.joined(separator: ", ")
  }
}
