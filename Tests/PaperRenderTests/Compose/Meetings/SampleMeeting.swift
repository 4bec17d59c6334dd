import PaperMarkup

/// A meeting of 5 February 2018 with an item `a`, to which tests add what they are about.
enum SampleMeeting {
  static func meeting(_ lines: String, agenda: String = "[{ id: a, title: A }]") -> String {
    "kind: meeting\ndate: 2018-02-05\nstate: held\n\(lines)\nagenda: \(agenda)\n"
  }

  static func minute(_ lines: String, body: String = "Said.") -> String {
    "---\nkind: minute\nitem: a\n\(lines)\n---\n\n\(body)\n"
  }

  static let board = """
    kind: board
    name: Board
    organisations: [{ id: fire, name: Fire Service }]
    members: [{ name: A, organisation: fire }, { name: B, organisation: Trust }]
    """

  static func documents(_ files: [String: String]) throws -> ComposedMeetings {
    try ComposedMeetings(["board.yaml": board].merging(files) { $1 })
  }
}

extension [Block] {
  /// The words of blocks, in their order.
  static func words(_ blocks: [Block]) -> String {
    blocks.map { block in
      switch block {
      case .paragraph(let line), .heading(_, let line): line.plainText
      case .list(let list): list.items.map { words($0) }.joined(separator: " ")
      case .quote(let blocks), .aside(_, let blocks): words(blocks)
      case .code(let code): code
      case .table(let table):
        ([table.caption.plainText] + table.columns.map(\.plainText)
          + table.rows.flatMap { row in row.map { words($0) } }).joined(separator: " ")
      case .fields(let fields):
        fields.map { $0.label.plainText + " " + $0.value.plainText }.joined(separator: " ")
      case .picture(let picture): picture.alternative
      case .rule, .chart, .contents, .notes: ""
      }
    }.joined(separator: " ")
  }
}
