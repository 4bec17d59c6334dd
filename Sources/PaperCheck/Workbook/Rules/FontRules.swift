import OfficePackage

/// Rules on fonts and colours.
extension WorkbookRule {
  static let smallFont = ofStyles(
    "small-font", .desirable, "Text is smaller than 12 points.", help: "use Arial 12 or larger"
  ) { style in
    (style.font.size ?? 12) < 12
  } message: { _ in
    "the text is smaller than 12 points"
  }

  private static let serifFonts: Set<String> = [
    "times new roman", "times", "cambria", "georgia", "garamond", "book antiqua", "palatino",
    "palatino linotype", "courier", "courier new", "century", "century schoolbook",
    "bookman old style", "liberation serif", "constantia",
  ]

  static let serifFont = ofStyles(
    "serif-font", .desirable, "Text is set in a font with serifs.", help: "use Arial"
  ) { style in
    serifFonts.contains(style.font.name.lowercased())
  } message: { style in
    "the text is set in \(style.font.name), which has serifs"
  }

  /// Theme colours cannot be resolved here, so they are not checked.
  static let lowContrast = ofStyles(
    "low-contrast", .essential, "The colours of text and background are too much alike.",
    help: "use the automatic colours"
  ) { style in
    isFaint(style)
  } message: { _ in
    "text and background differ by less than 4.5 to 1"
  }

  private static func isFaint(_ style: CellStyle) -> Bool {
    guard let text = style.font.colour.flatMap(luminance),
      let ground = style.hasFill ? style.fillColour.flatMap(luminance) : 1
    else { return false }
    return (max(text, ground) + 0.05) / (min(text, ground) + 0.05) < 4.5
  }

  /// The relative luminance of a colour, from 0 to 1 (WCAG 2.2).
  private static func luminance(_ colour: String) -> Double? {
    guard colour.utf8.count == 6, let number = UInt32(colour, radix: 16) else { return nil }
    let parts = [number >> 16, number >> 8 & 255, number & 255].map { linear(Double($0) / 255) }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }
}
