/// The lists of a document, and the numbers that their paragraphs have come to.
struct WordNumbering {
  private struct Level {
    var scheme = WordNumber.Scheme.decimal
    /// The text of the label, with `%1` for the number of the first level.
    var text = ""
    var start = 1
  }

  /// The levels of each definition, by its id.
  private var definitions: [Int: [Int: Level]] = [:]
  /// The definition of each list.
  private var lists: [Int: Int] = [:]
  /// The first numbers that a list states in place of its definition.
  private var starts: [Int: [Int: Int]] = [:]
  /// The numbers so far. Lists of one definition count on, unless they state where they start.
  private var counts: [Int: [Int: Int]] = [:]
  private var begun: Set<Int> = []

  init() {}

  init(_ root: XMLElement) {
    var styleDefinitions: [String: Int] = [:]
    var links: [(definition: Int, style: String)] = []
    for element in root.all("abstractNum") {
      guard let id = element.attributes["abstractNumId"].flatMap(Self.integer) else { continue }
      definitions[id] = Self.levels(of: element)
      if let style = element["styleLink"]?.value { styleDefinitions[style] = id }
      if let style = element["numStyleLink"]?.value { links.append((id, style)) }
    }
    for link in links {
      if let other = styleDefinitions[link.style] {
        definitions[link.definition] = definitions[other]
      }
    }
    for element in root.all("num") {
      guard let id = element.attributes["numId"].flatMap(Self.integer),
        let definition = element["abstractNumId"]?.number
      else { continue }
      lists[id] = definition
      for override in element.all("lvlOverride") {
        guard let level = override.attributes["ilvl"].flatMap(Self.integer) else { continue }
        if let start = override["startOverride"]?.number { starts[id, default: [:]][level] = start }
      }
    }
  }

  private static func integer(_ text: String) -> Int? { DecimalDigits.integer(text.utf8) }

  private static func levels(of element: XMLElement) -> [Int: Level] {
    var levels: [Int: Level] = [:]
    for element in element.all("lvl") {
      guard let number = element.attributes["ilvl"].flatMap(integer) else { continue }
      levels[number] = Level(
        scheme: scheme(element["numFmt"]?.value), text: element["lvlText"]?.value ?? "",
        start: element["start"]?.number ?? 1)
    }
    return levels
  }

  private static func scheme(_ format: String?) -> WordNumber.Scheme {
    switch format {
    case "bullet": .bullet
    case nil, "decimal", "decimalZero": .decimal
    case "lowerLetter": .lowerLetter
    case "upperLetter": .upperLetter
    case "lowerRoman": .lowerRoman
    case "upperRoman": .upperRoman
    default: .other
    }
  }

  /// The number of the next paragraph of a list; nil where it has none.
  mutating func next(list: Int, level typed: Int) -> WordNumber? {
    guard list > 0, let definition = lists[list] else { return nil }
    let level = min(max(typed, 0), 8)
    guard let form = definitions[definition]?[level], form.scheme != .other || !form.text.isEmpty
    else { return nil }
    if begun.insert(list).inserted {
      for (level, start) in starts[list] ?? [:] { counts[definition]?[level] = start &- 1 }
    }
    let start = starts[list]?[level] ?? form.start
    let value = counts[definition]?[level].map { $0 &+ 1 } ?? start
    counts[definition, default: [:]][level] = value
    for below in 0..<9 where below > level { counts[definition]?[below] = nil }
    return WordNumber(
      list: list, level: level, scheme: form.scheme, value: value,
      label: form.scheme == .bullet ? form.text : label(form.text, definition))
  }

  private func label(_ text: String, _ definition: Int) -> String {
    var label = ""
    var rest = text[...]
    while let sign = rest.firstIndex(of: "%") {
      label += rest[..<sign]
      rest = rest[rest.index(after: sign)...]
      guard let digit = rest.first?.wholeNumberValue, (1...9).contains(digit) else { continue }
      rest = rest.dropFirst()
      let form = definitions[definition]?[digit - 1] ?? Level()
      let value = counts[definition]?[digit - 1] ?? form.start
      label += Self.sign(value, form.scheme)
    }
    return label + rest
  }

  /// A number in a scheme; in digits where the scheme has none for it.
  static func sign(_ value: Int, _ scheme: WordNumber.Scheme) -> String {
    switch scheme {
    case .decimal, .bullet, .other: return String(value)
    case .lowerLetter, .upperLetter:
      guard (1...780).contains(value) else { return String(value) }
      // Word repeats the letter after z: aa, bb.
      let letter = Character(UnicodeScalar(UInt8(ascii: "a") + UInt8((value - 1) % 26)))
      let letters = String(repeating: letter, count: (value - 1) / 26 + 1)
      return scheme == .upperLetter ? letters.uppercased() : letters
    case .lowerRoman, .upperRoman:
      guard (1...3999).contains(value) else { return String(value) }
      var (rest, roman) = (value, "")
      for (amount, sign) in romanSigns {
        while rest >= amount {
          roman += sign
          rest -= amount
        }
      }
      return scheme == .upperRoman ? roman.uppercased() : roman
    }
  }

  private static let romanSigns = [
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"),
    (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
  ]
}
