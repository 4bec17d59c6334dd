import PaperMarkup
package import PaperModel

/// What a return says of itself, by which it is known again: a table of codes on its last sheet.
///
/// Nothing in it depends on where rows and columns are, or on the words of a house: sheets and columns are
/// known by check sums of their names, rows by their codes. The check sums of what was stated in a row tell
/// a cell that somebody changed from a workspace that has changed since.
package struct ReturnCodes: Sendable {
  /// A line of the table.
  package struct Line: Hashable, Sendable {
    package let code: String
    package let subject: String
    package let check: String

    package init(code: String, subject: String, check: String) {
      self.code = code
      self.subject = subject
      self.check = check
    }
  }

  /// Whose return it is, and for what.
  package struct Identity: Hashable, Sendable {
    package let board: String
    /// The id of the meeting.
    package let meeting: String
    /// The id of the organisation in `board.yaml`, or the name of somebody who has none.
    package let partner: String

    package init(board: String, meeting: String, partner: String) {
      self.board = board
      self.meeting = meeting
      self.partner = partner
    }
  }

  /// The codes of the lines that are no rows.
  package enum Key: String, Sendable, CaseIterable {
    case format = "board-paper-return"
    case board, meeting, partner, seal
  }

  /// The version of the format, which changes when older programs could misread a return.
  package static let version = "version 1"
  private static let digits = 8

  /// The check sum of a text, in which only the words count.
  package static func check(_ text: String) -> String {
    String(SHA256Digest(of: Array(text.singleSpaced.utf8)).hexadecimal.prefix(digits))
  }

  /// The code of a row, made of the id of what it is about.
  package static func code(of id: String) -> String {
    "R-" + SHA256Digest(of: Array(id.utf8)).hexadecimal.prefix(digits + 2)
  }

  /// The code of the line that tells the name of the sheet of a table, and the headers of its columns.
  package static func code(of table: ReturnTable) -> String { "sheet-\(table.rawValue)" }

  /// The check sum of all lines before it.
  package static func seal(_ lines: [Line]) -> String {
    check(lines.map { "\($0.code)|\($0.subject)|\($0.check)" }.joined(separator: "\n"))
  }

  // MARK: - Columns

  /// Names of columns with the check sums of a text for each: `period:1a2b3c4d unit:…`.
  package static func checks(_ texts: [(ReturnWords.Column, String)]) -> String {
    texts.map { "\($0.0.rawValue):\(check($0.1))" }.joined(separator: " ")
  }

  /// The check sums of a line by columns; those of columns that are not known are left out.
  package static func columns(of check: String) -> [ReturnWords.Column: String] {
    var columns: [ReturnWords.Column: String] = [:]
    for part in check.split(separator: " ") {
      let halves = part.split(separator: ":", maxSplits: 1)
      guard halves.count == 2, let column = ReturnWords.Column(rawValue: String(halves[0])) else {
        continue
      }
      columns[column] = String(halves[1])
    }
    return columns
  }
}

extension ReturnCodes {
  /// The lines of a return.
  /// - Parameter sheets: for each table the name of its sheet and the headers of its columns.
  package static func lines(
    of identity: Identity,
    sheets: [(table: ReturnTable, name: String, headers: [(ReturnWords.Column, String)])],
    rows: [ReturnRow]
  ) -> [Line] {
    func line(_ key: Key, _ subject: String) -> Line {
      Line(code: key.rawValue, subject: subject, check: check(subject))
    }
    var lines = [
      line(.format, version), line(.board, identity.board), line(.meeting, identity.meeting),
      line(.partner, identity.partner),
    ]
    lines += sheets.map {
      Line(code: code(of: $0.table), subject: $0.name, check: checks($0.headers))
    }
    lines += rows.map { row in
      let columns = row.subject.table.columns
      let stated = (columns.stated + columns.entries).compactMap { column in
        row.stated[column].map { (column, $0) }
      }
      return Line(
        code: code(of: row.subject.id), subject: row.subject.id, check: checks(stated))
    }
    return lines + [Line(code: Key.seal.rawValue, subject: "all lines", check: seal(lines))]
  }
}
