/// The sizes that a file must state for all text to be visible: neither Excel nor LibreOffice
/// always fits the rows of a new file to their text.
enum SheetMeasures {
  /// The width of a column of text on a sheet without a table, in Excel's unit.
  static let textColumn = 85.0
  /// The height of a row with one line of 12 points, in points.
  static let plainRow = 18.0
  /// The height of the same row in pixels.
  static let plainRowPixels = 24
  /// The greatest row height that Excel allows, in points, and the lines of 12 points that fit in
  /// it.
  static let highestRow = 409.0
  static let mostLines = 25
  /// The greatest width of a line above a table before it continues in the next row, in thousandths
  /// of 12 points: what is printed on A4 in no less than 9 points. A title may use up the margin of that,
  /// since the first cell has to say all of it.
  static let widestLine = 72_000
  static let widestTitle = 76_000
  /// The greatest width of a column whose texts continue in the next row: lines of 80 digits, since
  /// longer ones are hard to read.
  static let widestContinued = 80 * TextMeasure.character
  /// The greatest width of any other column: the limit of Excel.
  static let widest = textWidth(255)

  /// Excel and LibreOffice align characters to whole pixels, which takes more room than the metrics
  /// say.
  private static let slack = 1.06
  private static let pixelsPerEm = 16.0
  private static let padding = 12.0

  /// The width of a column in Excel's unit: the width of a digit in the file's default font, 7
  /// pixels, plus 5 pixels of padding for the column.
  static func columnWidth(_ width: Int) -> Double {
    min((Double(pixels(width)) - 5) / 7, 255)
  }

  /// The width in pixels of a cell with text of the given width.
  static func pixels(_ width: Int) -> Int {
    Int((Double(width) / 1000 * pixelsPerEm * slack + padding).rounded(.up))
  }

  /// The width in pixels of a column for which the file states none.
  static let plainColumn = 64

  /// The inverse of `columnWidth`: the width of text that fits a column.
  static func textWidth(_ columnWidth: Double) -> Int {
    Int((columnWidth * 7 + 5 - padding) / slack / pixelsPerEm * 1000)
  }

  /// The most lines of a style that fit in the highest row.
  static func mostLines(of style: SheetLine.Style) -> Int {
    Int((highestRow - 2) / style.lineHeight)
  }

  /// The height of a row with some lines, in points.
  static func rowHeight(lines: Int, style: SheetLine.Style = .body) -> Double {
    min(Double(lines) * style.lineHeight + 2, highestRow)
  }
}

extension SheetLine.Style {
  /// The font size in points.
  var size: Int {
    switch self {
    case .title: 16
    case .heading: 14
    case .body: 12
    }
  }

  var isBold: Bool { self != .body }

  /// The height of a line in points.
  var lineHeight: Double {
    switch self {
    case .title: 21
    case .heading: 19
    case .body: 16
    }
  }

  /// Converts a width from plain 12-point text to this style; bold text is a tenth wider.
  func scaled(_ width: Int) -> Int { width * size * (isBold ? 11 : 10) / 120 }

  /// Converts a width from this style to plain 12-point text.
  func unscaled(_ width: Int) -> Int { width * 120 / (size * (isBold ? 11 : 10)) }
}
