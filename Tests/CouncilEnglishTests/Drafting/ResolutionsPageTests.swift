import CouncilEnglish
import PaperMarkup
import PaperModel
import Testing

@Suite struct `The page about resolutions` {
  private static let left = "left as worded: "

  @Test func `has enough examples of both kinds`() {
    let rows = ResolutionsPage.examples
    let left = rows.count { $0[1].hasPrefix(Self.left) }
    #expect(rows.count - left >= 60 && left >= 40)
    #expect(Set(rows.map { $0[0] }).count == rows.count)
  }

  @Test(arguments: ResolutionsPage.examples)
  func `shows for each recommendation what is drafted`(row: [String]) throws {
    let recommendation = printedLine(row[0])
    let draft = Drafted.draft(
      recommendation, mood: .passiveSubjunctive, hasParts: row[0].hasSuffix(":"))
    switch draft.outcome {
    case .turned:
      #expect(draft.text == printedLine(row[1]))
    case .left(let doubt):
      #expect(Self.left + doubt.explanation == row[1])
      #expect(draft.text.plainText == withoutStop(recommendation.plainText))
      let scalars = Array(recommendation.plainText.unicodeScalars)
      let place = String(String.UnicodeScalarView(scalars[doubt.range]))
      #expect(!place.isEmpty && place == doubt.words)
    case .asWorded:
      Issue.record("\(row[0]) was not tried")
    }
  }

  /// A resolution that is drafted again stays as it is.
  @Test(arguments: ResolutionsPage.examples)
  func `shows resolutions and no recommendations`(row: [String]) {
    let hasParts = row[0].hasSuffix(":")
    let recommendation = printedLine(row[0])
    let draft = Drafted.draft(recommendation, mood: .passiveSubjunctive, hasParts: hasParts)
    guard draft.outcome == .turned else { return }
    let again = Drafted.draft(draft.text, mood: .passiveSubjunctive, hasParts: hasParts)
    #expect(again.text == draft.text)
  }

  @Test func `has an example of every reason for which a recommendation is left`() {
    let rows = [
      ResolutionMood.passiveSubjunctive: ResolutionsPage.examples,
      .thirdPerson: ResolutionsPage.inOrder,
    ]
    let reasons = rows.flatMap { mood, rows in
      rows.compactMap { row -> DraftingDoubt.Reason? in
        let draft = Drafted.draft(
          printedLine(row[0]), mood: mood, hasParts: row[0].hasSuffix(":"))
        guard case .left(let doubt) = draft.outcome else { return nil }
        return doubt.reason
      }
    }
    // An empty recommendation cannot stand in a table.
    #expect(Set(reasons).union([.empty]) == Set(DraftingDoubt.Reason.allCases))
  }

  /// What follows a verb, as the page writes it.
  private static func sentence(_ pattern: CouncilVerb.Pattern) -> String {
    switch pattern {
    case .object: "X"
    case .objectOrPerson: "X, P to do"
    case .person: "P to do"
    case .receiver: "X to P"
    case .office: "P as X"
    case .thanks: "P for X"
    }
  }

  @Test func `shows every verb that is turned`() {
    let verbs = EnglishWords.builtIn.decisionVerbs.map {
      [$0.base, "be " + $0.participle, Self.sentence($0.pattern), $0.takesThat ? "yes" : ""]
    }
    #expect(ResolutionsPage.verbs == verbs)
    #expect(
      EnglishWords.builtIn.decisionVerbs.map(\.base)
        == EnglishWords.builtIn.decisionVerbs.map(\.base).sorted())
  }

  @Test(arguments: ResolutionsPage.asWorded)
  func `shows what stands in the minutes as it was worded`(row: [String]) {
    let draft = Drafted.draft(
      printedLine(row[0]), mood: .asWorded, hasParts: row[0].hasSuffix(":"))
    #expect(draft.text.plainText == row[1])
    #expect(draft.outcome == .asWorded)
  }

  private func withoutStop(_ text: String) -> String {
    text.last.map { $0 == "." || $0 == ";" } == true ? String(text.dropLast()) : text
  }
}
