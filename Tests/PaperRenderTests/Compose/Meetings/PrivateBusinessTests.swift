import PaperMarkup
import Testing

@Suite struct `Private business in documents` {
  // MARK: - Private business

  @Test func `keeps what was said in private out of minutes that are published`() throws {
    let documents = try SampleMeeting.documents([
      "meeting.yaml": SampleMeeting.meeting(
        "first-minute: 5",
        agenda: """

            - { id: z, title: Open }
            - id: a
              title: Closed
              private: { paragraph: 3, reason: Affairs }
              report-of: [Secret]
              documents: [{ title: Secret }]
              items: [{ id: b, title: Part }]
            - { id: c, title: Half, items: [{ id: d, title: Inner, private: 1 }] }
          """),
      "a.md": SampleMeeting.minute(
        """
        title: A Secret
        introduced-by: [Secret]
        reasons: Secret
        alternatives: Secret
        motions: [{ text: Secret, result: lost }]
        corrections: [{ meeting: 2018-02-05, minute: 6, text: Secret }]
        resolutions: [{ text: Secret }, { text: Secret, moved-by: Secret }]
        """, body: "Secret"),
      "b.md": SampleMeeting.minute("", body: "Secret").replacing("item: a", with: "item: b"),
      "d.md": SampleMeeting.minute("", body: "Secret").replacing("item: a", with: "item: d"),
    ])
    let minutes = try #require(try documents.minutes(of: "2018-02-05")).markdown
    #expect(!minutes.contains("Secret"))
    for title in ["6 Closed", "(a) Exempt item", "7 Half", "(a) Inner"] {
      #expect(minutes.contains("# \(title)\n"), "\(minutes)")
    }
    #expect(minutes.contains("Exempt under paragraph 1 of"))
    #expect(!minutes.contains("not for publication"))
    let whole = try #require(try documents.minutes(of: "2018-02-05", withPrivate: true)).markdown
    #expect(whole.ranges(of: "Secret").count == 15, "\(whole)")
    #expect(whole.contains("**Contains exempt information: not for publication.**"))
    let page = try #require(try documents.page(of: "d", "2018-02-05", withPrivate: true)).markdown
    #expect(page.contains("**Considered in private: not for publication.**"))
  }

  @Test func `links to papers of public business alone`() throws {
    let paper = "---\nkind: paper\ndate: 2018-02-05\nsubject: S\n---\n\n## Purpose\n\nTo inform.\n"
    let documents = try SampleMeeting.documents([
      "meetings/meeting.yaml": SampleMeeting.meeting(
        "",
        agenda: """

            - { id: a, paper: "../papers/a [1]&b.md" }
            - { id: b, paper: c.md, private: 3 }
            - { id: c, title: C, items: [{ id: d, paper: d.md, private: 3 }, { id: e, paper: e.md }] }
          """),
      "papers/a [1]&b.md": paper, "meetings/c.md": paper, "meetings/d.md": paper,
      "meetings/e.md": paper,
    ])
    let agenda = try documents.agenda(of: "2018-02-05").markdown
    let links = agenda.split(separator: "\n").filter { $0.hasPrefix("- ") }.prefix(2)
    #expect(links == ["- [S](../papers/a%20%5B1%5D%26b.html)", "- [S](e.html)"])
    #expect(
      agenda.contains("# 3. Exempt item\n") || agenda.contains("# 2. Exempt item\n"), "\(agenda)")
  }
}
