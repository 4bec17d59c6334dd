import PaperMarkup
import Testing

@Suite struct `What minutes say without an author` {
  // MARK: - What nobody recorded

  @Test(arguments: [
    ("declarations", "", nil, "(minute to be written)"),
    ("declarations", "declarations: none", nil, "There were no declarations of interest."),
    ("declarations", "", "standing-words: yes", "There were no declarations of interest."),
    ("declarations", "declarations: [{ name: A, interest: owns it }]", nil, "(owns it)"),
    ("previous-minutes", "", nil, "(minute to be written)"),
    ("previous-minutes", "", "standing-words: yes", "(minute to be written)"),
    ("matters-arising", "", nil, "(minute to be written)"),
    ("matters-arising", "", "standing-words: yes", "There were no matters arising."),
    ("other-business", "", nil, "(minute to be written)"),
    ("exclusion-of-public", "", nil, "(minute to be written)"),
  ])
  func `claims of a standing item only what was stated`(
    standing: String, meeting: String, minute: String?, printed: String
  ) throws {
    var files = [
      "meeting.yaml": SampleMeeting.meeting(
        meeting, agenda: "[{ id: a, standing: \(standing) }, { id: b, title: B }]"),
      "b.md": "---\nkind: minute\nitem: b\n---\n\nSaid.\n",
    ]
    if let minute { files["a.md"] = "---\nkind: minute\nitem: a\n\(minute)\n---\n" }
    let minutes = try #require(try SampleMeeting.documents(files).minutes(of: "2018-02-05"))
      .markdown
    let words = ["to be written", "There were no", "were agreed", "owns it", "RESOLVED"]
    #expect(minutes.contains(printed))
    #expect(words.filter { minutes.contains($0) }.count == 1, "\(minutes)")
  }

  @Test func `has no minutes while nobody wrote any, or where it was cancelled`() throws {
    let none = try SampleMeeting.documents([
      "meeting.yaml": SampleMeeting.meeting("declarations: none")
    ])
    #expect(try none.minutes(of: "2018-02-05") == nil)
    let cancelled = try SampleMeeting.documents([
      "meeting.yaml": SampleMeeting.meeting("").replacing("state: held", with: "state: cancelled"),
      "minute.md": SampleMeeting.minute(
        "resolutions: [{ text: T, follow-ups: [{ id: f, text: Act }] }]"),
    ])
    #expect(try cancelled.minutes(of: "2018-02-05") == nil)
    #expect(try cancelled.page(of: "a", "2018-02-05") == nil)
    #expect(try cancelled.actionSheet(of: "2018-02-05") == nil)
  }
}
