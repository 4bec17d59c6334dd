import PaperMarkup

/// The numbering definitions of lists.
struct DocxNumbering {
  /// The ids of the numbering definitions that the list styles use.
  static let bullets = 1
  static let decimals = 2
  /// The indent of each list relative to its parent, in twentieths of a point.
  static let step = 425
  /// The indent in cells of tables, which are narrow.
  static let stepInCell = 280
  /// The number of levels that Word has.
  static let levels = 9

  fileprivate enum Kind: Hashable {
    case bullet
    case numbered(NumberingStyle)
  }

  private struct Instance {
    let kind: Int
    /// Where the count starts; nil for a definition that only a style starts.
    let start: (level: Int, number: Int)?
  }

  private var kinds: [Kind] = []
  private var kindIndex: [Kind: Int] = [:]
  private var instances: [Instance] = []

  init() {
    let bullet = index(of: .bullet)
    let decimal = index(of: .numbered(NumberingStyle(scheme: .decimal, suffix: ".")))
    instances = [Instance(kind: bullet, start: nil), Instance(kind: decimal, start: nil)]
  }

  /// The id by which paragraphs of a list refer to their numbering; nil where Word would count
  /// differently from the list.
  mutating func number(of list: List, depth: Int) -> Int? {
    guard case .numbered(let style, let start) = list.marker else { return Self.bullets }
    let (last, overflows) = start.addingReportingOverflow(list.items.count - 1)
    guard !overflows, Self.numbers(of: style.scheme).contains(start), start <= last,
      Self.numbers(of: style.scheme).contains(last), style.isPlain
    else { return nil }
    let kind: Int
    if depth < Self.levels {
      kind = index(of: .numbered(style))
    } else {
      // At the deepest level lists of the same kind would continue each other's numbers, so each
      // gets its own definition.
      kinds.append(.numbered(style))
      kind = kinds.count - 1
    }
    instances.append(Instance(kind: kind, start: (min(depth, Self.levels - 1), start)))
    return instances.count
  }

  /// The numbers for which Word and `NumberingStyle` agree: after `aa` Word continues with `bb`.
  private static func numbers(of scheme: NumberingStyle.Scheme) -> ClosedRange<Int> {
    switch scheme {
    case .decimal: 0...32_767
    case .lowerLetter, .upperLetter: 1...27
    case .lowerRoman, .upperRoman: 1...3999
    }
  }

  private mutating func index(of kind: Kind) -> Int {
    if let index = kindIndex[kind] { return index }
    kinds.append(kind)
    kindIndex[kind] = kinds.count - 1
    return kinds.count - 1
  }

  // MARK: - Writing the part

  var part: MarkupBytes {
    var part = MarkupBytes()
    part.openPart("numbering")
    for (number, kind) in kinds.enumerated() { part.add(kind, number) }
    for (index, instance) in instances.enumerated() {
      part.markup("<w:num w:numId=\"")
      part.number(index + 1)
      part.markup("\"><w:abstractNumId w:val=\"")
      part.number(instance.kind)
      part.markup("\"/>")
      if let start = instance.start {
        part.markup("<w:lvlOverride w:ilvl=\"")
        part.number(start.level)
        part.markup("\"><w:startOverride w:val=\"")
        part.number(start.number)
        part.markup("\"/></w:lvlOverride>")
      }
      part.markup("</w:num>")
    }
    part.markup("</w:numbering>")
    return part
  }
}

extension NumberingStyle {
  /// Whether the text around the number is short and has no `%`, which begins a placeholder in
  /// Word.
  fileprivate var isPlain: Bool {
    let around = prefix + suffix
    return !around.utf8.contains(UInt8(ascii: "%")) && around.utf8.count <= 40
  }
}

extension MarkupBytes {
  fileprivate mutating func add(_ kind: DocxNumbering.Kind, _ number: Int) {
    markup("<w:abstractNum w:abstractNumId=\"")
    self.number(number)
    markup("\"><w:nsid w:val=\"")
    let digits = String(0x0B0A_0000 + number, radix: 16, uppercase: true)
    text(String(repeating: "0", count: max(0, 8 - digits.count)) + digits)
    markup("\"/><w:multiLevelType w:val=\"multilevel\"/>")
    for level in 0..<DocxNumbering.levels {
      markup("<w:lvl w:ilvl=\"")
      self.number(level)
      markup("\"><w:start w:val=\"1\"/><w:numFmt w:val=\"")
      switch kind {
      case .bullet: markup("bullet")
      case .numbered(let style): text(style.scheme.format)
      }
      markup("\"/><w:lvlText w:val=\"")
      switch kind {
      case .bullet: text(level % 2 == 0 ? "•" : "–")
      case .numbered(let style): text("\(style.prefix)%\(level + 1)\(style.suffix)")
      }
      markup("\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"")
      self.number((level + 1) * DocxNumbering.step)
      markup("\" w:hanging=\"")
      self.number(DocxNumbering.step)
      markup("\"/></w:pPr></w:lvl>")
    }
    markup("</w:abstractNum>")
  }
}

extension NumberingStyle.Scheme {
  fileprivate var format: String {
    switch self {
    case .decimal: "decimal"
    case .lowerLetter: "lowerLetter"
    case .upperLetter: "upperLetter"
    case .lowerRoman: "lowerRoman"
    case .upperRoman: "upperRoman"
    }
  }
}
