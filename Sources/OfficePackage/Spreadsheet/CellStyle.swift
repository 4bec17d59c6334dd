/// The formatting of a cell, as far as it matters for reading the numbers or for checks.
package struct CellStyle: Hashable, Sendable {
  package struct Font: Hashable, Sendable {
    package var name = ""
    /// The size in points; nil if the file does not state it.
    package var size: Double?
    package var isSuperscript = false
    /// Red, green and blue as six hexadecimal digits; nil for automatic colour, and for a colour of
    /// the theme.
    package var colour: String?
  }

  package let number: NumberDisplay
  package let font: Font
  package let hasFill: Bool
  /// As for fonts, and white for the background colour of the theme; nil also for a pattern.
  package let fillColour: String?
  package let wraps: Bool

  static let plain = CellStyle(
    number: .number(.general), font: Font(), hasFill: false, fillColour: nil, wraps: false)
}

extension CellStyle {
  /// A style in the automatic colours.
  /// - Parameter numberFormat: the code of the format of numbers; nil for the general one.
  package init(font: String, size: Double, wraps: Bool, numberFormat: String?) {
    self.init(
      number: numberFormat.map { NumberDisplay(code: $0) } ?? .number(.general),
      font: Font(name: font, size: size), hasFill: false, fillColour: nil, wraps: wraps)
  }

  /// The styles of a workbook, indexed by their numbers.
  static func all(in styles: XMLElement) -> [CellStyle] {
    var codes: [Int: String] = [:]
    for format in styles["numFmts"]?.all("numFmt") ?? [] {
      if let id = format.attributes["numFmtId"].flatMap({ Int($0) }) {
        codes[id] = format.attributes["formatCode"]
      }
    }
    let fonts = (styles["fonts"]?.all("font") ?? []).map(Font.init)
    let fills = (styles["fills"]?.all("fill") ?? []).map { $0["patternFill"] ?? $0["gradientFill"] }
    return (styles["cellXfs"]?.all("xf") ?? []).map { style in
      let number = { (name: String) in style.attributes[name].flatMap { Int($0) } ?? 0 }
      let fill = element(number("fillId"), of: fills) ?? nil
      let isGradient = fill?.name == "gradientFill"
      let pattern = isGradient ? "gradient" : fill?.attributes["patternType"] ?? "none"
      return CellStyle(
        number: NumberDisplay(id: number("numFmtId"), code: codes[number("numFmtId")]),
        font: element(number("fontId"), of: fonts) ?? Font(),
        hasFill: pattern != "none",
        fillColour: pattern == "solid" ? fillColour(fill?["fgColor"]) : nil,
        wraps: style["alignment"]?.attributes.isTrue("wrapText") == true)
    }
  }

  private static func element<Element>(_ index: Int, of elements: [Element]) -> Element? {
    elements.indices.contains(index) ? elements[index] : nil
  }

  /// The background colour of all common themes is white, and so is that of the window. This is not
  /// assumed for fonts: the style of a table may give the cell a dark background that the cell
  /// itself does not state.
  private static func fillColour(_ element: XMLElement?) -> String? {
    guard let attributes = element?.attributes, attributes["rgb"] == nil else {
      return colour(element)
    }
    let tint = attributes["tint"].flatMap { Double($0) } ?? 0
    let isPaper =
      attributes["theme"] == "0" && tint == 0
      || attributes["indexed"].map { ["1", "9", "65"].contains($0) } == true
    return isPaper ? "FFFFFF" : nil
  }

  fileprivate static func colour(_ element: XMLElement?) -> String? {
    guard let rgb = element?.attributes["rgb"], rgb.utf8.count == 8 else { return nil }
    return String(rgb.dropFirst(2))
  }
}

extension CellStyle.Font {
  fileprivate init(_ font: XMLElement) {
    name = font["name"]?.attributes["val"] ?? ""
    size = font["sz"]?.attributes["val"].flatMap { Double($0) }
    isSuperscript = font["vertAlign"]?.attributes["val"] == "superscript"
    colour = CellStyle.colour(font["color"])
  }
}
