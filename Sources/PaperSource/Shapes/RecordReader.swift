import PaperMarkup
import PaperModel

/// Reads a mapping by its fields.
struct RecordReader: Sendable {
  private let name: String
  private let fields: [any AnyField]
  private let fieldOfKey: [String: any AnyField]

  init(name: String, fields: [any AnyField]) {
    self.name = name
    self.fields = fields
    fieldOfKey = Dictionary(fields.map { ($0.description.key, $0) }) { first, _ in first }
  }

  var description: RecordDescription {
    RecordDescription(name: name, fields: fields.map(\.description))
  }

  /// Reads what fits and reports what does not; nil where there is no mapping at all.
  /// - Parameter main: the field that a line of text alone would state, if there is one.
  func read(_ node: YAMLNode, _ reading: inout Reading, orOnly main: String? = nil) -> Record? {
    guard case .mapping(let entries, let isFlow) = node.kind else {
      if node.isAbsent {
        reportMissing(except: [], at: node.range, &reading)
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
    var found: Set<String> = []
    for entry in entries {
      let key = entry.key.text
      guard let field = fieldOfKey[key] else {
        reportUnknown(entry, isFlow: isFlow, &reading)
        continue
      }
      found.insert(key)
      let findings = reading.diagnostics.count
      if entry.value.isAbsent {
        reportAbsent(entry, field.description, &reading)
      } else if let value = field.readAny(entry.value, &reading) {
        record.set(key, value)
      }
      if reading.diagnostics.count > findings { record.markFaulty(key) }
    }
    reportMissing(except: found, at: node.range, &reading)
    return record
  }

  /// One entry with a name that is no key: a sentence with a colon rather than a record.
  private func isText(_ entries: [YAMLEntry]) -> Bool {
    entries.count == 1 && entries.allSatisfy { fieldOfKey[$0.key.text] == nil }
      && entries.allSatisfy { Spelling.closest(to: $0.key.text, in: fieldOfKey.keys) == nil }
  }

  /// A key without a value: an error where the author began to write one, or must.
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
    reading.report(
      "unknown-key", "'\(key)' is not a key of \(description.oneOfThem)", at: entry.key.range
    ) {
      Spelling.closest(to: key, in: fieldOfKey.keys).map { "did you mean '\($0)'?" }
        ?? "the keys are \(keyList)"
    }
  }

  private func reportMissing(
    except found: Set<String>, at range: InputRange, _ reading: inout Reading
  ) {
    let start = range.startPoint
    for field in fields.map(\.description) where field.isRequired && !found.contains(field.key) {
      reading.report("missing-key", "'\(field.key)' is missing from this \(name)", at: start) {
        Self.exampleHelp(field)
      }
    }
  }

  private static func exampleHelp(_ field: FieldDescription) -> String? {
    field.example.isEmpty || field.example.contains("\n")
      ? nil : "for example '\(field.key): \(field.example)'"
  }

  private var keyList: String {
    fields.map { "'\($0.description.key)'" }.joined(separator: ", ")
  }
}
