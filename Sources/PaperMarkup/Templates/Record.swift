/// A record: what a document can show of one kind of thing, such as a recommendation.
///
/// It is the one source of the names that templates may use for the thing, of what they mean, of how
/// their values are taken from it, and of what programs are told of it.
package struct Record<Subject: Sendable>: Sendable {
  package let names: TemplateNames
  private let fields: [Field]
  private let values: [String: @Sendable (Subject) -> TemplateValue?]
  /// What programs are told, in alphabetical order of the keys.
  private let data: [Field.Datum]
  /// The facts whose names only a house knows; nil for none.
  private let own: (@Sendable (Subject) -> TemplateScope)?

  /// Makes a record. Of two fields with the same name the first counts.
  /// - Parameters:
  ///   - name: the name by which houses add facts to it, and the documentation refers to it.
  ///   - own: the facts whose names only a house knows.
  package init(
    _ name: String, _ fields: [Field], own: (@Sendable (Subject) -> TemplateScope)? = nil
  ) {
    self.init(Self.names(name, fields), fields, own: own)
  }

  private init(
    _ names: TemplateNames, _ fields: [Field], own: (@Sendable (Subject) -> TemplateScope)?
  ) {
    self.names = names
    self.fields = fields
    self.own = own
    values = Dictionary(
      fields.compactMap { field in field.printed.map { (field.name, $0.value) } }
    ) { first, _ in first }
    data = Dictionary(fields.compactMap(\.datum).map { ($0.key.name, $0) }) { first, _ in first }
      .values.sorted { $0.key.name < $1.key.name }
  }

  private static func names(_ name: String, _ fields: [Field]) -> TemplateNames {
    TemplateNames(
      Dictionary(
        fields.compactMap { field in field.printed.map { (field.name, $0.entry) } }
      ) { first, _ in first }, records: [name])
  }

  /// The record with more fields; a name that it has already keeps its meaning.
  package func adding(_ name: String, _ fields: [Field]) -> Self {
    let more = Self.names(name, fields)
    return Self(
      TemplateNames(names.entries.merging(more.entries) { own, _ in own }, records: [name]),
      self.fields + fields, own: own)
  }

  /// The record of a thing that is part of another one, whose facts are known too. A name that both
  /// have is that of the thing itself.
  package func within<Outer>(
    _ outer: Record<Outer>, _ whole: @escaping @Sendable (Subject) -> Outer
  ) -> Self {
    let (inner, outerOwn) = (own, outer.own)
    return Self(
      names.merging(outer.names), fields + outer.fields.map { $0.of(whole) },
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
      names, fields.map { $0.of(part) },
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

  /// What programs are told of a thing.
  package func data(of subject: Subject) -> JSONValue {
    .object(
      JSONObject(data.compactMap { datum in datum.value(subject).map { (datum.key.name, $0) } }))
  }

  /// The keys under which programs are told it.
  package var keys: RecordData {
    RecordData(record: names.records.first ?? "", keys: data.map(\.key))
  }
}
