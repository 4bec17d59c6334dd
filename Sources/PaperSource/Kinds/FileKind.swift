import PaperModel

/// The description of a kind of file of a workspace, from which its reader, its documentation and
/// drafts of new files are made.
package struct FileKind: Sendable {
  /// The value of `kind:`.
  package let name: String
  /// A sentence that describes such a file, with its full stop.
  package let summary: String
  /// The file's fixed name, or an example of a name.
  package let fileName: String
  /// The keys. Computed on demand, since most commands do not need them.
  package var record: RecordDescription { describe() }
  /// What another file adds to such a file.
  let inheritance: Inheritance
  /// The text after the front matter; nil for a pure YAML file.
  package let body: Body?

  /// Whether a file is whole by itself, or has all that it does not state from another file.
  enum Inheritance: Sendable {
    case none
    /// From another where it states that key.
    case ifStated(key: String)
    case always
  }

  /// The keys of a file to which another adds what is missing: of those at its top only `kind` is
  /// required.
  var partialRecord: RecordDescription {
    let partial = record.partial
    return RecordDescription(
      name: partial.name,
      fields: zip(record.fields, partial.fields).map { $0.key == "kind" ? $0 : $1 }, oneOf: [])
  }

  /// The Markdown after the front matter.
  package struct Body: Sendable {
    /// A sentence or two that say what to write there.
    package let documentation: String
    /// The initial text of a new file.
    package let example: String
  }

  /// The key with which every file begins.
  static func field(_ name: String) -> Required<SourceText> {
    Required(
      "kind", .scalar(.choice([name])), "What this file is.", example: name)
  }

  private let describe: @Sendable () -> RecordDescription

  private init<Value>(
    _ name: String, fileName: String, summary: String,
    shape: @autoclosure @escaping @Sendable () -> Shape<Value>,
    inheritance: Inheritance = .none, body: Body? = nil
  ) {
    self.name = name
    self.summary = summary
    self.fileName = fileName
    self.inheritance = inheritance
    self.body = body
    describe = {
      if case .record(let record) = shape().description { return record }
      return RecordDescription(name: name, fields: [], oneOf: [])
    }
  }
}

extension FileKind {
  package static let board = FileKind(
    "board", fileName: "board.yaml",
    summary: "The board whose documents are made. The folder with this file is the workspace.",
    shape: BoardKind.shape)

  package static let paper = FileKind(
    "paper", fileName: "meetings/2018-02-05/marmot-update.md",
    summary: "A paper that is put before the board.",
    shape: PaperKind.shape,
    body: Body(
      documentation: """
        Each section begins with a heading of two number signs, `## Purpose`; parts of a section \
        with three. Sections are not numbered by hand: the house does that. A line that holds only \
        `${include PATH}` is replaced by the body of the file of kind `text` at that path, \
        relative to the file in which the line stands.
        """,
      example: """
        ## Purpose

        The Board is to know that …

        ## Background and context

        This paper follows from …
        """))

  package static let briefing = FileKind(
    "briefing", fileName: "meetings/2018-02-05/marmot-briefing.md",
    summary: "Slides that are shown to the board, with what the speaker says to each.",
    shape: BriefingKind.shape,
    body: Body(
      documentation: """
        The slides, with `---` between each two, on a line of its own after an empty line. The first \
        heading of a slide, of any level, is its title; paragraphs, lists, tables, quotes and smaller \
        headings come after it. A line that holds only `Note:`, after an empty line, begins what the \
        speaker says: all after it, to the end of the slide, is in the notes and not on the slide. The \
        program makes the title slide by itself. Figures and `${include PATH}` are as in papers.
        """,
      example: """
        ## Where we are

        - …

        Note:

        Say first that …

        ---

        ## What the Board is asked to do

        - …
        """))

  package static let text = FileKind(
    "text", fileName: "shared/about-the-partnership.md",
    summary: "Text that papers include, or have as an appendix.",
    shape: TextKind.shape,
    body: Body(
      documentation: "Markdown, with headings of two number signs and more.",
      example: "The partnership …"))

  package static let translation = FileKind(
    "translation", fileName: "meetings/2018-02-05/marmot-update.cy.md",
    summary: """
      What follows the front matter of a Markdown file, such as a paper, a minute, a briefing or a \
      principle, in the language of the board's second house. It lies beside that file and has its name, \
      with the language before `.md`.
      """,
    shape: TranslationKind.shape,
    body: Body(
      documentation: "What the other file has after its front matter, in the other language.",
      example: "## Diben\n\nY mae'r Bwrdd i wybod bod …"))

  package static let actionPlan = FileKind(
    "action-plan", fileName: "plans/marmot-2016-19.yaml",
    summary: "What partners mean to do for the board's priorities, and how far they have come.",
    shape: ActionPlanKind.shape)

  package static let indicators = FileKind(
    "indicators", fileName: "indicators/marmot-2016-19.yaml",
    summary: "What is measured, and what is to be reached. The figures are in a CSV file.",
    shape: IndicatorsKind.shape)

  package static let framework = FileKind(
    "framework", fileName: "frameworks/2023/framework.md",
    summary: """
      A strategic monitoring framework: the principles of a partnership, who does what for each, and \
      how it is watched.
      """,
    shape: FrameworkKind.shape,
    body: Body(
      documentation: """
        What is said of the framework as a whole, in sections of two number signs: introduction, \
        headline statistics, the story so far (with a heading of three number signs for each year). \
        Notes (`[^1]`) are numbered by the program, in order of use.
        """,
      example: "## Introduction\n\nThis framework …"))

  package static let principle = FileKind(
    "principle", fileName: "frameworks/2023/principles/1-best-start.md",
    summary: "A principle of a framework.",
    shape: PrincipleKind.shape,
    body: Body(
      documentation: """
        What is said of the principle, in sections of two number signs: its focus, its background, what \
        is known, legislation and guidance, the strategies that it is linked to.
        """,
      example: "## Focus\n\n- …\n\n## Background\n\n…"))

  package static let house = FileKind(
    "house", fileName: "house/house.yaml",
    summary: """
      A council's format. It is in a folder with one template for each kind of document; \
      `board-paper house export DIR` makes one to start from. Where it extends another house, it \
      states only what differs.
      """,
    shape: HouseKind.shape, inheritance: .ifStated(key: HouseKind.extends.key))

  package static let houseMeetings = FileKind(
    "house-meetings", fileName: "house/meetings.yaml",
    summary: """
      How a council writes up meetings. It is in the folder of a house. What it does not state, key \
      by key, is as in the house that this one extends or, where it extends none, in `coventry`.
      """,
    shape: HouseMeetingsKind.shape, inheritance: .always)

  package static let meeting = FileKind(
    "meeting", fileName: "meetings/2018-02-05/meeting.yaml",
    summary: "A meeting: when, where and who, and what is on its agenda.",
    shape: MeetingKind.shape)

  package static let minute = FileKind(
    "minute", fileName: "meetings/2018-02-05/minutes/05-marmot.md",
    summary: "The minute of one item: what was said, and what was resolved.",
    shape: MinuteKind.shape,
    body: Body(
      documentation: """
        What was said, in the order in which it was written, without headings. `${minute 66}` \
        stands for the latest minute of that number before this one, \
        `${minute 2017-07-10/marmot}` for the minute of an item of a meeting: the house's words \
        are printed, and a minute that is not there is an error.
        """,
      example: """
        The Board considered a report that …

        Members raised a number of issues, including:

        - …
        """))

  package static let actions = FileKind(
    "actions", fileName: "actions.yaml",
    summary: "What became of follow-ups. Entries are added, and signed minutes stay as they are.",
    shape: ActionsKind.shape)

  /// All kinds, in the order in which a new user meets them.
  package static let all = [
    board, paper, briefing, text, translation, actionPlan, indicators, framework, principle,
    meeting, minute, actions, house, houseMeetings,
  ]
}
