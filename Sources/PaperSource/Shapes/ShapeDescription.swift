package import CouncilEnglish

/// What is allowed at a place in a file, as data from which documentation, drafts and schemas are
/// made. Every reader has one (see `Shape`).
package indirect enum ShapeDescription: Sendable {
  /// Text that is printed as typed.
  case text
  /// Text that is printed as typed and is the same in every language: the name of a person, a number.
  case name
  /// One line of Markdown: emphasis, links, code.
  case line
  /// Markdown of any length.
  case markdown
  /// The value of a cell in a table of indicators.
  case figure
  /// A whole percentage.
  case percentage
  /// A word that other files refer to: lower-case letters, digits and hyphens.
  case id
  case date
  case period
  case recurrence
  /// The days on which a board meets.
  case meetingPattern
  /// An example of a numbering such as `i)` or, with a word before the number, `Table 1:`.
  case numbering(withWord: Bool)
  /// A line of Markdown with names in double braces.
  case template(names: [String])
  /// The same, or an empty line.
  case templateOrNothing(names: [String])
  /// Markdown of any length with names in double braces.
  case cell(names: [String])
  case yesOrNo
  /// A time on the clock.
  case time
  /// A whole number, 0 to 9,999.
  case count
  case minuteNumber
  case minuteReference
  case dateOrRecurrence
  case webAddress
  /// The tag of a language, by BCP 47.
  case languageTag
  /// An entry of a list of English words.
  case entry(EntryForm)
  /// The id of something in another file, without spaces; the associated value says in words what
  /// it is.
  case reference(String)
  /// The path of a file of the given kind, relative to this file.
  case file(kind: String)
  /// The path of a folder, or the name of a built-in house.
  case folder
  /// What a column of somebody's own table holds.
  case columnMeaning
  case choice([String])
  case list(of: ShapeDescription)
  /// A list of texts of a fixed length.
  case words(count: Int)
  case record(RecordDescription)
  /// A record, or only the value of its main field.
  case shorthand(RecordDescription, main: String)
  /// A map from names to values of one shape. The names are among `known` or, if that is empty,
  /// chosen by the author.
  case map(key: String, known: [String], value: ShapeDescription)
  /// One of several shapes.
  case either([ShapeDescription])
}

extension ShapeDescription {
  /// Whether the value is an author's prose, which a number sign may cut off.
  var isText: Bool {
    switch self {
    case .text, .name, .line, .markdown, .figure, .template, .templateOrNothing, .cell: true
    case .id, .percentage, .date, .period, .recurrence, .meetingPattern, .numbering, .yesOrNo,
      .time, .count,
      .minuteNumber, .minuteReference, .dateOrRecurrence, .webAddress, .languageTag, .entry,
      .reference, .file,
      .folder, .columnMeaning,
      .choice, .list, .words, .record, .shorthand, .map, .either:
      false
    }
  }
}

extension ShapeDescription {
  /// Whether the value can be stated in several languages.
  var mayBeInLanguages: Bool { self.isName || isTranslated }

  private var isName: Bool { if case .name = self { true } else { false } }

  /// Whether the value differs from language to language, so that each has to be stated.
  var isTranslated: Bool {
    switch self {
    case .text, .line, .markdown: true
    default: false
    }
  }
}

/// A group of keys at one place of a file.
package struct RecordDescription: Sendable {
  /// The name of one such record, such as "recommendation".
  package let name: String
  package let fields: [FieldDescription]
  /// The keys of which at least one is required; if empty, all keys that are not required may be
  /// missing.
  package let oneOf: [String]

  /// The name with its article: "a paper", "an appendix".
  package var oneOfThem: String { ("aeiou".contains(name.first ?? " ") ? "an " : "a ") + name }
}

extension RecordDescription {
  /// The description of a record to which another adds what is missing: no key is required, in it
  /// and in the records that its keys hold. The entries of its lists are whole.
  var partial: RecordDescription {
    RecordDescription(
      name: name,
      fields: fields.map {
        FieldDescription(
          key: $0.key, shape: $0.shape.partial, isRequired: false, documentation: $0.documentation,
          example: $0.example)
      }, oneOf: [])
  }
}

extension ShapeDescription {
  fileprivate var partial: ShapeDescription {
    switch self {
    case .record(let record): .record(record.partial)
    case .map(let key, let known, let value): .map(key: key, known: known, value: value.partial)
    default: self
    }
  }
}

/// One key of a record.
package struct FieldDescription: Sendable {
  package let key: String
  package let shape: ShapeDescription
  package let isRequired: Bool
  /// A sentence that describes the key, in Markdown, with its full stop.
  package let documentation: String
  /// The value of the key in a draft of a new file, as YAML; empty if the draft is made from the
  /// fields below it.
  package let example: String
}
