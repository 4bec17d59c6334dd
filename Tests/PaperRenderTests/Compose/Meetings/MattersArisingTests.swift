import PaperMarkup
import Testing

@Suite struct `Matters arising on an agenda` {
  // MARK: - Matters arising

  /// The actions that the agenda of 5 March lists, of what was asked for on 5 February.
  private static func arising(
    _ updates: String, agenda: String = "[{ id: m, standing: matters-arising }]",
    meeting: String = "", item: String = "[{ id: a, title: A }]", withPrivate: Bool = false
  ) throws -> [String] {
    let documents = try SampleMeeting.documents([
      "one/meeting.yaml": SampleMeeting.meeting("", agenda: item),
      "one/minute.md": SampleMeeting.minute(
        "resolutions: [{ text: T, follow-ups: [{ id: f, text: Act, due: every month }] }]"),
      "two/meeting.yaml": "kind: meeting\ndate: 2018-03-05\n\(meeting)\nagenda: \(agenda)\n",
      "actions.yaml": "kind: actions\nupdates: [\(updates)]\n",
    ])
    return try documents.agenda(of: "2018-03-05", withPrivate: withPrivate).flatMap {
      block -> [String] in
      guard case .table(let table) = block else { return [] }
      return table.rows.map { row in row.map { [Block].words($0) }.joined(separator: "|") }
    }
  }

  private static let isOpen = ["Act||Not stated|5th March 2018, then every month|"]

  @Test func `lists what earlier meetings asked for and is open`() throws {
    let before = "{ follow-up: f, date: 2018-03-01, state: open }"
    #expect(try Self.arising(before).count == 1)
    #expect(try Self.arising("{ follow-up: f, date: 2018-03-01, state: done }") == [])
    #expect(try Self.arising("{ follow-up: f, date: 2018-03-01, state: withdrawn }") == [])
    let again = "{ follow-up: f, date: 2018-03-02, state: open }"
    #expect(
      try Self.arising("{ follow-up: f, date: 2018-03-01, state: done }, \(again)").count == 1)
  }

  @Test func `lists the same once it is over`() throws {
    let done = "{ follow-up: f, date: 2018-03-05, state: done }"
    #expect(try Self.arising(done) == Self.isOpen)
    let heard = "[{ id: m, standing: matters-arising }, { id: a, title: A, hears: [f] }]"
    #expect(
      try Self.arising(
        "{ follow-up: f, date: 2018-09-01, state: open }", agenda: heard, meeting: "state: held")
        == Self.isOpen)
  }

  @Test func `does not tell what was asked for in private, or by another body`() throws {
    let update = "{ follow-up: f, date: 2018-09-01, state: open }"
    #expect(try Self.arising(update) == Self.isOpen)
    #expect(try Self.arising(update, item: "[{ id: a, title: A, private: 3 }]") == [])
    #expect(try Self.arising(update, meeting: "body: Another Board") == [])
    let hidden = "[{ id: b, title: B, private: 3, items: [{ id: a, title: A }] }]"
    #expect(try Self.arising(update, item: hidden) == [])
    let inPrivate = "[{ id: m, standing: matters-arising, private: 3 }]"
    #expect(
      try Self.arising(
        update, agenda: inPrivate, item: "[{ id: a, title: A, private: 3 }]", withPrivate: true)
        == Self.isOpen)
    #expect(
      try Self.arising(update, agenda: inPrivate, item: "[{ id: a, title: A, private: 3 }]") == [])
  }
}
