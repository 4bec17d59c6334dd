/// What programs are told of a kind of thing: the keys of its object in JSON.
package struct RecordData: Sendable {
  package indirect enum Kind: Sendable {
    /// Text without markup, or a word or an id by which programs go.
    case text, code
    /// A day, as `2018-02-05`.
    case day
    /// A line of Markdown.
    case line
    /// Several texts.
    case texts
    /// Markdown.
    case blocks
    case number, flag
    case object(RecordData), list(RecordData)
    /// Things of the same kind as the one that the key is of.
    case same
    /// An object whose keys only a house knows.
    case own
  }

  package struct Key: Sendable {
    package internal(set) var name: String
    package let kind: Kind
    /// What it means, in a sentence.
    package let documentation: String

    init(_ name: String, _ kind: Kind, _ documentation: String) {
      self.name = name
      self.kind = kind
      self.documentation = documentation
    }
  }

  /// The name of the record.
  package let record: String
  /// In alphabetical order.
  package let keys: [Key]
}

extension TemplateNames.Kind {
  /// The kind of a value of which programs are told as it is; nil for others.
  var data: RecordData.Kind? {
    switch self {
    case .text: .text
    case .day: .day
    case .line: .line
    case .blocks: .blocks
    case .flag, .scope, .table: nil
    }
  }
}

extension TemplateValue {
  /// The value as programs read it; nil for conditions, and for things, which have records of their own.
  var data: JSONValue? {
    switch self {
    case .text(let text), .day(_, let text, _): .text(text)
    case .line(let line): .line(line)
    case .blocks(let blocks), .annex(let blocks): .blocks(blocks)
    case .number(_, let number): .number(number)
    case .flag, .scopes: nil
    }
  }
}

extension JSONValue {
  /// A line as Markdown.
  package static func line(_ line: [Inline]) -> JSONValue {
    .text(String(MarkdownWriter.write([.paragraph(line)]).dropLast()))
  }

  /// Blocks as Markdown.
  package static func blocks(_ blocks: [Block]) -> JSONValue {
    .text(MarkdownWriter.write(blocks))
  }

  package static func texts(_ texts: [String]) -> JSONValue { .list(texts.map { .text($0) }) }
}
