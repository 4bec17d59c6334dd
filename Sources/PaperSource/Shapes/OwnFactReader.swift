import PaperCompose
import PaperMarkup
import PaperModel

/// What a house asks of the files that are read for it.
struct HouseFacts: Sendable {
  /// The facts that only the house knows.
  let fields: [HouseField]
  /// Whether papers can have text before their first heading.
  let takesOpening: Bool

  static let none = HouseFacts(fields: [], takesOpening: false)

  init(fields: [HouseField], takesOpening: Bool = false) {
    self.fields = fields
    self.takesOpening = takesOpening
  }

  init(_ house: House) {
    let paper = house.templates.first { $0.kind == .boardPaper }?.template
    self.init(
      fields: house.fields,
      takesOpening: paper?.printedNames.contains { $0.last == "opening" } ?? false)
  }

  /// The fields of a record; none for one that cannot have any.
  func fields(of record: String) -> [HouseField] {
    fields.isEmpty ? [] : fields.filter { $0.subject.shapes.contains(record) }
  }

  func field(_ key: String, of record: String) -> HouseField? {
    fields(of: record).first { $0.name.value == key }
  }
}

extension HouseFacts {
  /// The names of a template with those that only the house knows.
  func extended(_ names: TemplateNames) -> TemplateNames {
    fields.isEmpty ? names : names.adding(HouseNames.entries(fields))
  }
}

extension HouseField.Subject {
  /// The names of the shapes of such a thing.
  var shapes: [String] {
    switch self {
    case .item: ["agenda item", "sub-item"]
    case .paper, .recommendation, .meeting, .document, .minute, .resolution, .aim, .action,
      .indicator:
      [rawValue]
    }
  }
}

/// Reads the facts that only a house knows.
enum OwnFactReader {
  /// The fact that a key states; nil, after a report, where its value does not fit.
  static func read(
    _ entry: YAMLEntry, as field: HouseField, _ reading: inout Reading
  ) -> OwnFacts.Fact? {
    guard !entry.value.isAbsent else { return nil }
    reading.key = field.name.value
    let value: OwnFacts.Value? =
      switch field.kind {
      case .text: Shape<Placed<String>>.text.read(entry.value, &reading).map { .text($0.value) }
      case .date:
        Shape<Placed<CalendarDate>>.date.read(entry.value, &reading).map { .date($0.value) }
      case .yesOrNo: Shape<Bool>.yesOrNo.read(entry.value, &reading).map { .flag($0) }
      case .words(let words):
        Shape<Placed<String>>.word(of: words).read(entry.value, &reading).map { .text($0.value) }
      }
    return value.map {
      OwnFacts.Fact(name: Placed(entry.key.text, at: entry.key.range), value: $0)
    }
  }
}
