import PaperMarkup
import Testing

/// What a house says of meetings, seen in the documents that it stands in.
@Suite struct `A meeting in a house's words` {
  @Test(arguments: [
    ("0:05", "12.05 am"), ("9:30", "9.30 am"), ("12:00", "12.00 pm"), ("2 pm", "2.00 pm"),
    ("23:59", "11.59 pm"),
  ])
  func `begins at a time of the clock of twelve hours`(typed: String, printed: String) throws {
    let documents = try SampleMeeting.documents([
      "meeting.yaml": SampleMeeting.meeting("start: '\(typed)'")
    ])
    let agenda = try documents.agenda(of: "2018-02-05").markdown
    #expect(agenda.contains("**Time and Date:** \(printed) on Monday, 5th February 2018\n"))
  }

  @Test(arguments: [
    ("[A]", "Report of A"), ("[A, B]", "Report of A and B"), ("[A, B, C]", "Report of A, B and C"),
    ("[{ job-title: Director }]", "Report of the Director"),
    ("[{ name: A, job-title: D, organisation: O }]", "Report of A, D, O"),
  ])
  func `names those whose report it is in a sentence`(typed: String, printed: String) throws {
    let documents = try SampleMeeting.documents([
      "meeting.yaml": SampleMeeting.meeting(
        "", agenda: "[{ id: a, title: A, report-of: \(typed) }]")
    ])
    #expect(try documents.agenda(of: "2018-02-05").markdown.contains("\(printed)\n"))
  }

  @Test(arguments: [
    ("owner: Alex", "Alex"), ("organisation: fire", "Fire Service"),
    ("owner: Alex, organisation: fire", "Alex, Fire Service"), ("owner: not stated", "Not stated"),
    ("due: 2018-03-01", "Not stated"), ("organisation: every-member", "Every member organisation"),
  ])
  func `names each owner of a follow-up`(typed: String, printed: String) throws {
    let documents = try SampleMeeting.documents([
      "meeting.yaml": SampleMeeting.meeting(""),
      "minute.md": SampleMeeting.minute(
        "resolutions: [{ text: T, follow-ups: [{ id: f, text: Act, \(typed) }] }]"),
    ])
    let sheet = try #require(try documents.actionSheet(of: "2018-02-05"))
    #expect(sheet.markdown.contains("## \(printed)\n"))
  }

  @Test(arguments: [
    ("2018-03-01", "1st March 2018"), ("every month", "5th March 2018, then every month"),
    ("every six months", "5th August 2018, then every 6 months"),
  ])
  func `says by when a follow-up is due`(typed: String, printed: String) throws {
    let documents = try SampleMeeting.documents([
      "meeting.yaml": SampleMeeting.meeting(""),
      "minute.md": SampleMeeting.minute(
        "resolutions: [{ text: T, follow-ups: [{ id: f, text: Act, due: \(typed) }] }]"),
    ])
    let sheet = try #require(try documents.actionSheet(of: "2018-02-05"))
    #expect(sheet.markdown.contains("| Act | A | \(printed) |"))
  }

  @Test func `puts each owner once, and what nobody was named for last`() throws {
    let documents = try SampleMeeting.documents([
      "meeting.yaml": SampleMeeting.meeting(""),
      "minute.md": SampleMeeting.minute(
        """
        resolutions:
          - text: T
            follow-ups:
              - { id: f, text: One, owner: not stated }
              - { id: g, text: Two, owner: Not Stated At All }
              - { id: h, text: Three, organisation: every-member }
              - { id: i, text: Four, owner: Not Stated At All }
              - { id: j, text: Five }
        """),
    ])
    let sheet = try #require(try documents.actionSheet(of: "2018-02-05")).markdown
    let parts = sheet.split(separator: "\n").filter {
      $0.hasPrefix("## ") || $0.hasPrefix("Each") || $0.contains(" | A | ")
    }
    #expect(
      parts == [
        "## Not Stated At All", "| Two | A | |", "| Four | A | |", "## Every member organisation",
        "Each to answer: Fire Service and Trust", "| Three | A | |", "## Not stated",
        "| One | A | |", "| Five | A | |",
      ])
  }
}
