import PaperModel

/// What `board.yaml` states.
struct BoardFile: Sendable {
  let board: Board
  /// A folder, or the name of a built-in house.
  let house: Placed<String>?
}

/// The keys of `board.yaml`.
enum BoardKind {
  static let name = Field(
    "name", .text, required: true, "The board's full name.",
    example: "Coventry Health and Wellbeing Board")
  static let council = Field(
    "council", .text, "The council whose board it is.", example: "Coventry City Council")
  static let house = Field(
    "house", .folder,
    """
    The council's format: a folder made with `board-paper house export`, or the name of a \
    built-in house. Left out: `coventry`.
    """,
    example: "coventry")

  static let shape = Shape<BoardFile>.record(
    "board", [FileKind.field("board"), name, council, house]
  ) { record, _ in
    record[name].map {
      BoardFile(board: Board(name: $0, council: record[council]?.value), house: record[house])
    }
  }
}
