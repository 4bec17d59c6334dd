import PaperMarkup
import PaperModel

extension Rule {
  /// Finds sentences that announce a wrong number of entries: an entry was added or removed, and
  /// the sentence before the list was not changed.
  static let miscountedList = ofDocuments(
    "miscounted-list", .warning, in: .structure,
    page: Page(
      finds: """
        A sentence says how many entries follow, and the list or table behind it has more or \
        fewer.
        """,
      why: """
        Either the sentence or the list is wrong, and a reader cannot tell what is missing.
        """,
      example: """
        The five priorities are:

        - Homes
        - Work
        - Schools
        - Transport
        """,
      instead: """
        Correct the number or the list: `The four priorities are:`. Where the list names only \
        some of them, say `include`.
        """,
      doubt: """
        Seldom: it wants a sentence such as `the following three actions:`, `There are two \
        groups:` or `The five priorities are:` directly in front, and `include` or `at least` \
        promise no number.
        """
    )
  ) { checked in
    var findings: [Finding] = []
    var lead: (count: AnnouncedCount, passage: Passage)?
    for passage in checked.passages {
      var lines = (checked.proseByRange[passage.range] ?? [])[...]
      // In a body each block is a passage of its own.
      if let last = lead?.passage,
        passage.key != nil || last.key != nil || last.document != passage.document
      {
        lead = nil
      }
      let mayAnnounce = lines.contains { $0.text.utf8.last == UInt8(ascii: ":") }
      guard lead != nil || mayAnnounce else { continue }
      for block in passage.blocks {
        if let announced = lead, let count = block.entryCount, count != announced.count.number {
          findings.append(
            announced.count.finding(count, at: passage.key == nil ? passage.range : nil))
        }
        lead = nil
        guard case .paragraph(let inlines) = block else { continue }
        let text = inlines.plainText
        guard text.hasSuffix(":") else { continue }
        lines = lines.drop { $0.role != .paragraph || $0.text != text }
        if let count = lines.first.flatMap(AnnouncedCount.init) { lead = (count, passage) }
      }
    }
    return findings
  }
}

extension Prose.Block {
  /// The number of entries of a list or a table; nil for other blocks.
  fileprivate var entryCount: Int? {
    switch self {
    case .list(let list): list.items.count
    case .table(let table):
      table.rows.count { row in
        guard case .paragraph(let words)? = row.first?.first else { return true }
        return !words.plainText.lowercased().hasPrefix("total")
      }
    default: nil
    }
  }
}

/// A number of entries that a sentence announces.
struct AnnouncedCount {
  let number: Int
  private let line: ProseLine
  private let span: Range<Int>

  /// Nil if the line does not end in a sentence that certainly announces a number of entries.
  init?(_ line: ProseLine) {
    var start = line.words.count
    while start > 0 {
      if start < line.words.count,
        line.gap(before: start).contains(where: { ".?!;:".contains($0) })
      {
        break
      }
      start -= 1
      guard line.words.count - start < 40 else { return nil }
    }
    let keys = Array(line.folded[start...])
    let numbers = keys.indices.filter { Self.number(keys[$0]) != nil }
    guard let place = Self.place(in: keys, numbers: numbers), let number = Self.number(keys[place]),
      keys.allSatisfy({ !Self.open.contains($0) })
    else { return nil }
    self.line = line
    self.number = number
    span = line.words[start + place].span
  }

  /// The index of the word that states how many entries follow; nil if there is none.
  private static func place(in keys: [String], numbers: [Int]) -> Int? {
    guard let last = keys.last else { return nil }
    // "the following three actions", anywhere in the sentence
    if let place = numbers.first(where: { $0 > 0 && keys[$0 - 1] == "following" }) {
      return thing(behind: place, in: keys) == nil ? nil : place
    }
    guard numbers.count == 1, let place = numbers.first else { return nil }
    if place > 0, before.contains(keys[place - 1]) { return nil }
    // "one of the five areas"
    if place > 1, keys[place - 1] == "the", keys[place - 2] == "of" { return nil }
    if ["are", "were"].contains(last) {
      guard place < 2, place == 0 || starts.contains(keys[0]), thing(behind: place, in: keys) != nil
      else { return nil }
      return keys.contains(where: { ["that", "which", "who"].contains($0) }) ? nil : place
    }
    return thing(behind: place, in: keys) == keys.count - 1 ? place : nil
  }

  /// The index of the plural noun that is counted, at most three words after the number.
  private static func thing(behind place: Int, in keys: [String]) -> Int? {
    for index in (place + 1)..<max(place + 1, min(place + 5, keys.count)) {
      let key = keys[index]
      if breaks.contains(key) { return nil }
      if key.hasSuffix("s"), !key.hasSuffix("ss"), !key.hasSuffix("us"), !key.hasSuffix("'s"),
        !key.hasSuffix("\u{2019}s"), key.utf8.count > 3
      {
        return units.contains(key) ? nil : index
      }
    }
    return nil
  }

  func finding(_ count: Int, at list: InputRange?) -> Finding {
    Finding(
      "\(count) \(count == 1 ? "entry follows" : "entries follow")", at: line.range(span),
      notes: list.map { [Diagnostic.Note("the entries", at: $0.startPoint)] } ?? [])
  }

  private static func number(_ word: String) -> Int? {
    if let named = names[word] { return named }
    guard (1...2).contains(word.utf8.count), let number = Int(word), (2...30).contains(number)
    else {
      return nil
    }
    return number
  }

  private static let names = [
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12,
  ]
  private static let starts: Set<String> = ["the", "our", "its", "their", "these", "those"]
  /// Words before a number that make it approximate.
  private static let before: Set<String> = [
    "least", "most", "to", "than", "over", "about", "around", "nearly", "almost", "some", "of",
    "every", "first", "last", "next", "under", "in", "for", "within", "or", "and", "top", "all",
  ]
  /// Words that say that the list is not complete.
  private static let open: Set<String> = [
    "include", "includes", "including", "included", "example", "examples", "such", "eg", "e.g",
  ]
  private static let breaks: Set<String> = [
    "of", "in", "for", "to", "and", "or", "by", "with", "on", "at", "from", "are", "is", "was",
    "were", "have", "has", "will",
  ]
  /// Units of time and measure, which a list does not enumerate.
  private static let units: Set<String> = [
    "years", "months", "weeks", "days", "hours", "minutes", "quarters", "terms", "times", "pounds",
    "percent", "decades", "miles", "sessions", "phases",
  ]
}
