extension Sheet.Drawing {
  /// The drawings of a sheet, in the order of the part.
  static func all(in drawing: XMLElement) -> [Sheet.Drawing] {
    drawing.children.filter { anchors.contains($0.name) }.flatMap { anchor -> [Sheet.Drawing] in
      let from = anchor["from"]
      let number = { (name: String) in
        from?[name].flatMap { Int($0.text) }.map { min(max($0, 0), 1 << 20) + 1 } ?? 1
      }
      let cell = CellReference(row: number("row"), column: number("col"))
      return anchor.descendants(["pic", "graphicFrame", "sp"]).map { Self($0, at: cell) }
    }
  }

  private static let anchors: Set = ["oneCellAnchor", "twoCellAnchor", "absoluteAnchor"]

  private init(_ element: XMLElement, at cell: CellReference) {
    let properties = element.descendants(["cNvPr"]).first
    let description = properties?.attributes["descr"] ?? properties?.attributes["title"] ?? ""
    kind =
      switch element.name {
      case "pic": .picture
      case "graphicFrame": .chart
      default: .shape
      }
    self.cell = cell
    alternativeText = description.contains { !$0.isWhitespace } ? description : ""
    isDecorative =
      properties?.descendants(["decorative"]).contains { $0.attributes.isTrue("val") } == true
  }
}
