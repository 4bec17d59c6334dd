import PaperMarkup
import PaperModel

/// The words of a register in a terminal.
extension HouseMeetingsKind {
  static let registerTerminal = Field(
    "terminal", terminalWords, required: true, "Its words in a terminal.")

  static let terminalColumns = Field(
    "columns", .words(RegisterTerminalWords.Column.self, each: .plainText, in: "column"),
    required: true, "The labels of the columns.", example: "{ due: Due, status: Status }")
  private static let terminalTitle = line(
    .title, RegisterTerminalWords.title.names, "The first line.",
    example: "'Register of decisions{{#board}} of {{board}}{{/board}}'")
  private static let terminalMeeting = line(
    .meeting, RegisterTerminalWords.meeting.names, "What is above the decisions of a meeting.",
    example: "'{{date}}{{#agreed}}, agreed on {{agreed}}{{/agreed}}'")
  private static let terminalAnswers = line(
    .answers, RegisterTerminalWords.answers.names,
    "The owner where every member organisation is to answer.",
    example: "'{{owner}}: {{open}} of {{all}} still to answer'")
  private static let terminalFollowUp = line(
    .followUp, RegisterTerminalWords.followUp.names, "A follow-up beside its decision.",
    example: "'{{id}}: {{state}}{{#due}}, due {{due}}{{/due}}'")
  private static let terminalCounts = line(
    .counts, RegisterTerminalWords.counts.names, "The last line.",
    example: "'{{decisions}} decisions, {{follow-ups}} follow-ups: {{states}}'")
  private static let terminalLeftOut = line(
    .leftOut, RegisterTerminalWords.leftOut.names, "Which columns a narrow window has no room for.",
    example: "'Left out: {{columns}}'")

  private static let terminalLines = [
    terminalTitle, terminalMeeting, terminalAnswers, terminalFollowUp, terminalCounts,
    terminalLeftOut,
  ]

  private static let terminalWords = Shape<RegisterTerminalWords>.record(
    "words of the register in a terminal",
    [terminalColumns] + terminalLines.map { $0.field as any AnyField }
  ) { record, _ in
    guard let columns = record[terminalColumns] else { return nil }
    let lines = terminalLines.reduce(into: [:]) { $0[$1.line] = record[$1.field] }
    guard lines.count == terminalLines.count else { return nil }
    return RegisterTerminalWords(columns: columns, lines: lines)
  }

  private static func line(
    _ line: RegisterTerminalWords.Line, _ names: TemplateNames, _ documentation: String,
    example: String
  ) -> (line: RegisterTerminalWords.Line, field: Field<LineTemplate>) {
    (
      line,
      Field(
        line.rawValue, .template(names), required: true, documentation,
        example: example)
    )
  }
}
