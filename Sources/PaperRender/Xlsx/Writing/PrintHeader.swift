/// What stands at the head of printed pages of a workbook.
enum PrintHeader {
  /// The most UTF-16 units that Excel takes.
  static let longest = 255

  /// The code of a line in the middle, in Arial of 12 points. A sign that would begin a code is
  /// doubled.
  ///
  /// The library takes what follows it for a code all the same where that may be one for a picture,
  /// so that a blank without width stands between.
  static func text(_ line: String) -> String {
    let line = line.replacing("&", with: "&&").replacing("&G", with: "&\u{200B}G")
      .replacing("&[", with: "&\u{200B}[")
    return "&C&12&\"Arial,Regular\"\(line)"
  }
}
