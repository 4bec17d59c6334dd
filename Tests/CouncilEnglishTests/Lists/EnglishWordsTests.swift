import PaperMarkup
import PaperModel
import Testing

@testable import CouncilEnglish

@Suite struct `The lists of English words` {
  @Test func `are all of the files, and each says what it is for`() {
    let files = embeddedWords.map { String($0.path.dropLast(".txt".count)) }
    #expect(EnglishWords.lists.map(\.name) == files.sorted())
    for list in EnglishWords.lists {
      #expect(
        list.purpose.count > 15 && (list.purpose.hasSuffix(".") || list.purpose.hasSuffix(".\"")),
        "\(list.name)")
      #expect(!list.entries.isEmpty, "\(list.name)")
    }
  }

  @Test(arguments: EnglishWords.lists.map(\.name))
  func `hold only entries that a board could add, each once`(name: String) throws {
    let list = try #require(EnglishWords.lists.first { $0.name == name })
    let pattern = try Regex(list.form.pattern)
    for entry in list.entries {
      #expect(list.form.fits(entry), "\(entry)")
      #expect(try pattern.wholeMatch(in: entry) != nil, "\(entry)")
    }
    #expect(Set(list.entries).count == list.entries.count)
  }

  @Test func `take what a board adds`() {
    let english = EnglishWords.adding([
      WordAddition(list: "acronyms", entry: "CRASAC"),
      WordAddition(list: "acronym-meanings", entry: "LCR = Liverpool City Region"),
      WordAddition(list: "slips", entry: "service user = person who uses services"),
      WordAddition(list: "stop-words", entry: "coventry"),
    ])
    #expect(english.isKnown(acronym: "CRASAC") && english.isKnown(acronym: "NHS"))
    #expect(!EnglishWords.builtIn.isKnown(acronym: "CRASAC"))
    #expect(english.meaning(ofAcronym: "LCR") == "Liverpool City Region")
    #expect(english.slips.last?.replacement == "person who uses services")
    #expect(english.stems(of: "coventry") == [] && english.stems(of: "supported") == ["support"])
  }

  @Test(arguments: [
    (EntryForm.abbreviation, "Crasac"), (.word, "Alliance"), (.word, "two words"), (.word, ""),
    (.replacement, "no sign"), (.replacement, "a = b = c"), (.replacement, " = b"),
    (.verb, "champion"), (.verb, "champion championed thing"),
    (.verb, "champion championed object sometimes"),
  ])
  func `refuse what is no entry, in their patterns too`(form: EntryForm, entry: String) throws {
    #expect(!form.fits(entry))
    #expect(try Regex(form.pattern).wholeMatch(in: entry) == nil)
  }

  @Test func `leave out what is no entry`() {
    let english = EnglishWords.adding([
      WordAddition(list: "slips", entry: "no sign"),
      WordAddition(list: "decision-verbs", entry: "champion"),
    ])
    #expect(english.slips == EnglishWords.builtIn.slips)
    #expect(english.decisionVerbs == EnglishWords.builtIn.decisionVerbs)
  }

  @Test func `turn a verb that a board adds`() {
    let recommendation = MarkdownReader.readLine("Champion the plan and note the report").inlines
      .printed
    func draft(by english: EnglishWords) -> Drafted {
      Drafted.draft(recommendation, mood: .passiveSubjunctive, hasParts: false, by: english)
    }
    let added = draft(
      by: .adding([
        WordAddition(list: "decision-verbs", entry: "champion championed object time means")
      ]))
    #expect(added.outcome == .turned)
    #expect(added.text.plainText == "The plan be championed and the report be noted")
    #expect(draft(by: .builtIn).outcome != .turned)
  }

  @Test func `let a body that a board adds be asked to do something`() {
    func outcome(by english: EnglishWords) -> ResolutionDraft.Outcome {
      Drafted.draft(
        printedLine("Ask the consortium to report back"), mood: .passiveSubjunctive,
        hasParts: false, by: english
      ).outcome
    }
    #expect(outcome(by: .adding([WordAddition(list: "bodies", entry: "consortium")])) == .turned)
    #expect(outcome(by: .builtIn) != .turned)
  }
}
