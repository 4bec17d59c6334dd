import OfficePackage

/// The page size and margins of a Word document, in twentieths of a point, in portrait.
struct DocxPage: Sendable {
  let width: Int
  let height: Int
  let top: Int
  let right: Int
  let bottom: Int
  let left: Int
  let header: Int
  let footer: Int
  let gutter: Int

  /// A4 with margins of 20 mm.
  static let builtIn = DocxPage(
    width: 11906, height: 16838, top: 1247, right: 1134, bottom: 1247, left: 1134, header: 624,
    footer: 624, gutter: 0)

  /// The width of the text in portrait or landscape, in twentieths of a point.
  func textWidth(isLandscape: Bool) -> Int {
    (isLandscape ? height : width) - left - right - gutter
  }

  /// The number of lines of text in tables, of 11 points, that fit on a page.
  func lines(isLandscape: Bool) -> Int { textHeight(isLandscape: isLandscape) / 280 }

  /// The height of the text, in twentieths of a point.
  func textHeight(isLandscape: Bool) -> Int { (isLandscape ? width : height) - top - bottom }
}

extension DocxPage {
  /// The page of a house's document; the program's own where its text would have no room.
  init(_ page: [String: Int]) {
    let own = Self.builtIn
    let size = [page["w"], page["h"]].compactMap { $0 }
    func margin(_ name: String, _ own: Int) -> Int { min(max(abs(page[name] ?? own), 0), 31_680) }
    // The largest page in Word is 22 inches.
    guard size.count == 2, size.allSatisfy({ (2_000...31_680).contains($0) }) else {
      self = own
      return
    }
    let stated = DocxPage(
      width: min(size[0], size[1]), height: max(size[0], size[1]),
      top: margin("top", own.top), right: margin("right", own.right),
      bottom: margin("bottom", own.bottom), left: margin("left", own.left),
      header: margin("header", own.header), footer: margin("footer", own.footer),
      gutter: margin("gutter", own.gutter))
    let least = 2_000
    let hasRoom =
      stated.textWidth(isLandscape: false) >= least
      && stated.width - stated.top - stated.bottom >= least
    self = hasRoom ? stated : own
  }
}
