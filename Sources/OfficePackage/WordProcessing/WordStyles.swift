/// The styles of a document, as far as they tell what a paragraph is.
struct WordStyles {
  /// What a style states, and what it inherits.
  struct Style {
    var name = ""
    /// From 1; nil for text.
    var outlineLevel: Int?
    var isBold: Bool?
    var isItalic: Bool?
    var list: Int?
    var listLevel: Int?
    var indent: Int?
    fileprivate var base: String?
  }

  private var styles: [String: Style] = [:]
  /// The id of the style of paragraphs that state none.
  private var paragraphDefault: String?

  init() {}

  init(_ root: XMLElement) {
    for element in root.all("style") {
      guard let id = element.attributes["styleId"] else { continue }
      if element.attributes.isTrue("default"), element.attributes["type"] == "paragraph" {
        paragraphDefault = id
      }
      let (text, paragraph) = (element["rPr"], element["pPr"])
      styles[id] = Style(
        name: element["name"]?.value?.lowercased() ?? id.lowercased(),
        outlineLevel: paragraph.flatMap(Self.outlineLevel),
        isBold: text?["b"].map(\.isOn), isItalic: text?["i"].map(\.isOn),
        list: paragraph?["numPr"]?["numId"]?.number,
        listLevel: paragraph?["numPr"]?["ilvl"]?.number,
        indent: paragraph.flatMap(Self.indent), base: element["basedOn"]?.value)
    }
  }

  /// A style with what it inherits. An id that is not there gives a style of that name alone, since
  /// some programs leave out the styles.
  subscript(id: String?) -> Style {
    guard let id else { return paragraphDefault.map { self[$0] } ?? Style() }
    guard var style = styles[id] else { return Style(name: id.lowercased()) }
    var base = style.base
    // A chain that is longer goes in a circle.
    for _ in 0..<16 {
      guard let next = base.flatMap({ styles[$0] }) else { break }
      style.outlineLevel = style.outlineLevel ?? next.outlineLevel
      style.isBold = style.isBold ?? next.isBold
      style.isItalic = style.isItalic ?? next.isItalic
      style.list = style.list ?? next.list
      style.listLevel = style.listLevel ?? next.listLevel
      style.indent = style.indent ?? next.indent
      base = next.base
    }
    return style
  }

  /// The level of a heading that paragraph properties state, from 1. Level 9 is that of text.
  static func outlineLevel(_ properties: XMLElement) -> Int? {
    guard let level = properties["outlineLvl"]?.number, (0...8).contains(level) else { return nil }
    return level + 1
  }

  static func indent(_ properties: XMLElement) -> Int? {
    guard let indent = properties["ind"]?.attributes else { return nil }
    let typed = indent["left"] ?? indent["start"]
    return typed.flatMap { DecimalDigits.integer($0.utf8) }
  }
}

extension XMLElement {
  /// The attribute `val`.
  var value: String? { attributes["val"] }

  var number: Int? { value.flatMap { DecimalDigits.integer($0.utf8) } }

}
