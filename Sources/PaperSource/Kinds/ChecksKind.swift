import PaperModel

/// A waiver in board.yaml, with the path of its file as stated.
struct BoardWaiver: Sendable {
  let rule: Placed<String>
  let file: Placed<String>?
  let until: CalendarDate?
  let reason: String
}

/// The keys by which a board configures the rules.
enum ChecksKind {
  private enum Level: String, CaseIterable {
    case error, warning, note, off
  }

  /// The severity of a rule; nil if it is switched off.
  static let severity = Shape<Diagnostic.Severity?>(Shape<Level>.choice.description) {
    node, reading in
    Shape<Level>.choice.read(node, &reading).map { Diagnostic.Severity(rawValue: $0.rawValue) }
  }

  static let rule = Required(
    "rule", .name, "The name of the rule, as findings show it in brackets.",
    example: "low-year-to-date")
  static let file = Field(
    "file", .file(kind: "any"), "Where it holds. Left out: everywhere.",
    example: "appendices/figures.csv")
  static let until = Field("until", .date, "The last day on which it holds.", example: "2018-12-31")
  static let reason = Required(
    "reason", .name, "Why what was found is right, or may stay.",
    example: "The recount was agreed with the owner in June")

  static let waiver = Shape<BoardWaiver>.record("waiver", [rule, file, until, reason]) {
    record, _ in
    try BoardWaiver(
      rule: record[rule], file: record[file], until: record[until]?.value,
      reason: record[reason].value)
  }
}
