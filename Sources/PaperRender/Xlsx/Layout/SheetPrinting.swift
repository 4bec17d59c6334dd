/// How a sheet is put on paper, in landscape: in no less than 9 points.
///
/// A sheet that is too wide for A4 is made smaller, and one that is wider still is for A3. Where even
/// that is too narrow, the columns go on on further pages of A4, each with the first column, since type
/// that nobody can read is no use on one page. The scale is stated: a file that only asks for "one page
/// wide" is printed as small as a program likes.
struct SheetPrinting: Equatable {
  enum Paper: UInt8, CaseIterable {
    // The numbers that Excel has for sizes of paper.
    case a4 = 9
    case a3 = 8

    /// The pixels of columns that fit at 100%: the width between the margins of the library, 0.7 inches
    /// each, less three in a hundred for other programs' widths of columns.
    fileprivate var pixels: Int {
      let inches =
        switch self {
        case .a4: 11.69
        case .a3: 16.54
        }
      return Int((inches - 1.4) * 96 * 0.97)
    }

    /// The width of columns, in pixels, that is printed on it in no less than 9 points.
    var mostPixels: Int { pixels * 100 / SheetPrinting.leastScale }
  }

  /// The least scale in percent: the cells are in 12 points.
  private static let leastScale = 75

  let paper: Paper
  /// In percent.
  let scale: Int

  /// - Parameter width: the width of all that is printed, in pixels.
  init(width: Int) {
    let paper = Paper.allCases.first { width <= $0.mostPixels }
    self.paper = paper ?? .a4
    scale = paper.map { min(100, $0.pixels * 100 / max(width, 1)) } ?? Self.leastScale
  }
}
