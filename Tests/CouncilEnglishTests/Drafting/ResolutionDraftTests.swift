import CouncilEnglish
import PaperMarkup
import PaperModel
import Testing

@Suite struct `A resolution that is drafted` {
  private func drafted(_ text: String, hasParts: Bool = false) -> Drafted {
    Drafted.draft(
      printedLine(text), mood: .passiveSubjunctive, hasParts: hasParts)
  }

  private static let samples: [CouncilVerb.Pattern: (recommendation: String, resolution: String)] =
    [
      .object: ("the work of the Board", "The work of the Board be %"),
      .objectOrPerson: ("the work of the Board", "The work of the Board be %"),
      .person: ("the Director to attend", "The Director be % to attend"),
      .receiver: ("authority to the Director to sign", "Authority be % to the Director to sign"),
      .office: ("Dr Smith as Chair", "Dr Smith be % as Chair"),
      .thanks: ("officers for their work", "Officers be % for their work"),
    ]

  @Test(arguments: EnglishWords.builtIn.decisionVerbs)
  func `turns each verb of the table`(verb: CouncilVerb) throws {
    let sample = try #require(Self.samples[verb.pattern])
    let turned = sample.resolution.replacing("%", with: verb.participle)
    let typed = verb.base.prefix(1).uppercased() + verb.base.dropFirst()
    #expect(drafted("\(typed) \(sample.recommendation)").text.plainText == turned)
    #expect(drafted("to \(verb.base) \(sample.recommendation).").text.plainText == turned)
    let third = verb.base == "ratify" ? "ratifies" : verb.base + "s"
    #expect(drafted("That the Board \(third) \(sample.recommendation)").text.plainText == turned)
  }

  @Test(arguments: EnglishWords.builtIn.decisionVerbs.filter(\.takesThat))
  func `keeps a sentence whole`(verb: CouncilVerb) {
    let draft = drafted("\(verb.base) that partners have signed the plan and that it is published")
    #expect(
      draft.text.plainText
        == "It be \(verb.participle) that partners have signed the plan and that it is published")
  }

  @Test func `keeps emphasis, links and code where they stand`() {
    let draft = drafted(
      "**Endorse** the *action* **plan** and agree that [the report](https://x.y) names `PI2`")
    #expect(draft.outcome == .turned)
    #expect(
      draft.text == [
        .text("The "), .emphasis([.text("action")]), .text(" "), .strong([.text("plan")]),
        .text(" be endorsed and it be agreed that "),
        .link(destination: "https://x.y", [.text("the report")]), .text(" names "), .code("PI2"),
      ])
  }

  @Test func `keeps a note with the word that it stands at`() {
    func draft(_ line: [Inline]) -> [Inline] {
      Drafted.draft(line, mood: .passiveSubjunctive, hasParts: false).text
    }
    let note = Inline.note([.text("Of May.")])
    #expect(
      draft([.text("Endorse the plan"), note, .text(" and note the report")]) == [
        .text("The plan"), note, .text(" be endorsed and the report be noted"),
      ])
    #expect(draft([.text("Note the report."), note]) == [.text("The report be noted"), note])
  }

  @Test func `keeps markup that holds the verb as well as the thing`() {
    #expect(
      drafted("[*Note* the report](https://x.y)").text == [
        .link(destination: "https://x.y", [.text("The report")]), .text(" be noted"),
      ])
    #expect(
      drafted("*Note the report and endorse the plan*").text
        == [
          .emphasis([.text("The report")]), .text(" be noted"), .emphasis([.text(" and ")]),
          .emphasis([.text("the plan")]), .text(" be endorsed"),
        ].tidied())
  }

  @Test func `takes code and what is quoted for names`() {
    #expect(
      drafted("Note `a and endorse b`").text == [.code("a and endorse b"), .text(" be noted")])
    #expect(
      drafted("Note “Working and agree the plan”").text.plainText
        == "“Working and agree the plan” be noted")
  }

  @Test func `reads over the ends of lines and hard spaces`() {
    let draft = Drafted.draft(
      [
        .text("Note the\u{A0}report"), .softBreak, .text("and endorse"), .softBreak,
        .text("the plan"),
      ],
      mood: .passiveSubjunctive, hasParts: false)
    #expect(
      draft.text == [
        .text("The\u{A0}report be noted"), .softBreak, .text("and the plan be endorsed"),
      ])
  }

  @Test func `breaks off only where its parts follow`() {
    #expect(drafted("Agree to:", hasParts: true).text.plainText == "Agreement be given to:")
    #expect(
      drafted("Approve the following", hasParts: true).text.plainText == "The following be approved"
    )
    for text in [
      "Agree to:", "Agree to", "Note that:", "Approve the following:", "Note the plans for",
    ] {
      guard case .left(let doubt) = drafted(text).outcome else {
        Issue.record("\(text) was turned")
        continue
      }
      #expect(doubt.reason == .unfinished)
    }
  }

  @Test func `begins with a capital unless its first word is no plain word`() {
    #expect(drafted("note progress").text.plainText == "Progress be noted")
    #expect(drafted("Note eRedbook use").text.plainText == "eRedbook use be noted")
    #expect(drafted("Support #CovConnects").text.plainText == "#CovConnects be supported")
    #expect(drafted("Endorse coventry.gov.uk").text.plainText == "coventry.gov.uk be endorsed")
    #expect(drafted("Note élan").text.plainText == "Élan be noted")
  }

  @Test func `keeps the stop of an abbreviation, and no other`() {
    #expect(
      drafted("Note the plans of the D.P.H.").text.plainText == "The plans of the D.P.H. be noted")
    #expect(drafted("Note section 3.1.").text.plainText == "Section 3.1 be noted")
    #expect(drafted("Consider Appendix A.").text.plainText == "Consider Appendix A")
  }

  @Test func `says where it could not be turned`() throws {
    let text = "Endorse the *plan* and 🙂 contribute comments"
    let line = printedLine(text.replacing("🙂 ", with: ""))
    let draft = Drafted.draft(line, mood: .passiveSubjunctive, hasParts: false)
    guard case .left(let doubt) = draft.outcome else {
      Issue.record("was turned")
      return
    }
    #expect(doubt.reason == .verb && doubt.words == "contribute" && doubt.range == 21..<31)
  }

  @Test(arguments: ["", " ", "\n", "\u{A0}\u{2003}"])
  func `is nothing where there is no recommendation`(text: String) {
    for mood in ResolutionMood.allCases {
      let draft = Drafted.draft([.text(text)], mood: mood, hasParts: false)
      #expect(draft.text.isEmpty)
    }
    guard
      case .left(let doubt) = Drafted.draft(
        [.text(text)], mood: .passiveSubjunctive, hasParts: false
      ).outcome
    else {
      Issue.record("was turned")
      return
    }
    #expect(doubt.reason == .empty)
  }
}

@Suite struct `A resolution in a sentence` {
  private func line(_ text: String) -> [Inline] { printedLine(text) }

  @Test(arguments: [
    ("The report be noted", "the report be noted"), ("It be noted that", "it be noted that"),
    ("Agreement be given to", "agreement be given to"),
    ("A report be received", "a report be received"),
    ("*The report* be noted", "the report be noted"),
    ("The Board's work be noted", "the Board's work be noted"),
    ("Authority be delegated", "authority be delegated"),
  ])
  func `begins small where its first word is no name`(text: String, begun: String) {
    #expect(line(text).lowercasingStart().plainText == begun)
  }

  @Test(arguments: [
    "Coventry's plan be noted", "Progress be noted", "A Better Start be supported",
    "A level results be noted", "All About Me be supported", "NHS plans be noted", "the report", "",
    "`The` report",
  ])
  func `begins as it is where that is not certain`(text: String) {
    #expect(line(text).lowercasingStart() == line(text))
  }
}
