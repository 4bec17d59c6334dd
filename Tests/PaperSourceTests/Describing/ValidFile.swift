import CouncilEnglish
import TestSupport

@testable import PaperSource

/// Files that read clean, made at random from the descriptions of their kinds: whatever key is added
/// to a kind is in them.
enum ValidFile {
  static func tree(_ kind: FileKind, _ generator: inout SeededGenerator) -> YAMLTree {
    record(kind.record, depth: 0, &generator)
  }

  private static func record(
    _ record: RecordDescription, depth: Int, _ generator: inout SeededGenerator
  ) -> YAMLTree {
    // An item of an agenda with documents needs a title all the same, unless one is a paper.
    let oneOf = record.oneOf.filter { $0 != "documents" }
    let needed = oneOf.isEmpty ? nil : generator.pick(oneOf)
    let fields = record.fields.filter {
      $0.isRequired || $0.key == needed || generator.below(depth == 0 ? 3 : 4) == 0
    }
    return .map(
      fields.map { field in
        let mayBeLeft = !field.isRequired && field.key != needed
        return (
          field.key,
          mayBeLeft && generator.below(8) == 0
            ? .absent : value(field.shape, depth: depth + 1, &generator)
        )
      })
  }

  private static func value(
    _ shape: ShapeDescription, depth: Int, _ generator: inout SeededGenerator
  ) -> YAMLTree {
    switch shape {
    case .list(let element):
      return .list(
        (0..<generator.below(3)).map { _ in value(element, depth: depth, &generator) })
    case .words(let count):
      return .list((0..<count).map { _ in value(.text, depth: depth, &generator) })
    case .record(let record): return Self.record(record, depth: depth, &generator)
    case .shorthand(let record, let main):
      guard generator.below(2) == 0, let field = record.fields.first(where: { $0.key == main })
      else { return Self.record(record, depth: depth, &generator) }
      return value(field.shape, depth: depth, &generator)
    case .map(_, let known, let element):
      let names = known.isEmpty ? ["for", "no", "14", "2018-02-05", "a-name"] : known
      return .map(
        names.shuffled(using: &generator).prefix(generator.below(3)).map {
          ($0, value(element, depth: depth, &generator))
        })
    case .either(let shapes): return value(generator.pick(shapes), depth: depth, &generator)
    case .text, .name, .line, .markdown, .figure, .percentage, .id, .date, .period, .recurrence,
      .meetingPattern,
      .numbering, .template, .templateOrNothing, .cell, .yesOrNo, .time, .count, .minuteNumber,
      .minuteReference,
      .dateOrRecurrence, .webAddress, .languageTag, .entry, .reference, .file, .folder,
      .columnMeaning,
      .choice:
      let text = generator.pick(Scalars.of(shape))
      // What is plain may be more than text to who reads YAML.
      return text.contains("\n") || text.first == "[" || text.last == ":" || generator.below(6) == 0
        ? .quoted(text) : .plain(text)
    }
  }
}

/// Texts that scalars of each shape may be.
enum Scalars {
  static func of(_ shape: ShapeDescription) -> [String] {
    switch shape {
    case .text, .name, .line, .template: texts
    case .templateOrNothing: texts + ["", " "]
    case .markdown, .cell: texts + ["One\n\nTwo"]
    case .figure: texts + ["452", "6.8% (15,010)", "[z]", "£1.2m"]
    case .percentage: ["10%", "0%", "100%", "+5%", "-0%", "007%"]
    case .id: ["PI2", "young-people", "no", "on", "NULL", "True", "E1", "y", "a-"]
    case .date: dates
    case .period: periods
    case .recurrence: recurrences
    case .meetingPattern: meetingPatterns
    case .dateOrRecurrence: dates + recurrences
    case .numbering(withWord: true): ["Table 1:", "Figure 1:", "(Annex A)", "Ffigur i –", "Tâbl I"]
    case .numbering(withWord: false):
      ["1.", "i)", "(a)", "Appendix 1", "1", "-1", "A", "I.", "1.1", "Annex A:"]
    case .yesOrNo: ["yes", "no", "true", "False", "YES", "nO", "TRUE"]
    case .time:
      ["14:00", "14.00", "2.00 pm", "2 pm", "2:30PM", "2 p.m.", "0:00", "9.05", "00.00", "12 am"]
    case .count: ["0", "7", "0012", "9999", "010"]
    case .minuteNumber: minuteNumbers
    case .minuteReference: minuteNumbers + ["2016-07-11/marmot", "12/a", "a:b/é"]
    case .entry(.word): ["forum", "co-chair", "no", "12", "é"]
    case .entry(.abbreviation): ["WWC", "NO", "12", "É"]
    case .entry(.verb): ["champion championed object", "a b  person  that noun time"]
    case .entry(.replacement): ["per say = per se", "was|is lead by=$1 led by"]
    case .languageTag: ["en-GB", "cy", "no", "zh-Hant-TW"]
    case .webAddress: ["https://www.example.gov.uk/report.pdf", "HTTP://a"]
    case .reference: ["2017-07-10", "2018-02-05/jsna", "66", "~", "no", "14:00", "é"]
    case .file: ["../plans/a.yaml", "a b.md", "2018", "no"]
    case .folder: ["coventry", "house", "."]
    case .columnMeaning:
      ["indicator", "ignored", "shown-as", "actual", "target 2017/18", "actual Q1", "value of PI2"]
    case .choice(let words): words
    case .list, .words, .record, .shorthand, .map, .either: []
    }
  }

  /// Among them what YAML takes for numbers, truths, dates and nothing.
  private static let texts = [
    "Some text", "“Text” – of one line", "14", "012", "1.10", "14:00", "2018-02-05", "no", "On",
    "true", "~", "null", "0x1F", "1e3", ".5", "+7", "1_000", ".inf", "2018-02-05 14:00:00", "N/A",
    "One line\n", "\nOne line\n \n", "=", "0o17", "<<",
  ]

  private static let dates = ["2018-02-05", "2016-02-29", "2000-02-29", "0001-01-01", "9999-12-31"]

  private static let recurrences = [
    "every month", "every six months", "Every 2 Years", "every 120 months", "every  quarter",
    "every +06 month", "every 40 quarters", "every twelve months", "every 10 years",
  ]

  private static let meetingPatterns = [
    "first Monday of July", "Last thu of every month", "third Wednesday of jan, sept and Dec",
    "second Tuesday  of May , June", "fourth Friday of each month",
  ]

  private static let periods = [
    "2017/18", "17/18", "2017-18", "2017/2018", "2017–18", "Q2 2017/18", "q2 2018", "Q02 17/18",
    "H1 2017/18", "October 2017", "sept 2017", "2017-10", "AY 2017/18", "2017/18 Academic", "2018",
    "2018 - 20", "2018 – 2020", "2018-20", "2016/17 to 2018/19", "0999", "99/00",
    "2017-04-01 to 2017-09-30",
  ]

  private static let minuteNumbers = ["66", "30/15", "5/2015-16", "00001", "99999", "7/00/1"]
}
