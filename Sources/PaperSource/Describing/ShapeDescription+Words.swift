import CouncilEnglish

extension ShapeDescription {
  /// The expected value in words, as a line of Markdown: "a date, year first".
  var inWords: String {
    switch self {
    case .text, .name: "text"
    case .line: "a line of Markdown"
    case .markdown: "Markdown"
    case .figure: "a figure"
    case .percentage: "a percentage"
    case .id: "an id: letters, digits, hyphens"
    case .date: "a date, year first"
    case .period: "a period"
    case .recurrence: "how often"
    case .meetingPattern: "days of the year"
    case .numbering(withWord: false): "how the first item is numbered"
    case .numbering(withWord: true): "a word and the number of the first, such as `Table 1:`"
    case .template(let names): "a line with the names " + Self.list(names)
    case .templateOrNothing(let names):
      names.isEmpty
        ? "a line, or nothing" : "a line, or nothing, with the names " + Self.list(names)
    case .cell(let names):
      names.isEmpty ? "Markdown with names" : "Markdown with the names " + Self.list(names)
    case .yesOrNo: "`yes` or `no`"
    case .time: "a time"
    case .count: "a whole number"
    case .minuteNumber: "the number of a minute"
    case .minuteReference: "another minute: its number, or `MEETING/ITEM`"
    case .dateOrRecurrence: "a date, or how often"
    case .webAddress: "an address on the web"
    case .languageTag: "the tag of a language"
    case .entry(let form): form.expected
    case .reference(let words): words
    case .file(let kind): "the path of a `\(kind)`"
    case .folder: "a folder or a name"
    case .columnMeaning: "what it holds"
    case .choice(let words): Self.list(words)
    case .list(let element): "a list: \(element.inWords)"
    case .words(let count): "a list of \(count): text"
    case .record(let record): "the keys of \(record.oneOfThem), below"
    case .shorthand(let record, let main):
      "the keys of \(record.oneOfThem), below, or only its `\(main)`"
    case .map(let key, let known, let value):
      "each `\(key)`\(known.isEmpty ? "" : " (\(Self.list(known)))") with \(value.inWords)"
    case .either(let shapes): shapes.map(\.inWords).joined(separator: "; or ")
    }
  }

  /// The words, or the first and the last if there are very many.
  private static func list(_ words: [String]) -> String {
    let quoted = words.map { "`\($0)`" }
    guard quoted.count > 30 else { return quoted.joined(separator: ", ") }
    return quoted.prefix(3).joined(separator: ", ") + " … "
      + quoted.suffix(2).joined(separator: ", ")
  }
}
