import PaperMarkup
import PaperModel

/// The example of a key, which a description states as YAML, as a JSON value.
enum SchemaExample {
  /// The value; nil if there is no example, or if only one word is allowed.
  static func value(_ field: FieldDescription) -> JSONValue? {
    if case .choice(let words) = field.shape, words.count == 1 { return nil }
    guard !field.example.isEmpty,
      let file = try? InputFile.read(path: field.key, bytes: Array(field.example.utf8)),
      let node = YAMLReader.read(file).node
    else { return nil }
    return value(node)
  }

  private static func value(_ node: YAMLNode) -> JSONValue {
    switch node.kind {
    case .scalar(let text, _): .text(text.text)
    case .sequence(let items, _): .list(items.map(value))
    case .mapping(let entries, _):
      .object(JSONObject(entries.map { ($0.key.text, value($0.value)) }))
    }
  }
}
