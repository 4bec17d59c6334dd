/// What Excel and LibreOffice need to be told so that all text is seen: neither makes rows of a new
/// file higher by itself in every case.
enum SheetMeasures {
  /// Of a column with lines of text on a sheet without a table, in Excel's unit.
  static let textColumn = 85.0
  /// Of a row with one line of 12 points, in points.
  static let plainRow = 18.0
  /// The same in pixels.
  static let plainRowPixels = 24
  /// The highest that Excel allows, in points, and the lines of 12 points that it holds.
  static let highestRow = 409.0
  static let mostLines = 25
  /// How wide a line above a table may be before it goes on in the next row, in thousandths of 12
  /// points: what a large window shows.
  static let widestLine = 110_000
  /// How wide a column may be in which texts go on in the next row: lines of 80 digits, since longer
  /// ones are hard to follow.
  static let widestContinued = 80 * TextMeasure.character
  /// How wide any other column may be: the most that Excel allows.
  static let widest = textWidth(255)

  /// Excel and LibreOffice place letters on whole pixels and so need more room than is measured.
  private static let slack = 1.06
  private static let pixelsPerEm = 16.0
  private static let padding = 12.0

  /// The width of a column in Excel's unit, which is a digit of the file's first font: 7 pixels, and
  /// 5 beside them.
  static func columnWidth(_ width: Int) -> Double {
    min((Double(pixels(width)) - 5) / 7, 255)
  }

  /// The room that a text of a width takes, in pixels.
  static func pixels(_ width: Int) -> Int {
    Int((Double(width) / 1000 * pixelsPerEm * slack + padding).rounded(.up))
  }

  /// Of a column that is given no width, in pixels.
  static let plainColumn = 64

  /// The other way round: how wide a text may be to fit a column.
  static func textWidth(_ columnWidth: Double) -> Int {
    Int((columnWidth * 7 + 5 - padding) / slack / pixelsPerEm * 1000)
  }

  /// The lines of a style that the highest row holds.
  static func mostLines(of style: SheetLine.Style) -> Int {
    Int((highestRow - 2) / style.lineHeight)
  }

  /// In points.
  static func rowHeight(lines: Int, style: SheetLine.Style = .body) -> Double {
    min(Double(lines) * style.lineHeight + 2, highestRow)
  }
}

extension SheetLine.Style {
  /// In points.
  var size: Int {
    switch self {
    case .title: 16
    case .heading: 14
    case .body: 12
    }
  }

  var isBold: Bool { self != .body }

  /// In points.
  var lineHeight: Double {
    switch self {
    case .title: 21
    case .heading: 19
    case .body: 16
    }
  }

  /// A width in this style as that of plain text of 12 points; bold type is a tenth wider.
  func scaled(_ width: Int) -> Int { width * size * (isBold ? 11 : 10) / 120 }

  /// How wide plain text of 12 points may be to fit where text in this style is to fit.
  func unscaled(_ width: Int) -> Int { width * 120 / (size * (isBold ? 11 : 10)) }
}
