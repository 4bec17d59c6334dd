import PaperModel

/// A cell of somebody's own table as the text of a figure.
struct MappedNumber: Sendable {
  private let mapping: TableMapping
  private let unit: FigureUnit

  init(_ mapping: TableMapping, unit: FigureUnit) {
    self.mapping = mapping
    self.unit = unit
  }

  /// The text of the figure: a code in the place of what means one, a percentage with its sign, and a
  /// number alone rounded where that is asked for. Any other text stays as it is.
  func text(of cell: String) -> String {
    var line = TableGrid.line(cell)
    let key = line.lowercased()
    if let code = mapping.layout.codes.first(where: { TableGrid.key($0.text) == key }) {
      return code.meaning
    }
    if line.unicodeScalars.contains(where: { ("0"..."9").contains($0) }),
      let sign = mapping.layout.signs.first(where: { line.hasSuffix($0) })
    {
      let number = TableGrid.line(String(line.dropLast(sign.count)))
      if FigureValue(parsing: number).number != nil { line = number }
    }
    let digits = line.hasSuffix("%") ? String(line.dropLast()) : line
    guard let plain = WrittenNumber.value(digits),
      digits.unicodeScalars.allSatisfy({ "0123456789.,-+eE".unicodeScalars.contains($0) })
    else { return line }
    var number = plain
    var hasSign = line.hasSuffix("%")
    if !hasSign, unit == .percent, let percent = mapping.percent {
      if percent == .fraction { number = plain.timesTen(toThe: 2) ?? plain }
      hasSign = true
    }
    if let places = mapping.layout.decimals, number.scale > places {
      number = number.rounded(scale: places) ?? number
    }
    let isSame = number == plain && number.scale == plain.scale
    // What is not changed keeps its thousands commas and its digits.
    let isExact = isSame && !digits.utf8.contains(where: { $0 | 0x20 == UInt8(ascii: "e") })
    return (isExact ? digits : number.description) + (hasSign ? "%" : "")
  }
}

/// The areas and groups of a file of indicators, by what a table may call them.
struct PopulationNamesInTable: Sendable {
  /// The ids, by names and codes as they are compared; nil for the board's own area.
  private var areas: [String: String?] = [:]
  private var groups: [String: String?] = [:]

  init(_ populations: Populations, groups own: [PopulationGroup]) {
    for area in populations.areas {
      for name in [area.id?.value, area.name, area.code].compactMap({ $0 }) {
        areas[TableGrid.key(name)] = .some(area.id?.value)
      }
    }
    if let area = populations.own {
      for name in [area.id?.value, area.name, area.code].compactMap({ $0 }) {
        areas[TableGrid.key(name)] = .some(nil)
      }
    }
    for group in populations.groups + own {
      for name in [group.id.value, group.name, group.category].compactMap({ $0 }) {
        groups[TableGrid.key(name)] = .some(group.id.value)
      }
    }
  }

  /// The id of an area, nil for the board's own; no value for an area that is not stated.
  func area(_ name: String) -> String?? { areas[TableGrid.key(name)] }

  /// The id of a group; no value for one that is not stated.
  func group(_ name: String) -> String?? { groups[TableGrid.key(name)] }
}
