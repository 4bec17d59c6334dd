import CouncilEnglish
import PaperMarkup
import PaperModel
import Testing

@Suite struct `A resolution in the third person or in the infinitive` {
  private static let left = "left as worded: "
  private static let moods: [ResolutionMood] = [.thirdPerson, .infinitive]

  @Test(arguments: ResolutionsPage.inOrder)
  func `is drafted as the page shows`(row: [String]) {
    let line = printedLine(row[0])
    for (mood, shown) in zip(Self.moods, row.dropFirst()) {
      let draft = Drafted.draft(line, mood: mood, hasParts: row[0].hasSuffix(":"))
      switch draft.outcome {
      case .turned: #expect(draft.text == printedLine(shown), "\(mood)")
      case .left(let doubt): #expect(Self.left + doubt.explanation == shown, "\(mood): \(row[0])")
      case .asWorded: Issue.record("\(row[0]) was not tried")
      }
    }
  }

  @Test func `has enough examples of both kinds`() {
    for column in 1...2 {
      let left = ResolutionsPage.inOrder.count { $0[column].hasPrefix(Self.left) }
      #expect(left >= 15 && ResolutionsPage.inOrder.count - left >= 35)
    }
  }

  @Test(arguments: ResolutionsPage.inOrder)
  func `stays as it is when it is drafted again`(row: [String]) {
    let hasParts = row[0].hasSuffix(":")
    for mood in Self.moods {
      let draft = Drafted.draft(printedLine(row[0]), mood: mood, hasParts: hasParts)
      let again = Drafted.draft(draft.text, mood: mood, hasParts: hasParts)
      guard draft.outcome == .turned, again.outcome == .turned else { continue }
      #expect(again.text == draft.text)
    }
  }

  @Test(arguments: EnglishWords.builtIn.decisionVerbs)
  func `has each verb of the table`(verb: CouncilVerb) {
    let third = verb.base == "ratify" ? "ratifies" : verb.base + "s"
    for opening in ["", "to ", "That the Board "] {
      let text = "\(opening)\(verb.base) the Board’s work"
      #expect(drafted(text, .thirdPerson) == "\(third) the Board’s work")
      #expect(drafted(text, .infinitive) == "to \(verb.base) the Board’s work")
    }
    let done = "That the Board \(third) the Board’s work"
    #expect(drafted(done, .thirdPerson) == "\(third) the Board’s work")
    #expect(drafted(done, .infinitive) == "to \(verb.base) the Board’s work")
  }

  @Test(arguments: [
    ("discuss", "discusses"), ("publish", "publishes"), ("reply", "replies"), ("pay", "pays"),
    ("go", "goes"), ("relax", "relaxes"), ("convey", "conveys"), ("co-design", "co-designs"),
  ])
  func `spells verbs as English does`(verb: String, third: String) {
    #expect(drafted("\(verb) with the Trust", .thirdPerson) == "\(third) with the Trust")
  }

  private func drafted(_ text: String, _ mood: ResolutionMood) -> String {
    Drafted.draft([.text(text)], mood: mood, hasParts: false).text.plainText
  }
}

@Suite struct `Whatever a recommendation says, in order` {
  private static func words(_ text: String) -> [Substring] {
    text.lowercased().split { !($0.isLetter || $0.isNumber || "£%/-'’&".contains($0)) }
  }

  private static let openings: Set<Substring> = [
    "to", "that", "the", "board", "is", "asked", "it", "recommended",
  ]

  /// The words of the recommendation in their order, apart from what comes before its verb, with
  /// other endings at most.
  @Test(arguments: 0..<8)
  func `no word is lost, invented or moved`(part: Int) {
    var generator = RecommendationGenerator(seed: 3_000 + part)
    var turned = [ResolutionMood.thirdPerson: 0, .infinitive: 0]
    for _ in 0..<500 {
      let text = generator.text()
      for mood in [ResolutionMood.thirdPerson, .infinitive] {
        let draft = Drafted.draft([.text(text)], mood: mood, hasParts: text.hasSuffix(":"))
        guard draft.outcome == .turned else { continue }
        turned[mood, default: 0] += 1
        var recommended = Self.words(text)[...]
        if text.hasSuffix("; and") { recommended.removeLast() }
        for word in Self.words(draft.text.plainText) {
          while let next = recommended.first, !isForm(word, of: next), Self.openings.contains(next)
          {
            recommended.removeFirst()
          }
          if let next = recommended.first, isForm(word, of: next) {
            recommended.removeFirst()
          } else {
            #expect(mood == .infinitive && word == "to", "\(text) | \(draft.text.plainText)")
          }
        }
        #expect(recommended.isEmpty, "\(text) | \(draft.text.plainText)")
      }
    }
    // A generator of which nothing can be turned would test nothing.
    #expect(turned.values.allSatisfy { $0 > 20 })
  }

  private func isForm(_ word: Substring, of typed: Substring) -> Bool {
    let other = word.count > typed.count ? typed : word
    let longer = word.count > typed.count ? word : typed
    return longer == other || longer == other + "s"
      || longer == other + "es" || other.last == "y" && longer == other.dropLast() + "ies"
  }

  @Test(arguments: 0..<8)
  func `nothing crashes, and a doubt has its place`(part: Int) {
    var generator = RecommendationGenerator(seed: 4_000 + part)
    for _ in 0..<400 {
      let text = generator.hostileText()
      let scalars = Array(text.unicodeScalars)
      for mood in [ResolutionMood.thirdPerson, .infinitive] {
        for hasParts in [false, true] {
          let draft = Drafted.draft([.text(text)], mood: mood, hasParts: hasParts)
          guard case .left(let doubt) = draft.outcome else { continue }
          let range = doubt.range.clamped(to: scalars.indices)
          #expect(range == doubt.range)
          #expect(String(String.UnicodeScalarView(scalars[range])) == doubt.words)
        }
      }
    }
  }
}
