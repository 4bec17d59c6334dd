import OfficePackage
import PaperCompose
import PaperMarkup
import PaperModel

/// The codes of a return, found in its workbook.
struct ReadCodes {
  let identity: ReturnCodes.Identity
  /// For each table the name of its sheet, and the check sums of the headers.
  let sheets: [(table: ReturnTable, name: String, headers: [ReturnWords.Column: String])]
  /// The lines of the rows of each table, by their codes.
  let rows: [ReturnTable: [String: ReturnCodes.Line]]

  /// Finds the codes on whatever sheet they are.
  /// - Throws: `not-a-return`, `changed-return`.
  static func read(
    in workbook: SpreadsheetFile, path: String
  ) throws(Diagnostic) -> ReadCodes {
    guard let (lines, place) = lines(in: workbook, path: path) else {
      throw Diagnostic(
        rule: "not-a-return", "the workbook is no return, or its sheet with the codes was deleted",
        at: InputRange(workbook: path, .workbook),
        help: "'board-paper returns make' makes returns")
    }
    guard lines.first?.subject == ReturnCodes.version else {
      throw Diagnostic(
        rule: "not-a-return",
        "the return was made by another version of the program: '\(lines.first?.subject ?? "")'",
        at: place, help: "make it again by 'board-paper returns make'")
    }
    let codes = Dictionary(lines.map { ($0.code, $0) }) { first, _ in first }
    func subject(_ key: ReturnCodes.Key) -> String? { codes[key.rawValue]?.subject }
    guard let seal = lines.last, seal.code == ReturnCodes.Key.seal.rawValue,
      seal.check == ReturnCodes.seal(Array(lines.dropLast())), codes.count == lines.count,
      let board = subject(.board), let meeting = subject(.meeting), let partner = subject(.partner)
    else {
      throw Diagnostic(
        rule: "changed-return", "the codes by which a return is read were changed", at: place,
        help: "copy what was filled in into the return as it was made")
    }
    return ReadCodes(
      identity: ReturnCodes.Identity(board: board, meeting: meeting, partner: partner),
      sheets: ReturnTable.allCases.compactMap { table in
        codes[ReturnCodes.code(of: table)].map {
          (table, $0.subject, ReturnCodes.columns(of: $0.check))
        }
      },
      rows: rows(of: lines))
  }

  private static func rows(
    of lines: [ReturnCodes.Line]
  ) -> [ReturnTable: [String: ReturnCodes.Line]] {
    let tables: [WaitingKind: ReturnTable] = [
      .figure: .figures, .progress: .progress, .followUp: .followUps,
    ]
    var rows: [ReturnTable: [String: ReturnCodes.Line]] = [:]
    for line in lines {
      guard let kind = WaitingKind(rawValue: String(line.subject.prefix { $0 != "/" })),
        let table = tables[kind], line.code == ReturnCodes.code(of: line.subject)
      else { continue }
      rows[table, default: [:]][line.code] = line
    }
    return rows
  }

  /// The most lines that are read: many times those of any return.
  private static let mostLines = 20_000

  private static func lines(
    in workbook: SpreadsheetFile, path: String
  ) -> (lines: [ReturnCodes.Line], place: InputRange)? {
    for (index, sheet) in workbook.sheets.enumerated() {
      guard
        let start = sheet.cells.first(where: {
          workbook.text(of: $0) == ReturnCodes.Key.format.rawValue
        })?.reference
      else { continue }
      var lines: [ReturnCodes.Line] = []
      var row = start.row
      func text(_ column: Int) -> String? {
        sheet.cell(CellReference(row: row, column: start.column + column)).flatMap {
          workbook.text(of: $0)
        }
      }
      while lines.count < mostLines, let code = text(0) {
        lines.append(ReturnCodes.Line(code: code, subject: text(1) ?? "", check: text(2) ?? ""))
        row += 1
      }
      return (
        lines,
        InputRange(
          in: InputOrigin(path, .cell(sheet.name, index: index)), row: start.row,
          column: start.column)
      )
    }
    return nil
  }
}
