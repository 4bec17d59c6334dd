/// The header of the printed pages of a workbook.
enum PrintHeader {
  /// The most UTF-16 units that Excel accepts.
  static let longest = 255

  /// The header code for a centred line in 12-point Arial. `&`, which begins a code, is doubled.
  ///
  /// The library takes even a doubled `&` for the code of a picture if `G` or `[` follows, so a
  /// zero-width space is put between.
  static func text(_ line: String) -> String {
    let line = line.replacing("&", with: "&&").replacing("&G", with: "&\u{200B}G")
      .replacing("&[", with: "&\u{200B}[")
    return "&C&12&\"Arial,Regular\"\(line)"
  }
}
