/// A record: what a document can show of one kind of thing, such as a recommendation.
///
/// It is the one source of the names that templates may use for the thing, of what they mean, and of
/// how their values are taken from it.
package struct Record<Subject: Sendable>: Sendable {
  /// A fact about the thing.
  package struct Field: Sendable {
    package let name: String
    fileprivate let entry: TemplateNames.Entry
    fileprivate let value: @Sendable (Subject) -> TemplateValue?

    private init(
      _ name: String, _ kind: TemplateNames.Kind, _ documentation: String,
      _ value: @escaping @Sendable (Subject) -> TemplateValue?
    ) {
      self.name = name
      entry = TemplateNames.Entry(kind, documentation)
      self.value = value
    }
  }

  package let names: TemplateNames
  private let values: [String: @Sendable (Subject) -> TemplateValue?]
  /// The facts whose names only a house knows; nil for none.
  private let own: (@Sendable (Subject) -> TemplateScope)?

  /// Makes a record. Of two fields with the same name the first counts.
  /// - Parameters:
  ///   - name: the name by which houses add facts to it, and the documentation refers to it.
  ///   - own: the facts whose names only a house knows.
  package init(
    _ name: String, _ fields: [Field], own: (@Sendable (Subject) -> TemplateScope)? = nil
  ) {
    names = TemplateNames(
      Dictionary(fields.map { ($0.name, $0.entry) }) { first, _ in first }, records: [name])
    values = Dictionary(fields.map { ($0.name, $0.value) }) { first, _ in first }
    self.own = own
  }

  private init(
    _ names: TemplateNames, _ values: [String: @Sendable (Subject) -> TemplateValue?],
    own: (@Sendable (Subject) -> TemplateScope)?
  ) {
    self.names = names
    self.values = values
    self.own = own
  }

  /// The record with more fields; a name that it has already keeps its meaning.
  package func adding(_ name: String, _ fields: [Field]) -> Self {
    let more = Self(name, fields)
    return Self(
      TemplateNames(
        names.entries.merging(more.names.entries) { own, _ in own }, records: [name]),
      values.merging(more.values) { own, _ in own }, own: own)
  }

  /// The record of a thing that is part of another one, whose facts are known too. A name that both
  /// have is that of the thing itself.
  package func within<Outer>(
    _ outer: Record<Outer>, _ whole: @escaping @Sendable (Subject) -> Outer
  ) -> Self {
    let (inner, outerOwn) = (own, outer.own)
    return Self(
      names.merging(outer.names),
      values.merging(
        outer.values.mapValues { value in { @Sendable in value(whole($0)) } }
      ) { own, _ in own },
      own: { subject in
        TemplateScope { name in
          inner?(subject).value(of: name) ?? outerOwn?(whole(subject)).value(of: name)
        }
      })
  }

  /// The record of something that may hold such a thing.
  package func of<Other>(_ part: @escaping @Sendable (Other) -> Subject?) -> Record<Other> {
    let own = own
    return Record<Other>(
      names, values.mapValues { value in { @Sendable in part($0).flatMap(value) } },
      own: { other in
        TemplateScope { name in part(other).flatMap { own?($0).value(of: name) } }
      })
  }

  /// The values of the fields of a thing, each of which is taken when a template asks for it.
  package func scope(of subject: Subject) -> TemplateScope {
    TemplateScope { [values, own] name in
      if let value = values[name] { return value(subject) }
      return own?(subject).value(of: name)
    }
  }
}

extension Record.Field {
  /// Text without markup.
  package static func text(
    _ name: String, _ documentation: String, _ value: @escaping @Sendable (Subject) -> String?
  ) -> Self {
    Self(name, .text, documentation) { value($0).map { .text($0) } }
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
    }
  }

  /// A condition.
  package static func flag(
    _ name: String, _ documentation: String, _ value: @escaping @Sendable (Subject) -> Bool
  ) -> Self {
    Self(name, .flag, documentation) { .flag(value($0)) }
  }

  /// Other things, with a record of their own; a section is printed for each.
  package static func each<Other>(
    _ name: String, _ documentation: String, of record: Record<Other>,
    _ value: @escaping @Sendable (Subject) -> [Other]
  ) -> Self {
    Self(name, .scope(record.names), documentation) {
      .scopes(value($0).map(record.scope))
    }
  }

  /// Another thing, with a record of its own, that may be missing.
  package static func one<Other>(
    _ name: String, _ documentation: String, of record: Record<Other>,
    _ value: @escaping @Sendable (Subject) -> Other?
  ) -> Self {
    Self(name, .scope(record.names), documentation) {
      .scopes(value($0).map { [record.scope(of: $0)] } ?? [])
    }
  }
}
