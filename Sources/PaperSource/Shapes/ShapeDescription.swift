/// What may stand at a place in a file, as data: what documentation, drafts of new files and
/// schemas are made from. A reader is never without one (see `Shape`).
package indirect enum ShapeDescription: Sendable {
  /// Text that is printed as it is typed.
  case text
  /// One line of Markdown: emphasis, links, code.
  case line
  /// Any amount of Markdown.
  case markdown
  /// What a cell of a table of indicators holds.
  case figure
  /// A whole percentage.
  case percentage
  /// A word that other files refer to: lower-case letters, digits and hyphens.
  case id
  case date
  case period
  case recurrence
  /// An example of a numbering such as `i)`.
  case numbering
  /// A line of Markdown with names in double braces.
  case template(names: [String])
  case yesOrNo
  /// A time on the clock.
  case time
  /// A whole number, 0 to 9,999.
  case count
  case minuteNumber
  case minuteReference
  case dateOrRecurrence
  case webAddress
  /// What something in another file is called, without spaces: in words, what that is.
  case reference(String)
  /// The path of a file of the kind given, relative to this file.
  case file(kind: String)
  /// The path of a folder, or a name that the program knows.
  case folder
  case choice([String])
  case list(of: ShapeDescription)
  /// A list of texts whose number is fixed.
  case words(count: Int)
  case record(RecordDescription)
  /// A record, or only its main field.
  case shorthand(RecordDescription, main: String)
  /// Names, each with a value of one shape: some of those that are known or, where none are, any
  /// that the author chooses.
  case map(key: String, known: [String], value: ShapeDescription)
  /// One of several.
  case either([ShapeDescription])
}

extension ShapeDescription {
  /// Whether what stands there is words of an author, which a number sign may cut off.
  var isText: Bool {
    switch self {
    case .text, .line, .markdown, .figure, .template: true
    case .id, .percentage, .date, .period, .recurrence, .numbering, .yesOrNo, .time, .count,
      .minuteNumber, .minuteReference, .dateOrRecurrence, .webAddress, .reference, .file, .folder,
      .choice, .list, .words, .record, .shorthand, .map, .either:
      false
    }
  }
}

/// The keys that belong together at one place of a file.
package struct RecordDescription: Sendable {
  /// What one such record is called, such as "recommendation".
  package let name: String
  package let fields: [FieldDescription]
  /// Keys of which at least one is stated; where none are named, all but required ones may be
  /// missing.
  package let oneOf: [String]

  /// The name with its article: "a paper", "an appendix".
  package var oneOfThem: String { ("aeiou".contains(name.first ?? " ") ? "an " : "a ") + name }
}

/// One key of a record.
package struct FieldDescription: Sendable {
  package let key: String
  package let shape: ShapeDescription
  package let isRequired: Bool
  /// A sentence that says what it is, in Markdown, with its full stop.
  package let documentation: String
  /// What stands behind the key in a draft of a new file, as YAML; empty where a draft is made
  /// from the fields below.
  package let example: String
}
