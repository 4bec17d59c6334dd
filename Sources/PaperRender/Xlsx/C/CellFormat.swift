import CXlsx
import OfficePackage

/// The format of a cell: always Arial, aligned to the top of its row.
struct CellFormat: Hashable, Sendable {
  enum Alignment: Hashable, Sendable {
    case left, right
  }

  /// The font size in points.
  var size = 12
  var isBold = false
  var isUnderlined = false
  /// Whether the text wraps to the width of the column.
  var wraps = false
  var alignment = Alignment.left
  var isIndented = false
  /// How a number or a date is shown; nil for text.
  var display: Display?
  /// Whether it is filled in by others: it is not locked, and has a border.
  var isEntry = false

  enum Display: Hashable, Sendable {
    case number(NumberFormat)
    case date(DateFormat)

    /// The format code in Excel, such as `#,##0`.
    var code: String {
      switch self {
      case .number(let format): format.code
      case .date(let format): format.code
      }
    }
  }
}

/// A format as the library has it.
struct MadeFormat {
  let pointer: UnsafeMutablePointer<lxw_format>
  /// The number of its style in the draft.
  let style: Int
}

/// The formats of one workbook, each created in the library only once.
final class FormatTable {
  private struct Entry {
    let format: CellFormat
    let made: MadeFormat
  }

  private let workbook: UnsafeMutablePointer<lxw_workbook>
  private let draft: WorkbookDraft
  /// Linear search, since a workbook has few formats.
  private var entries: [Entry] = []

  /// The workbook must outlive the table.
  init(of workbook: UnsafeMutablePointer<lxw_workbook>, in draft: WorkbookDraft) {
    (self.workbook, self.draft) = (workbook, draft)
  }

  func format(_ format: CellFormat) throws(WorkbookError) -> MadeFormat {
    for index in entries.indices where entries[index].format == format {
      return entries[index].made
    }
    guard let made = workbook_add_format(workbook) else { throw .outOfMemory }
    format_set_font_name(made, "Arial")
    format_set_font_size(made, Double(format.size))
    if format.isBold { format_set_bold(made) }
    if format.isUnderlined { format_set_underline(made, UInt8(LXW_UNDERLINE_SINGLE.rawValue)) }
    if format.wraps { format_set_text_wrap(made) }
    let side = format.alignment == .left ? LXW_ALIGN_LEFT : LXW_ALIGN_RIGHT
    format_set_align(made, UInt8(side.rawValue))
    if format.isIndented { format_set_indent(made, 1) }
    format_set_align(made, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    if format.isEntry {
      format_set_unlocked(made)
      format_set_border(made, UInt8(LXW_BORDER_THIN.rawValue))
    }
    if let display = format.display { format_set_num_format(made, display.code) }
    // The library gives formats without a difference one number.
    let same = entries.first { $0.format.isWritten(as: format) }
    let style = same?.made.style ?? draft.add(format.style)
    entries.append(Entry(format: format, made: MadeFormat(pointer: made, style: style)))
    return MadeFormat(pointer: made, style: style)
  }
}

extension CellFormat {
  /// Whether the file states both alike: numbers of different formats may have one code.
  fileprivate func isWritten(as other: CellFormat) -> Bool {
    var other = other
    guard display?.code == other.display?.code else { return false }
    other.display = display
    return self == other
  }

  /// The format as it is read from the file.
  fileprivate var style: CellStyle {
    CellStyle(
      font: "Arial", size: Double(size), wraps: wraps, numberFormat: display.map(\.code))
  }
}
