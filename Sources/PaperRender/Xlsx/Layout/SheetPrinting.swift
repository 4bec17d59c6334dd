/// How a sheet is put on paper, in landscape, on one page across.
///
/// A sheet that is too wide for A4 is made smaller, down to type of 9 points, and one that is wider still is
/// for A3. What is too wide even for that is smaller yet: divided over several pages, the text above the
/// columns would be cut off, and a wide column would be wider than its page.
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

  /// - Parameters:
  ///   - columns: the width of the columns, in pixels.
  ///   - lines: the width of the widest line above them, in pixels.
  init(columns: Int, lines: Int = 0) {
    let width = max(Self.widest(columns), lines)
    paper = Paper.allCases.first { width <= $0.mostPixels } ?? .a3
  }

  /// The width of columns where they are widest. They are stated in widths of a digit, of 7 pixels; a
  /// program that does not have the typeface of that digit takes another, of 9 pixels.
  static func widest(_ columns: Int) -> Int { columns * 9 / 7 }
}
