import PaperModel

/// The words of returns, which partners fill in.
extension HouseMeetingsKind {
  static let returns = Required(
    "returns", returnWords,
    "The words of the workbooks that partners fill in. Their cover is the template `return.md`.")

  static let returnSheets = Required(
    "sheets", .words(ReturnWords.Sheet.self, each: .plainText, in: "sheet"),
    "The names of the sheets.", example: "{ figures: Figures, progress: Progress }")
  static let returnColumns = Required(
    "columns", .words(ReturnWords.Column.self, each: .plainText, in: "column"),
    "The headers of the columns.", example: "{ figure: Figure (fill in), note: Note (fill in) }")
  static let returnSentences = Required(
    "sentences", .words(ReturnWords.Sentence.self, each: .plainText, in: "sentence"),
    """
    What is above the tables (`blank` of cells that are to be filled in, `codes` above the codes), and in \
    cells where there is nothing (`none`) or nothing is asked for (`not-asked`).
    """, example: "{ none: None yet, not-asked: Not asked }")
  static let returnPrompts = Required(
    "prompts", .words(ReturnWords.Prompt.self, each: .plainText, in: "prompt"),
    "What is said at a cell that is to be filled in, by what belongs into it.",
    example: "{ count: 'A whole number', date: A date }")
  static let returnStates = Required(
    "states", .words(ActionUpdate.State.self, each: .plainText, in: "state"),
    "The words for what a follow-up has become, of which a partner chooses one.",
    example: "{ open: Goes on, done: Done }")

  static let returnWords = Shape<ReturnWords>.record(
    "words of returns",
    [returnSheets, returnColumns, returnSentences, returnPrompts, returnStates]
  ) { record, _ in
    try ReturnWords(
      sheets: record[returnSheets], columns: record[returnColumns],
      sentences: record[returnSentences], prompts: record[returnPrompts],
      states: record[returnStates])
  }
}
