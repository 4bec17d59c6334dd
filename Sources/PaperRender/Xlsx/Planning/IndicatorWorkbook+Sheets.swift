import PaperCompose
import PaperMarkup
import PaperModel

/// The sheets other than those of the priorities.
extension IndicatorWorkbook {
  /// The sheet of notes on figures; nil where there are none.
  func notesSheet(
    _ notes: NoteRegister, name: SheetName, _ tables: inout TableNames
  ) -> SheetPlan? {
    guard !notes.texts.isEmpty else { return nil }
    let words = house.workbook
    return SheetPlan(
      name: name, purpose: .notes, lines: lines(.notes),
      table: TablePlan(
        name: tables.name(for: name),
        columns: [.init(words.header(.noteNumber)), .init(words.header(.noteText))],
        rows: notes.texts.enumerated().map { [.text(notes.word($0 + 1)), .text($1)] },
        continuation: .init(ofColumn: 1, mark: words.sentence(.continued))))
  }

  /// The row for an indicator that is Amber or Red, with what is being done about it; nil for other
  /// indicators.
  func exceptionRow(_ entry: Entry) -> [CellPlan]? {
    let standing = entry.standings.first { $0.status == .amber || $0.status == .red }
    guard let standing else { return nil }
    let done = [entry.judgement?.reason].compactMap { $0 } + entry.corrective
    return [
      .text("\(entry.view.indicator.id.value): \(entry.view.indicator.title.value)"),
      .text(house.status.word(standing.status)),
      .text(done.isEmpty ? house.summary.word(.noCorrective) : done.joined(separator: " ")),
    ]
  }

  /// The sheet of the indicators that are Amber or Red; nil where there are none.
  func exceptionsSheet(
    _ rows: [[CellPlan]], _ frame: inout WorkbookFrame
  ) -> SheetPlan? {
    let words = house.workbook
    guard !rows.isEmpty else { return nil }
    let name = frame.names.name(words.name(.exceptions))
    return SheetPlan(
      name: name, lines: lines(.exceptions),
      table: TablePlan(
        name: frame.tables.name(for: name),
        columns: [
          .init(words.header(.indicator)), .init(words.header(.status)),
          .init(words.header(.action)),
        ], rows: rows, continuation: .init(ofColumn: 2, mark: words.sentence(.continued))))
  }

  /// The sheet with the definition of each indicator and how it is judged.
  func definitionsSheet(_ frame: inout WorkbookFrame) -> SheetPlan? {
    let words = house.workbook
    let missing = words.sentence(.notStated)
    let columns: [(header: HouseWorkbook.Header, text: (Indicator) -> String)] = [
      (.indicator, { $0.id.value }), (.title, { $0.title.value }),
      (.definition, { $0.definition.map { printer.print($0.value).textWithNotes } ?? missing }),
      (.owner, { ownerText($0.owner) }), (.unit, { words.word($0.unit.rawValue) }),
      (.better, { $0.better.map { words.word($0.rawValue) } ?? missing }),
      (.yearToDate, { words.word($0.yearToDate.rawValue) }),
      (.judged, { words.word($0.judge.rawValue) }),
    ]
    let rows = groups.lazy.flatMap(\.indicators).map { indicator in
      columns.map { CellPlan.text($0.text(indicator)) }
    }
    let name = frame.names.name(words.name(.definitions))
    return SheetPlan(
      name: name, lines: lines(.definitions),
      table: TablePlan(
        name: frame.tables.name(for: name), columns: columns.map { .init(words.header($0.header)) },
        rows: Array(rows), continuation: .init(ofColumn: 2, mark: words.sentence(.continued))))
  }

  /// The owner of an indicator, on one line.
  func ownerText(_ owner: Indicator.Owner) -> String {
    let names = owner.names(on: board)
    return names.isEmpty ? house.workbook.sentence(.notStated) : names.joined(separator: ", ")
  }

  func lines(_ sheet: HouseWorkbook.TitledSheet) -> [SheetLine] {
    let words = house.workbook
    return words.lines(
      title(words.title(sheet), otherwise: words.name(sheet.sheet)),
      isWorkingCopy ? .workingCopy : nil)
  }
}
