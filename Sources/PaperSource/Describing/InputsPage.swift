/// The documentation page of all kinds of files, generated from the descriptions that the readers
/// use.
package struct InputsPage {
  private var lines: [String] = []

  /// The page as Markdown.
  package static var markdown: String {
    var page = InputsPage()
    page.introduce()
    for kind in FileKind.all { page.describe(kind) }
    page.describePeriods()
    return page.lines.joined(separator: "\n") + "\n"
  }

  private mutating func introduce() {
    lines += [
      "# Inputs", "",
      "What is allowed in each kind of file. This page is made from the descriptions that the",
      "program reads by; `board-paper new KIND` writes a file of each kind to start from, and",
      "[editors](Editors.md) can propose keys and words.", "",
    ]
    for kind in FileKind.all {
      lines.append("- [`\(kind.name)`](#\(kind.name)): \(kind.summary)")
    }
    lines += [
      "",
      "Every file says what it is with `kind:`. A Markdown file states its keys in front matter,",
      "between two lines of `---`. Text that begins with a sign such as `*`, `%` or `'`, or that",
      "holds `: ` or ` #`, is in quotes; where they are missing, the program says so.", "",
      "Where Markdown is allowed, other than a line of it, it may have notes, such as the source of",
      "a figure: `Falls rose by 3%[^falls]` in the text, and in the same text, as a paragraph of",
      "its own, `[^falls]: Source: the register of falls.` The label is made of letters and digits",
      "and is not printed: notes are numbered through each document. A note is one paragraph,",
      "whose further lines are indented by four spaces. It may be in items, tables and quotes,",
      "but not in a heading, in the words of a link or in another note. `\\[^1]` is text.", "",
    ]
  }

  private mutating func describePeriods() {
    lines += [
      "## Dates and periods", "",
      "A date is written year first, `2018-02-05`, or in words: `5 February 2018`,",
      "`Monday, 5th February 2018`. A period is one of:",
      "", "| Written | What it is |", "| --- | --- |",
    ]
    lines += Self.periods.map { "| `\($0)` | \($1) |" }
    lines += [
      "",
      "A period may also be written as its source has it: `2017/18 Q2`, `Q2 (Jul-Sep) 2017/18`,",
      "`FY 2017-18`, `year ending March 2018`, `2018/19 - 20/21`, `2018 to 2020`, `Oct-17`,",
      "`Jan 2012-Dec 2012` (2012), `Apr 2021 to Mar 2022` (2021/22), `October to December 2019`.",
      "", "`2011-12`, which can be a year or a month, is refused with both readings, and so is",
      "anything else that can be read in two ways.",
    ]
  }

  private static let periods = [
    ("2017/18", "a financial year, April to March; also `17/18`, `2017-18`, `2017/2018`"),
    ("Q2 2017/18", "a quarter of a financial year: July to September"),
    ("H1 2017/18", "a half of a financial year: April to September"),
    ("October 2017", "a month; also `Oct 2017`, `2017-10`"),
    ("AY 2017/18", "an academic year, September to August"),
    ("2018", "a calendar year"), ("Q2 2018", "a quarter of a calendar year: April to June"),
    ("2018 - 20", "calendar years taken together"),
    ("2016/17 to 2018/19", "several financial years"),
    ("2017-04-01 to 2017-09-30", "from one day to another, both included"),
  ]

  private mutating func describe(_ kind: FileKind) {
    lines += ["## \(kind.name)", "", "\(kind.summary) For example `\(kind.fileName)`.", ""]
    var waiting: [RecordDescription] = [kind.describedRecord]
    var seen: Set<String> = []
    while !waiting.isEmpty {
      let record = waiting.removeFirst()
      guard seen.insert(record.name).inserted else { continue }
      if seen.count > 1 { lines += ["### \(kind.name): \(record.name)", ""] }
      table(record)
      waiting += record.fields.compactMap { Self.record(in: $0.shape) }
    }
    if let body = kind.body { lines += ["### \(kind.name): the text", "", body.documentation, ""] }
  }

  private mutating func table(_ record: RecordDescription) {
    lines += ["| Key | What is expected | What it means |", "| --- | --- | --- |"]
    for field in record.fields {
      var meaning = field.documentation
      if !field.example.isEmpty, !field.example.contains("\n") {
        meaning += " Example: `\(field.example)`"
      }
      lines.append(
        "| `\(field.key)`\(field.isRequired ? " (required)" : "") "
          + "| \(field.shape.inWords) | \(meaning.replacing("|", with: "\\|")) |")
    }
    lines.append("")
    if !record.oneOf.isEmpty {
      let keys = record.oneOf.map { "`\($0)`" }.joined(separator: ", ")
      lines += ["At least one of these is needed: \(keys).", ""]
    }
  }

  private static func record(in shape: ShapeDescription) -> RecordDescription? {
    switch shape {
    case .record(let record), .shorthand(let record, _): record
    case .list(let element): record(in: element)
    case .map(_, _, let value): record(in: value)
    case .either(let shapes): shapes.lazy.compactMap(record).first
    case .text, .name, .line, .markdown, .figure, .percentage, .id, .date, .period, .recurrence,
      .meetingPattern, .numbering, .template, .templateOrNothing, .cell, .yesOrNo, .time, .count,
      .minuteNumber,
      .minuteReference,
      .dateOrRecurrence, .webAddress, .languageTag, .entry, .reference, .file, .folder,
      .columnMeaning, .choice,
      .words:
      nil
    }
  }
}

extension FileKind {
  /// The keys as the page describes them.
  fileprivate var describedRecord: RecordDescription {
    switch inheritance {
    case .none, .ifStated: record
    case .always: partialRecord
    }
  }
}
