extension Record {
  /// A fact about the thing: its name, what it means, and how it is taken from the thing.
  package struct Field: Sendable {
    /// How documents print a fact.
    struct Printed: Sendable {
      let entry: TemplateNames.Entry
      let value: @Sendable (Subject) -> TemplateValue?
    }

    /// What programs are told of a fact.
    struct Datum: Sendable {
      var key: RecordData.Key
      var value: @Sendable (Subject) -> JSONValue?
    }

    package let name: String
    /// Nil for a fact that is for programs alone.
    let printed: Printed?
    /// Nil for what is there to be printed alone.
    private(set) var datum: Datum?

    private init(_ name: String, _ printed: Printed?, _ datum: Datum?) {
      self.name = name
      self.printed = printed
      self.datum = datum
    }

    private init(
      _ name: String, _ kind: TemplateNames.Kind, _ documentation: String,
      _ value: @escaping @Sendable (Subject) -> TemplateValue?
    ) {
      let key = kind.data.map { RecordData.Key(Self.key(name), $0, documentation) }
      self.init(
        name, Printed(entry: TemplateNames.Entry(kind, documentation), value: value),
        key.map { Datum(key: $0) { value($0)?.data } })
    }

    /// The key of a name in JSON: `reportBack` for `report-back`.
    private static func key(_ name: String) -> String {
      let words = name.split(separator: "-")
      return words.dropFirst().reduce(words.first.map { String($0) } ?? "") { key, word in
        key + word.prefix(1).uppercased() + word.dropFirst()
      }
    }

    /// The field of something that may hold such a thing.
    func of<Other>(_ part: @escaping @Sendable (Other) -> Subject?) -> Record<Other>.Field {
      Record<Other>.Field(
        name,
        printed.map { printed in
          .init(entry: printed.entry) { part($0).flatMap(printed.value) }
        },
        datum.map { datum in .init(key: datum.key) { part($0).flatMap(datum.value) } })
    }
  }
}

// MARK: - What documents print

extension Record.Field {
  /// Text without markup.
  package static func text(
    _ name: String, _ documentation: String, _ value: @escaping @Sendable (Subject) -> String?
  ) -> Self {
    Self(name, .text, documentation) { value($0).map { .text($0) } }
  }

  /// A number of things.
  package static func count(
    _ name: String, _ documentation: String, _ value: @escaping @Sendable (Subject) -> Int?
  ) -> Self {
    text(name, documentation) { value($0).map { String($0) } }
      .data(.number) { value($0).map { .number($0) } }
  }

  /// A day, which programs can read too, with the record of its parts.
  /// - Parameter printed: the day as a document prints it, and as programs read it: `2018-02-05`.
  package static func day<Day>(
    _ name: String, _ documentation: String, of parts: Record<Day>,
    printed: @escaping @Sendable (Day) -> (text: String, iso: String),
    _ value: @escaping @Sendable (Subject) -> Day?
  ) -> Self {
    Self(name, .day(parts.names), documentation) { subject in
      value(subject).map { day in
        let (text, iso) = printed(day)
        return .day(text, iso: iso, parts: parts.scope(of: day))
      }
    }
  }

  /// A line that may contain markup.
  package static func line(
    _ name: String, _ documentation: String, _ value: @escaping @Sendable (Subject) -> [Inline]?
  ) -> Self {
    Self(name, .line, documentation) { value($0).map { .line($0) } }
  }

  /// Any number of blocks.
  package static func blocks(
    _ name: String, _ documentation: String, _ value: @escaping @Sendable (Subject) -> [Block]
  ) -> Self {
    Self(name, .blocks, documentation) { .blocks(value($0)) }
  }

  /// Any number of blocks whose paragraphs and lists are not numbered with those of the document:
  /// an annex, or a list that the house numbers in a way of its own.
  package static func annex(
    _ name: String, _ documentation: String, _ value: @escaping @Sendable (Subject) -> [Block]
  ) -> Self {
    Self(name, .blocks, documentation) { .annex(value($0)) }
  }

  /// A number in a style that may follow that of the section around.
  package static func number(
    _ name: String, _ documentation: String,
    _ value: @escaping @Sendable (Subject) -> (style: NumberingStyle, number: Int)
  ) -> Self {
    Self(name, .text, documentation) {
      let (style, number) = value($0)
      return .number(style, number)
    }.data(.number) { .number(value($0).number) }
  }

  /// A condition, by which templates choose; programs are told the facts themselves.
  package static func flag(
    _ name: String, _ documentation: String, _ value: @escaping @Sendable (Subject) -> Bool
  ) -> Self {
    Self(name, .flag, documentation) { .flag(value($0)) }
  }

  /// Other things, with a record of their own; a section is printed for each. Their key is the name in
  /// the plural.
  package static func each<Other>(
    _ name: String, _ documentation: String, of record: Record<Other>,
    _ value: @escaping @Sendable (Subject) -> [Other]
  ) -> Self {
    Self(name, .scope(record.names), documentation) { .scopes(value($0).map(record.scope)) }
      .data(as: key(name) + "s", each: record, value)
  }

  /// Another thing, with a record of its own, that may be missing.
  package static func one<Other>(
    _ name: String, _ documentation: String, of record: Record<Other>,
    _ value: @escaping @Sendable (Subject) -> Other?
  ) -> Self {
    Self(name, .scope(record.names), documentation) {
      .scopes(value($0).map { [record.scope(of: $0)] } ?? [])
    }.data(one: record, value)
  }
}

// MARK: - What programs are told

extension Record.Field {
  /// A fact that is for programs alone.
  package static func data(
    _ key: String, _ kind: RecordData.Kind, _ documentation: String,
    _ value: @escaping @Sendable (Subject) -> JSONValue?
  ) -> Self {
    Self(key, nil, Datum(key: RecordData.Key(key, kind, documentation), value: value))
  }

  /// A word or an id by which programs go, and which no document prints.
  package static func code(
    _ key: String, _ documentation: String, _ value: @escaping @Sendable (Subject) -> String?
  ) -> Self {
    data(key, .code, documentation) { value($0).map { .text($0) } }
  }

  /// Things of which programs are told, with a record of their own; nil where nothing is said of them.
  package static func data<Other>(
    _ key: String, each record: Record<Other>, _ documentation: String,
    _ value: @escaping @Sendable (Subject) -> [Other]?
  ) -> Self {
    data(key, .text, documentation) { _ in nil }.data(each: record, value)
  }

  /// The field under another key.
  package func data(as key: String) -> Self {
    var copy = self
    copy.datum?.key.name = key
    return copy
  }

  /// The field with a value for programs in the place of what is printed.
  /// - Parameter meaning: what the value means; nil for the same as in documents.
  package func data(
    as key: String? = nil, _ kind: RecordData.Kind, meaning: String? = nil,
    _ value: @escaping @Sendable (Subject) -> JSONValue?
  ) -> Self {
    var copy = self
    copy.datum = Datum(
      key: RecordData.Key(
        key ?? datum?.key.name ?? Self.key(name), kind,
        meaning ?? printed?.entry.documentation ?? datum?.key.documentation ?? ""), value: value)
    return copy
  }

  /// The field with things for programs in the place of what is printed.
  package func data<Other>(
    as key: String? = nil, each record: Record<Other>, meaning: String? = nil,
    _ value: @escaping @Sendable (Subject) -> [Other]?
  ) -> Self {
    data(as: key, .list(record.keys), meaning: meaning) {
      value($0).map { .list($0.map(record.data)) }
    }
  }

  /// The field with another thing for programs in the place of what is printed.
  package func data<Other>(
    one record: Record<Other>, meaning: String? = nil,
    _ value: @escaping @Sendable (Subject) -> Other?
  ) -> Self {
    data(.object(record.keys), meaning: meaning) { value($0).map(record.data) }
  }

  /// The field with the word or the id by which programs go, in the place of the house's words.
  package func code(
    as key: String? = nil, meaning: String? = nil,
    _ value: @escaping @Sendable (Subject) -> String?
  ) -> Self {
    data(as: key, .code, meaning: meaning) { value($0).map { .text($0) } }
  }

  /// The field without a value for programs: it repeats other facts in the form of the house.
  package var printedOnly: Self { Self(name, printed, nil) }
}
