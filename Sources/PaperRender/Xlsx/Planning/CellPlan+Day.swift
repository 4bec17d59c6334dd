import PaperMarkup
import PaperModel

extension CellPlan {
  /// A cell that holds a day and nothing else, as a date; nil for any other.
  init?(day cell: Table.Cell, language: String) {
    guard cell.count == 1, case .paragraph(let line)? = cell.first, line.count == 1,
      case .day(_, let iso)? = line.first, let date = try? CalendarDate(parsing: iso)
    else { return nil }
    self = .date(date, DateFormat(language: language))
  }
}
