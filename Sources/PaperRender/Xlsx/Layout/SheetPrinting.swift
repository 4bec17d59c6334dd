/// How a sheet is put on paper, in landscape: in no less than 9 points.
///
/// A sheet that is too wide for A4 is made smaller, and one that is wider still is for A3. Where even
/// that is too narrow, the columns go on on further pages of A4, each with the first column, since type
/// that nobody can read is no use on one page. There the scale is stated. Where a line above the columns,
/// such as a very long title, may be wider than the columns of the first page, all is on one page of A3 in
/// smaller type: such a line is in one cell, and would be cut off at the end of that page.
struct SheetPrinting: Equatable {
  enum Paper: UInt8, CaseIterable {
    // The numbers that Excel has for sizes of paper.
    case a4 = 9
    case a3 = 8

    /// The pixels that fit at the least scale: the width between the margins of the library, 0.7 inches
    /// each.
    var mostPixels: Int {
      let inches =
        switch self {
        case .a4: 11.69
        case .a3: 16.54
        }
      return Int((inches - 1.4) * 96 * 0.97) * 100 / SheetPrinting.leastScale
    }
  }

  /// The least scale in percent: the cells are in 12 points.
  static let leastScale = 75

  let paper: Paper
  /// Whether all is on one page across.
  let isOnePageWide: Bool

  /// - Parameters:
  ///   - columns: the width of the columns, in pixels.
  ///   - lines: the width of the widest line above them, in pixels.
  init(columns: Int, lines: Int = 0) {
    let width = max(Self.widest(columns), lines)
    let paper = Paper.allCases.first { width <= $0.mostPixels }
    // The first page may have room left that the next column does not fit into.
    let hasWideLine = lines > Paper.a4.mostPixels * 6 / 10
    self.paper = paper ?? (hasWideLine ? .a3 : .a4)
    isOnePageWide = paper != nil || hasWideLine
  }

  /// The width of columns where they are widest. They are stated in widths of a digit, of 7 pixels; a
  /// program that does not have the typeface of that digit takes another, of 9 pixels.
  static func widest(_ columns: Int) -> Int { columns * 9 / 7 }
}
