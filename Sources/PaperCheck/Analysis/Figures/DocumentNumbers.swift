import PaperMarkup
import PaperModel

/// The numbers of 1,000 and above that one document shows, in reading order.
struct DocumentNumbers {
  struct Number {
    let value: ExactDecimal
    /// The number as typed, without the characters around its digits.
    let typed: String
    let isGrouped: Bool
    /// Whether the number is in a sentence rather than in a cell or a target.
    let isProse: Bool
    let range: InputRange

    /// The number with a thousands comma if it was typed without, and the other way round.
    var otherForm: String { value.formatted(grouping: isGrouped ? "" : ",") }
  }

  let numbers: [Number]
  /// How many numbers have a comma.
  let groupedCount: Int
  /// The first use of each number with a comma, and the first without.
  private let grouped: [ExactDecimal: Number]
  private let plain: [ExactDecimal: Number]
  private let firstGrouped: Number?
  private let firstPlain: Number?

  init(_ numbers: [Number]) {
    self.numbers = numbers
    let (with, without) = (numbers.filter(\.isGrouped), numbers.filter { !$0.isGrouped })
    groupedCount = with.count
    grouped = Dictionary(with.map { ($0.value, $0) }) { first, _ in first }
    plain = Dictionary(without.map { ($0.value, $0) }) { first, _ in first }
    (firstGrouped, firstPlain) = (with.first, without.first)
  }

  /// The first use of the same number in the other form, or else of any number in that form.
  func other(of number: Number) -> (number: Number, isSame: Bool)? {
    if let same = (number.isGrouped ? plain : grouped)[number.value] { return (same, true) }
    return (number.isGrouped ? firstPlain : firstGrouped).map { ($0, false) }
  }

  /// The numbers of each document, and those of the figures that it prints. The figures are listed
  /// separately, since several papers may print them.
  static func all(
    in checked: CheckedWorkspace
  ) -> [(own: DocumentNumbers, besides: [DocumentNumbers])] {
    let prose = checked.proseByDocument
      .mapValues { lines in DocumentNumbers(lines.flatMap(numbers)) }
    let figures = Dictionary(
      checked.figures.map { ($0.set.path, DocumentNumbers(numbers(of: $0))) }
    ) { first, _ in first }
    var printed: [String: [DocumentNumbers]] = [:]
    for paper in checked.papers {
      printed[paper.range.file] =
        paper.appendices.compactMap(\.plan).compactMap { prose[$0.range.file] }
        + paper.appendices.compactMap(\.indicators).compactMap { figures[$0.path] }
    }
    return prose.map { ($1, printed[$0] ?? []) } + figures.values.map { ($0, []) }
  }

  // MARK: - Prose

  private static func numbers(of line: ProseLine) -> [Number] {
    if let key = line.passage.key, !proseKeys.contains(key) { return [] }
    return line.words.indices.compactMap { index in
      let word = line.words[index]
      guard let (typed, offset, isGrouped) = thousands(word.text), isNumber(line, index, isGrouped),
        let value = ExactDecimal(parsing: typed)
      else { return nil }
      let start = word.span.lowerBound + offset
      return Number(
        value: value, typed: String(typed), isGrouped: isGrouped, isProse: true,
        range: line.range(start..<(start + typed.utf8.count)))
    }
  }

  private static let proseKeys: Set<String> = [
    "actions", "aim", "definition", "introduction", "parts", "reason", "subject", "text", "title",
  ]

  /// Whether a word is a quantity, not a year or a number used as a name.
  private static func isNumber(_ line: ProseLine, _ index: Int, _ isGrouped: Bool) -> Bool {
    let word = line.words[index]
    guard !line.code.contains(where: { $0.overlaps(word.span) }),
      !line.links.contains(where: { $0.span.overlaps(word.span) })
    else { return false }
    if isGrouped { return true }
    let beside = [index - 1, index + 1].filter(line.words.indices.contains).map { line.words[$0] }
    if beside.contains(where: { $0.text.allSatisfy(\.isNumber) }) { return false }
    if index > 0, labels.contains(line.key(index - 1)) { return false }
    // A number that is joined to something else, such as `ISO-9001` or `#1200`, is a name.
    let before = line.text(max(0, word.span.lowerBound - 1)..<word.span.lowerBound)
    return !before.contains { "#/-–".contains($0) }
  }

  private static let labels: Set<String> = [
    "code", "ext", "extension", "fax", "form", "id", "item", "minute", "no", "number", "page",
    "paragraph", "ref", "reference", "room", "section", "tel", "telephone", "iso",
  ]

  /// The digits of a number of 1,000 or above that is not a year, their offset in the word, and
  /// whether they have commas; nil for any other word.
  private static func thousands(
    _ word: Substring
  ) -> (typed: Substring, offset: Int, isGrouped: Bool)? {
    guard let sign = word.utf8.first, sign < UInt8(ascii: "A") || sign >= 0x80 else { return nil }
    let digits = word.hasPrefix("£") ? word.dropFirst() : word
    guard let first = digits.utf8.first, (UInt8(ascii: "1")...UInt8(ascii: "9")).contains(first),
      digits.utf8.count <= 20
    else { return nil }
    let parts = digits.split(separator: ",", omittingEmptySubsequences: false)
    guard parts.allSatisfy({ $0.utf8.allSatisfy(\.isDigit) })
    else { return nil }
    let offset = word.utf8.count - digits.utf8.count
    if parts.count > 1 {
      let isGrouped = parts.dropFirst().allSatisfy { $0.utf8.count == 3 }
      return isGrouped && parts[0].utf8.count <= 3 ? (digits, offset, true) : nil
    }
    let isYear = digits.utf8.count == 4 && (digits.hasPrefix("19") || digits.hasPrefix("20"))
    guard (4...9).contains(digits.utf8.count), offset > 0 || !isYear else { return nil }
    return (digits, offset, false)
  }

  // MARK: - Figures

  /// The numbers of the targets and of the rows in force. Workbook cells are left out, since their
  /// number formats determine how they look.
  private static func numbers(of figures: CurrentFigures) -> [Number] {
    figures.set.indicators.flatMap { indicator in
      let targets = indicator.targets.map { ($0.shown ?? $0.value.typed, $0.range) }
      let rows = figures.rows(of: indicator).filter { $0.range.workbookPlace == nil }
        .map { ($0.shownAs ?? $0.value.typed, $0.range) }
      return (targets + rows).compactMap { text, range in
        ProseWord.words(in: text).first.flatMap { thousands($0.text) }.flatMap { number in
          ExactDecimal(parsing: number.typed).map {
            Number(
              value: $0, typed: String(number.typed), isGrouped: number.isGrouped, isProse: false,
              range: range)
          }
        }
      }
    }
  }
}
