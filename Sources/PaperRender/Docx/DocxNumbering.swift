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

  /// The kinds that the list styles use, in the order of their ids, and their definitions: they are
  /// the same in each document.
  private static let usualKinds: [Kind] = [
    .bullet, .numbered(NumberingStyle(scheme: .decimal, suffix: ".")),
  ]
  private static let usual: MarkupBytes = {
    var bytes = MarkupBytes()
    for (number, kind) in usualKinds.enumerated() { bytes.add(kind, number) }
    return bytes
  }()

  private struct Instance {
    let kind: Int
    /// Where the count starts; nil for a definition that only a style starts.
    let start: (level: Int, number: Int)?
  }

  private var kinds: [Kind] = []
  private var kindIndex: [Kind: Int] = [:]
  private var instances: [Instance] = []

  init() {
    instances = Self.usualKinds.map { Instance(kind: index(of: $0), start: nil) }
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
    part.part("w:numbering") {
      $0.append(Self.usual)
      for (number, kind) in kinds.enumerated().dropFirst(Self.usualKinds.count) {
        $0.add(kind, number)
      }
      for (index, instance) in instances.enumerated() {
        $0.element("w:num", ["w:numId": .number(index + 1)]) {
          $0.property("w:abstractNumId", .number(instance.kind))
          guard let start = instance.start else { return }
          $0.element("w:lvlOverride", ["w:ilvl": .number(start.level)]) {
            $0.property("w:startOverride", .number(start.number))
          }
        }
      }
    }
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
    element("w:abstractNum", ["w:abstractNumId": .number(number)]) {
      let digits = String(0x0B0A_0000 + number, radix: 16, uppercase: true)
      $0.property(
        "w:nsid", .text(String(repeating: "0", count: max(0, 8 - digits.count)) + digits))
      $0.property("w:multiLevelType", "multilevel")
      for level in 0..<DocxNumbering.levels { $0.add(kind, level: level) }
    }
  }

  private mutating func add(_ kind: DocxNumbering.Kind, level: Int) {
    element("w:lvl", ["w:ilvl": .number(level)]) {
      $0.property("w:start", "1")
      switch kind {
      case .bullet:
        $0.property("w:numFmt", "bullet")
        $0.property("w:lvlText", level % 2 == 0 ? "•" : "–")
      case .numbered(let style):
        $0.property("w:numFmt", .constant(style.scheme.format))
        $0.property("w:lvlText", .text("\(style.prefix)%\(level + 1)\(style.suffix)"))
      }
      $0.property("w:lvlJc", "left")
      $0.element("w:pPr") {
        $0.empty(
          "w:ind",
          [
            "w:left": .number((level + 1) * DocxNumbering.step),
            "w:hanging": .number(DocxNumbering.step),
          ])
      }
    }
  }
}

extension NumberingStyle.Scheme {
  fileprivate var format: StaticString {
    switch self {
    case .decimal: "decimal"
    case .lowerLetter: "lowerLetter"
    case .upperLetter: "upperLetter"
    case .lowerRoman: "lowerRoman"
    case .upperRoman: "upperRoman"
    }
  }
}
