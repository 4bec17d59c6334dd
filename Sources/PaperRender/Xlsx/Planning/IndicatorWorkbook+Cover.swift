import PaperCompose
import PaperMarkup
import PaperModel

extension IndicatorWorkbook {
  /// The cover: the headings and paragraphs of the house's template as lines.
  /// - Parameter statuses: the number of indicators with each status.
  func coverLines(_ statuses: [Status: Int]) -> [SheetLine] {
    let cover = PrintedCover(of: subject, rows, isWorkingCopy: isWorkingCopy, statuses: statuses)
    let blocks = house.template(.workbookCover)?.fill(Records.cover, of: cover) ?? []
    return blocks.flatMap(Self.lines)
  }

  static func lines(_ block: Block) -> [SheetLine] {
    switch block {
    case .heading(let level, let inlines):
      [SheetLine(inlines.textWithNotes, style: level == 1 ? .title : .heading)]
    case .paragraph(let inlines): [SheetLine(inlines.textWithNotes, link: inlines.onlyLink)]
    case .list(let list): list.items.flatMap { $0.flatMap(lines) }
    case .quote(let blocks), .aside(_, let blocks): blocks.flatMap(lines)
    case .fields(let fields):
      fields.map { SheetLine("\($0.label.plainText): \($0.value.textWithNotes)") }
    case .code(let code): [SheetLine(code)]
    // A workbook has no pictures, by the rules for accessible ones.
    case .table, .picture, .rule, .chart, .contents, .notes: []
    }
  }
}

extension [Inline] {
  /// The target of a line that consists of a single link; nil for any other line.
  fileprivate var onlyLink: CellLink? {
    guard count == 1, case .link(let destination, _)? = first else { return nil }
    return .address(destination)
  }
}
