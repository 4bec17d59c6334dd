import PaperMarkup
import PaperModel

/// JSON Schema for the kinds of files, generated from the descriptions that the readers use.
///
/// Draft 7, which every editor supports. Definitions are repeated where they are used: strict draft
/// 7 implementations ignore the siblings of a `$ref`, and so would lose the descriptions.
///
/// A reader takes scalars as typed text, but a schema validator sees the values of a YAML parser:
/// `14.00` is a number and `no` a boolean, depending on the version of YAML. A schema therefore
/// accepts every value that an acceptable scalar may have been parsed to.
package enum JSONSchema {
  /// The schema of one kind of file, or of its front matter if it is Markdown, as JSON with a final
  /// newline.
  /// - Parameter additions: what the houses of the files' board add.
  package static func text(of kind: FileKind, additions: FileAdditions = .none) -> String {
    var schema = head(kind.summary)
    schema.add(contentsOf: self.schema(of: kind, additions))
    return text(schema)
  }

  /// The schema of a file of any kind, which depends on the value of `kind:`.
  package static func textOfAnyKind(additions: FileAdditions = .none) -> String {
    var schema = head("A file of board-paper, of the kind that it states.")
    schema.add("title", text: "file")
    schema.add("type", text: "object")
    var kind = JSONObject()
    kind.add("description", text: "What this file is.")
    kind.add("type", text: "string")
    kind.add("enum", texts: FileKind.all.map(\.name))
    kind.add("enumDescriptions", texts: FileKind.all.map(\.summary))
    schema.add("properties", .object(JSONObject([("kind", .object(kind))])))
    schema.add("required", texts: ["kind"])
    schema.add("allOf", list: FileKind.all.map { .object(condition(on: $0, additions)) })
    return text(schema)
  }

  private static func schema(of kind: FileKind, _ additions: FileAdditions) -> JSONObject {
    switch kind.inheritance {
    case .none: return schema(.record(kind.record.adding(additions)), mayBeAbsent: false)
    case .always: return schema(.record(kind.partialRecord), mayBeAbsent: false)
    case .ifStated(let key):
      var schema = schema(.record(kind.partialRecord), mayBeAbsent: false)
      schema.add("if", .object(["required": .list([.text(key)])]))
      schema.add("else", .object(Self.schema(.record(kind.record), mayBeAbsent: false)))
      return schema
    }
  }

  /// A schema as JSON.
  static func text(_ schema: JSONObject) -> String { JSONValue.object(schema).fileText }

  private static func head(_ description: String) -> JSONObject {
    JSONObject([
      ("$schema", .text("http://json-schema.org/draft-07/schema#")),
      ("description", .text(description)),
    ])
  }

  private static func condition(on kind: FileKind, _ additions: FileAdditions) -> JSONObject {
    let name = JSONObject([("const", .text(kind.name))])
    let condition = JSONObject([
      ("properties", .object(JSONObject([("kind", .object(name))]))),
      ("required", .list([.text("kind")])),
    ])
    let schema = schema(of: kind, additions)
    return JSONObject([("if", .object(condition)), ("then", .object(schema))])
  }

  // MARK: - Shapes

  /// The schema of the value at a place.
  /// - Parameter mayBeAbsent: whether the value may be missing, as for a key that is not required.
  static func schema(_ shape: ShapeDescription, mayBeAbsent: Bool) -> JSONObject {
    let absent: [YAMLType] = mayBeAbsent ? [.null] : []
    switch shape {
    case .list(let element):
      var schema = YAMLType.schema(of: .array, or: absent)
      schema.add("items", .object(entry(element)))
      return schema
    case .words(let count):
      var schema = YAMLType.schema(of: .array, or: absent)
      schema.add("items", .object(entry(.text)))
      schema.add("minItems", number: count)
      schema.add("maxItems", number: count)
      return schema
    case .map(_, let known, let value):
      var schema = YAMLType.schema(of: .object, or: absent)
      let value = JSONValue.object(entry(value))
      if known.isEmpty {
        schema.add("additionalProperties", value)
      } else {
        schema.add("properties", .object(JSONObject(known.map { ($0, value) })))
        schema.add("additionalProperties", flag: false)
      }
      return schema
    case .record(let record):
      var schema = YAMLType.schema(of: .object, or: absent)
      schema.add(contentsOf: keys(of: record))
      return schema
    case .shorthand(let record, let main):
      let form = record.fields.first { $0.key == main }.flatMap { ScalarForm($0.shape) }
      var schema = form?.schema(beside: .object, mayBeAbsent: mayBeAbsent) ?? JSONObject()
      schema.add(contentsOf: keys(of: record))
      return schema
    case .either(let shapes):
      let schemas = shapes.map { entry($0) } + (mayBeAbsent ? [YAMLType.nothing(but: absent)] : [])
      return JSONObject([("anyOf", .list(schemas.map { .object($0) }))])
    case .text, .name, .line, .markdown, .figure, .percentage, .id, .date, .period, .recurrence,
      .meetingPattern, .numbering, .template, .templateOrNothing, .cell, .yesOrNo, .time, .count,
      .minuteNumber,
      .minuteReference,
      .dateOrRecurrence, .webAddress, .languageTag, .entry, .reference, .file, .folder,
      .columnMeaning,
      .choice:
      return ScalarForm(shape)?.schema(mayBeAbsent: mayBeAbsent) ?? JSONObject()
    }
  }

  /// The schema of an entry of a list, or of a value in a map.
  private static func entry(_ shape: ShapeDescription) -> JSONObject {
    switch shape {
    case .list, .map: schema(shape, mayBeAbsent: true)
    case .record(let record):
      schema(
        shape,
        mayBeAbsent: record.oneOf.isEmpty && record.fields.allSatisfy { !$0.isRequired })
    default: schema(shape, mayBeAbsent: false)
    }
  }

  private static func keys(of record: RecordDescription) -> JSONObject {
    var schema = JSONObject([("title", .text(record.name))])
    schema.add("properties", .object(JSONObject(record.fields.map { ($0.key, property($0)) })))
    schema.add("required", texts: record.fields.filter(\.isRequired).map(\.key))
    schema.add(
      "anyOf",
      list: record.oneOf.map { .object(JSONObject([("required", .list([.text($0)]))])) })
    schema.add("additionalProperties", flag: false)
    return schema
  }

  private static func property(_ field: FieldDescription) -> JSONValue {
    var property = JSONObject([("description", .text(field.documentation))])
    property.add("examples", list: SchemaExample.value(field).map { [$0] } ?? [])
    property.add(contentsOf: schema(field.shape, mayBeAbsent: !field.isRequired))
    return .object(property)
  }
}
