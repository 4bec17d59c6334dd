import PaperMarkup
import PaperModel

/// The words of a register in a terminal.
extension HouseMeetingsKind {
  static let registerTerminal = Required("terminal", terminalWords, "Its words in a terminal.")

  static let terminalColumns = Required(
    "columns", .words(RegisterTerminalWords.Column.self, each: .plainText, in: "column"),
    "The labels of the columns.", example: "{ due: Due, status: Status }")

  private static let terminalLines = [
    line(
      .title, RegisterTerminalWords.title.names, "The first line.",
      example: "'Register of decisions{{#board}} of {{board}}{{/board}}'"),
    line(
      .meeting, RegisterTerminalWords.meeting.names, "What is above the decisions of a meeting.",
      example: "'{{date}}{{#agreed}}, agreed on {{agreed}}{{/agreed}}'"),
    line(
      .answers, RegisterTerminalWords.answers.names,
      "The owner where every member organisation is to answer.",
      example: "'{{owner}}: {{open}} of {{all}} still to answer'"),
    line(
      .followUp, RegisterTerminalWords.followUp.names, "A follow-up beside its decision.",
      example: "'{{id}}: {{state}}{{#due}}, due {{due}}{{/due}}'"),
    line(
      .counts, RegisterTerminalWords.counts.names, "The last line.",
      example: "'{{decisions}} decisions, {{follow-ups}} follow-ups: {{states}}'"),
    line(
      .leftOut, RegisterTerminalWords.leftOut.names,
      "Which columns a narrow window has no room for.",
      example: "'Left out: {{columns}}'"),
  ]

  private static let terminalWords = Shape<RegisterTerminalWords>.record(
    "words of the register in a terminal", [terminalColumns] + terminalLines
  ) { record, _ in
    try RegisterTerminalWords(
      columns: record[terminalColumns], lines: record.lines(terminalLines))
  }

  private static func line(
    _ line: RegisterTerminalWords.Line, _ names: TemplateNames, _ documentation: String,
    example: String
  ) -> Required<LineTemplate> {
    Required(line.rawValue, .template(names), documentation, example: example)
  }
}
