import CouncilEnglish
import PaperMarkup
import PaperModel
import Testing

@Suite struct `Whatever a recommendation says` {
  private static func words(_ text: String) -> [String: Int] {
    let signs: Set<Character> = [
      ",", ";", ":", ".", "(", ")", "“", "”", "‘", "’", "'", "\"", "[", "]", "!", "?", "…",
    ]
    var words: [String: Int] = [:]
    for part in text.lowercased().split(whereSeparator: \.isWhitespace) {
      let word = String(part.filter { !signs.contains($0) })
      if !word.isEmpty { words[word, default: 0] += 1 }
    }
    return words
  }

  private static func difference(_ first: [String: Int], _ second: [String: Int]) -> [String: Int] {
    first.mapValues { $0 }.reduce(into: [:]) { result, entry in
      let left = entry.value - second[entry.key, default: 0]
      if left > 0 { result[entry.key] = left }
    }
  }

  private static let verbs: Set<String> = Set(
    EnglishWords.builtIn.decisionVerbs.flatMap { verb -> [String] in
      let third = verb.base == "ratify" ? "ratifies" : verb.base + "s"
      return [verb.base, third]
    } + ["authorize", "recognize"])
  private static let participles: Set<String> = Set(
    EnglishWords.builtIn.decisionVerbs.map(\.participle) + ["authorized", "recognized", "given"])
  private static let openings: Set<String> = [
    "to", "that", "the", "board", "is", "asked", "it", "recommended", "and",
  ]

  @Test(arguments: 0..<8)
  func `no word is lost and none is invented`(part: Int) {
    var generator = RecommendationGenerator(seed: part)
    var turned = 0
    for _ in 0..<500 {
      let text = generator.text()
      let draft = Drafted.draft(
        [.text(text)], mood: .passiveSubjunctive, hasParts: text.hasSuffix(":"))
      guard draft.outcome == .turned else {
        #expect(
          Self.difference(Self.words(text), Self.words(draft.text.plainText)).allSatisfy {
            $0.key == "and" && $0.value == 1
          })
        continue
      }
      turned += 1
      let recommended = Self.words(text)
      let resolved = Self.words(draft.text.plainText)
      let lost = Self.difference(recommended, resolved)
      let added = Self.difference(resolved, recommended)
      let lostVerbs = lost.filter { Self.verbs.contains($0.key) }.values.reduce(0, +)
      let addedVerbs = added.filter { Self.participles.contains($0.key) }.values.reduce(0, +)
      #expect(
        lost.keys.allSatisfy { Self.verbs.contains($0) || Self.openings.contains($0) }, "\(text)")
      #expect(
        added.keys.allSatisfy {
          Self.participles.contains($0) || ["be", "it", "agreement"].contains($0)
        }, "\(text)")
      // "Agree that X be done" is done with without a participle.
      let dropped = draft.text.plainText.hasPrefix("It ") ? 0 : recommended["agree", default: 0]
      #expect(lostVerbs <= addedVerbs + dropped, "\(text)")
    }
    // A generator of which nothing can be turned would test nothing.
    #expect(turned > 20)
  }

  @Test(arguments: 0..<8)
  func `its markup changes none of the words`(part: Int) {
    var generator = RecommendationGenerator(seed: 1_000 + part)
    for round in 0..<200 {
      let text = round.isMultiple(of: 2) ? generator.text() : generator.hostileText()
      let marked = generator.marked(text)
      for mood in ResolutionMood.allCases {
        let plain = Drafted.draft([.text(text)], mood: mood, hasParts: false)
        let draft = Drafted.draft(marked, mood: mood, hasParts: false)
        #expect(draft.text.plainText == plain.text.plainText, "\(text.debugDescription)")
        #expect(draft.outcome == plain.outcome)
        let notes = (draft.text.apartFromNotes.notes, marked.apartFromNotes.notes)
        #expect(Set(notes.0) == Set(notes.1) && notes.0.count == notes.1.count, "\(marked)")
      }
    }
  }

  @Test(arguments: 0..<8)
  func `nothing crashes, and a doubt has its place`(part: Int) {
    var generator = RecommendationGenerator(seed: 2_000 + part)
    for _ in 0..<400 {
      let text = generator.hostileText()
      for hasParts in [false, true] {
        let draft = Drafted.draft(
          [.text(text)], mood: .passiveSubjunctive, hasParts: hasParts)
        _ = draft.text.lowercasingStart()
        guard case .left(let doubt) = draft.outcome else { continue }
        let scalars = Array(text.unicodeScalars)
        #expect(doubt.range.clamped(to: scalars.indices) == doubt.range)
        let words = String(
          String.UnicodeScalarView(scalars[doubt.range.clamped(to: scalars.indices)]))
        #expect(words == doubt.words, "\(text.debugDescription)")
      }
    }
  }

  @Test(arguments: [
    String(repeating: "a", count: 1_000_000), String(repeating: "Note ", count: 20_000),
    "Note " + String(repeating: "the report ", count: 10_000),
    String(repeating: "Note the report and ", count: 5_000),
    "Note " + String(repeating: "the report, ", count: 10_000) + "and the plan",
    "Support " + String(repeating: "the work in schools ", count: 5_000),
    "Approve the plan made " + String(repeating: "as agreed with it in it ", count: 5_000),
    "Approve the work of use " + String(repeating: "as a plan ", count: 5_000),
    "Receive " + String(repeating: "a report in six months every year ", count: 3_000),
    "Delegate " + String(repeating: "authority to ", count: 10_000),
    "Agree to " + String(repeating: "see and ", count: 10_000),
    "Authorise " + String(repeating: "the Director, ", count: 8_000) + "to sign",
    String(repeating: "(", count: 20_000), String(repeating: "“ ", count: 20_000),
    "Note that " + String(repeating: "the plan which ", count: 6_000) + "is late",
    "To note " + String(repeating: "the plan, to see ", count: 6_000),
  ])
  func `its length is no matter`(text: String) {
    for mood in ResolutionMood.allCases {
      let draft = Drafted.draft([.text(text)], mood: mood, hasParts: false)
      #expect(!draft.text.isEmpty)
    }
  }

  @Test func `markup may be nested and cut as finely as it likes`() {
    var nested: [Inline] = [.text("the report")]
    for _ in 0..<500 { nested = [.emphasis(nested)] }
    let draft = Drafted.draft(
      [.text("Note ")] + nested, mood: .passiveSubjunctive, hasParts: false)
    #expect(draft.text.plainText == "The report be noted")
    let single = "Note the report and endorse the plan".unicodeScalars.map {
      Inline.strong([.text(String($0))])
    }
    #expect(
      Drafted.draft(single, mood: .passiveSubjunctive, hasParts: false).text.plainText
        == "The report be noted and the plan be endorsed")
  }
}
