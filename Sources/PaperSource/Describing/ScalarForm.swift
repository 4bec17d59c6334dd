import CouncilEnglish
import PaperMarkup

/// The form of a scalar as a YAML parser sees it: a string, or the other types that a parser may
/// make of text that a reader takes as typed.
struct ScalarForm {
  /// The numbers that text such as `2018` may be parsed as.
  private enum Numbers {
    case none
    case from(Int, to: Int)
    case whole(from: Int, to: Int)
  }

  /// The pattern of a string; nil if there is none.
  private let pattern: String?
  /// The allowed words; empty if the value is not a choice.
  private let words: [String]
  private let numbers: Numbers
  /// The other types that text such as `14`, `no` and `~` may be parsed as.
  private let others: [YAMLType]
  /// The expected value in words, for messages that would otherwise show the pattern.
  private let expected: String?

  private init(
    _ pattern: String?, words: [String] = [], numbers: Numbers = .none, others: [YAMLType] = [],
    expected: String? = nil
  ) {
    self.pattern = pattern
    self.words = words
    self.numbers = numbers
    self.others = others
    self.expected = expected
  }

  /// Free text, which may also be `14`, `no` or `null`.
  private static func text(_ pattern: String, expected: String) -> Self {
    Self(pattern, others: [.number, .boolean, .null], expected: expected)
  }

  /// Nil for a shape that is not a single scalar.
  init?(_ shape: ShapeDescription) {
    let words = shape.inWords
    switch shape {
    case .text, .name, .line, .figure, .template:
      self = .text(SchemaPattern.oneLine, expected: "one line of text")
    case .templateOrNothing:
      self = .text(SchemaPattern.oneLineOrNothing, expected: "one line of text, or nothing")
    case .markdown, .cell: self = .text(SchemaPattern.text, expected: "text")
    case .file, .folder: self = .text(SchemaPattern.text, expected: words)
    case .reference: self = .text(SchemaPattern.reference, expected: words)
    case .id: self = Self(SchemaPattern.id, others: [.boolean, .null], expected: words)
    case .percentage: self = Self(SchemaPattern.percentage, expected: "a percentage such as 10%")
    case .date: self = Self(SchemaPattern.date, expected: "a date such as 2018-02-05")
    // A year is parsed as a number.
    case .period:
      self = Self(
        SchemaPattern.period, numbers: .whole(from: 1, to: 9999),
        expected: "a period such as 2017/18 or Q2 2017/18")
    case .recurrence:
      self = Self(SchemaPattern.recurrence, expected: "how often, such as every 6 months")
    case .meetingPattern:
      self = Self(
        SchemaPattern.meetingPattern,
        expected: "days of the year, such as first Monday of February, July and October")
    case .dateOrRecurrence:
      self = Self(
        SchemaPattern.dateOrRecurrence, expected: "a date, or how often, such as every 6 months")
    // `1.` is parsed as a number.
    case .numbering(withWord: false):
      self = Self(SchemaPattern.numbering, others: [.number], expected: words)
    case .numbering(withWord: true):
      self = Self(SchemaPattern.numberingWithWord, expected: words)
    case .yesOrNo:
      self = Self(SchemaPattern.yesOrNo, words: ["yes", "no"], others: [.boolean])
    // `14.00` is parsed as a number, and by YAML 1.1 so is `14:00` (base 60).
    case .time:
      self = Self(
        SchemaPattern.time, numbers: .from(0, to: 24 * 60), expected: "a time such as 14:00")
    case .count:
      self = Self(
        SchemaPattern.count, numbers: .whole(from: 0, to: 9999), expected: "a whole number")
    case .minuteNumber:
      self = Self(
        SchemaPattern.minuteNumber, numbers: .whole(from: 1, to: 99_999),
        expected: "the number of a minute, such as 66")
    case .minuteReference:
      self = Self(
        SchemaPattern.minuteReference, numbers: .whole(from: 1, to: 99_999),
        expected: "another minute, such as 66 or 2016-07-11/marmot")
    // `no` is a language, and a boolean in YAML 1.1.
    case .languageTag:
      self = Self(
        SchemaPattern.languageTag, others: [.boolean],
        expected: "the tag of a language such as en-GB or cy")
    case .webAddress: self = Self(SchemaPattern.webAddress, expected: words)
    case .columnMeaning:
      self = Self(
        SchemaPattern.columnMeaning,
        expected: "what the column holds, such as indicator, actual or target this-year")
    case .entry(let form): self = .text(form.pattern, expected: words)
    case .choice(let words):
      // `off` is a boolean in YAML 1.1.
      let truths: Set = ["yes", "no", "true", "false", "on", "off", "y", "n"]
      self = Self(nil, words: words, others: truths.isDisjoint(with: words) ? [] : [.boolean])
    case .list, .words, .map, .record, .shorthand, .either: return nil
    }
  }

  /// The schema of such a scalar.
  /// - Parameter mayBeAbsent: whether the value may be missing.
  func schema(mayBeAbsent: Bool) -> JSONObject {
    var alternatives: [JSONObject] = []
    if !words.isEmpty {
      alternatives.append(
        JSONObject([("type", .text("string")), ("enum", .list(words.map { .text($0) }))]))
    }
    if let pattern {
      var form = YAMLType.schema(of: [.string] + numberType)
      form.add("pattern", text: pattern)
      addLimits(to: &form)
      form.add("errorMessage", text: message)
      alternatives.append(form)
    }
    let others = others(mayBeAbsent: mayBeAbsent)
    if !others.isEmpty { alternatives.append(YAMLType.nothing(but: others)) }
    guard alternatives.count > 1 else { return alternatives.first ?? JSONObject() }
    return JSONObject([("anyOf", .list(alternatives.map { .object($0) }))])
  }

  /// The schema keywords for a record that such a scalar may replace.
  func schema(beside type: YAMLType, mayBeAbsent: Bool) -> JSONObject {
    var schema = YAMLType.schema(
      of: type, or: [.string] + numberType + others(mayBeAbsent: mayBeAbsent))
    schema.add("pattern", text: pattern)
    addLimits(to: &schema)
    schema.add("patternErrorMessage", text: message)
    return schema
  }

  private func others(mayBeAbsent: Bool) -> [YAMLType] {
    others + (mayBeAbsent && !others.contains(.null) ? [.null] : [])
  }

  private var numberType: [YAMLType] {
    switch numbers {
    case .none: []
    case .from: [.number]
    case .whole: [.integer]
    }
  }

  private func addLimits(to schema: inout JSONObject) {
    switch numbers {
    case .none: break
    case .from(let least, let most), .whole(let least, let most):
      schema.add("minimum", number: least)
      schema.add("maximum", number: most)
    }
  }

  private var message: String? { expected.map { "expected: \($0)" } }
}
