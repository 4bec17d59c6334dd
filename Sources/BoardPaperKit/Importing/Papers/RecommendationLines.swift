import PaperMarkup

/// Reads the recommendations of a paper: the items of a list, or paragraphs with typed numbers.
struct RecommendationLines {
  private(set) var recommendations: [PaperDraft.Recommendation] = []
  private(set) var notes: [ImportNote] = []
  /// What is no recommendation.
  private(set) var others: [ForeignBlock] = []

  init(_ blocks: [ForeignBlock]) {
    let hasItems = blocks.contains { block in
      switch block.content {
      case .list: true
      case .paragraph(let line): TypedNumber(line.plainText) != nil
      default: false
      }
    }
    for block in blocks {
      switch block.content {
      case .list(let list): for item in list.items { add(item) }
      case .paragraph(let line):
        if Self.isLead(line.plainText) {
          notes.append(
            ImportNote(
              place: block.place,
              text: "'\(line.plainText.beginning)' is left out: the house prints it itself"))
        } else if let typed = TypedNumber(line.plainText) {
          add(line.dropping(characters: typed.length), parts: [], numbered: typed)
        } else if !hasItems, line.allStrong == nil, !Self.isField(line.plainText) {
          add([.paragraph(line)])
        } else {
          others.append(block)
        }
      default: others.append(block)
      }
    }
  }

  private mutating func add(_ item: [Block]) {
    var lines: [[Inline]] = []
    var parts: [[Inline]] = []
    for block in item {
      switch block {
      case .list(let list): parts += list.items.map { Self.unnumbered($0.oneLine) }
      default: lines.append([block].oneLine)
      }
    }
    let text = lines.joined(by: .text(" "))
    guard !text.isEmpty else {
      for part in parts { add(part, parts: [], numbered: nil) }
      return
    }
    add(Self.unnumbered(text), parts: parts, numbered: TypedNumber(text.plainText))
  }

  /// How recommendations are numbered; what is numbered otherwise is a part of the one before.
  private enum Numbers { case decimal, roman, letter }

  private var numbers: Numbers?

  private mutating func add(_ text: [Inline], parts: [[Inline]], numbered typed: TypedNumber?) {
    let own = typed.map { numbers(of: $0.number) }
    if let own, let numbers, own != numbers, !recommendations.isEmpty {
      recommendations[recommendations.count - 1].parts += [text] + parts
      return
    }
    numbers = numbers ?? own
    recommendations.append(PaperDraft.Recommendation(text: text, parts: parts))
  }

  /// `i`, `v` and `x` are letters only where they are next in a row of letters.
  private func numbers(of number: String) -> Numbers {
    if number.first?.isNumber == true { return .decimal }
    let isRoman = number.lowercased().allSatisfy("ivx".contains)
    guard number.count == 1, let letter = number.lowercased().unicodeScalars.first else {
      return isRoman ? .roman : .letter
    }
    let place = numbers == .letter ? recommendations.count : recommendations.last?.parts.count ?? 0
    let isNext = Int(letter.value) - Int(UnicodeScalar("a").value) == place
    return isRoman && !(isNext && numbers != .roman) ? .roman : .letter
  }

  static func unnumbered(_ line: [Inline]) -> [Inline] {
    guard let typed = TypedNumber(line.plainText) else { return line }
    return line.dropping(characters: typed.length)
  }

  /// Whether a line is a label with a value, such as `Contact officer: …`.
  private static func isField(_ text: String) -> Bool {
    text.split(separator: ":", maxSplits: 1).first.map { label in
      label.count < text.count && label.count <= 30
        && label.split(whereSeparator: \.isWhitespace).count <= 4
    } ?? false
  }

  /// Whether a line only begins the list, such as "The Board is recommended to:".
  static func isLead(_ text: String) -> Bool {
    let folded = PaperWords.folded(text)
    let isOpen = text.trimmingWhiteSpace.hasSuffix(":")
    return text.singleSpaced.count < 120
      && ["recommended to", "recommended that", "asked to", "requested to", "invited to"].contains {
        folded.hasSuffix($0) || isOpen && folded.contains($0)
      }
  }
}
