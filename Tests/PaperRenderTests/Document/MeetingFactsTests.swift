import PaperCompose
import PaperMarkup
import PaperModel
import PaperRender
import PaperSource
import TestSupport
import Testing

@Suite struct `What programs read of a meeting` {
  private func facts(
    _ files: [String: String], for audience: Audience = .public,
    of make: (MeetingDocuments, Workspace) throws -> Document?
  ) throws -> String {
    let files = ["board.yaml": SampleMeeting.board].merging(files) { $1 }
    let folder = try TemporaryFolder(files)
    let selection = try Selection(paths: [], currentFolder: folder.path)
    let result = WorkspaceReader.read(selection, currentFolder: folder.path)
    try #require(result.diagnostics.isEmpty, "\(result.diagnostics)")
    let workspace = try #require(result.workspace)
    let made = MeetingDocuments(workspace.visible(to: audience), links: DocumentLinks { $0 })
    let documents = try #require(made)
    var text = ""
    let document = try make(documents, workspace)
    document?.facts?.write(to: &text)
    return text
  }

  @Test func `is when, where and who, and what was decided`() throws {
    let text = try facts([
      "meeting.yaml": SampleMeeting.meeting("start: 14:00\nend: 15:30\nvenue: Room 3"),
      "a.md": SampleMeeting.minute("resolutions: [{ text: \"X be *done*\" }]"),
    ]) { documents, workspace in
      return documents.minutes(
        of: try #require(workspace.meetings?.meetings.first))
    }
    for line in [
      #""@context": "https://schema.org""#, #""@type": "Event""#, #""name": "Board""#,
      #""startDate": "2018-02-05T14:00""#, #""endDate": "2018-02-05T15:30""#,
      #""eventStatus": "https://schema.org/EventScheduled""#, #""name": "Room 3""#,
      #""additionalType": "Decision""#, #""name": "A""#, #""text": "X be done""#,
      #""creativeWorkStatus": "Draft""#,
    ] {
      #expect(text.contains(line), "\(line) in \(text)")
    }
  }

  @Test func `says nothing of private business, nor of wording that nobody confirmed`() throws {
    let files = [
      "meeting.yaml": SampleMeeting.meeting(
        "",
        agenda: """

            - { id: a, title: Secret, private: 3 }
            - { id: b, title: Open, paper: p.md }
          """),
      "a.md": SampleMeeting.minute("resolutions: [{ text: Secret }]"),
      "b.md": SampleMeeting.minute("resolutions: [{ decides: x, outcome: as-recommended }]")
        .replacing("item: a", with: "item: b"),
      "p.md": """
      ---
      kind: paper
      date: 2018-02-05
      subject: S
      recommendations: [{ id: x, text: Endorse the draft wording }]
      ---

      ## Purpose

      To inform.
      """,
    ]
    let whole = try facts(files, for: .restricted) { documents, workspace in
      documents.minutes(of: try #require(workspace.meetings?.meetings.first))
    }
    #expect(!whole.contains("Secret") && !whole.contains("draft wording"), "\(whole)")
    let agenda = try facts(files) { documents, workspace in
      documents.agenda(of: try #require(workspace.meetings?.meetings.first))
    }
    #expect(!agenda.contains("Secret") && agenda.contains(#""name": "Open""#), "\(agenda)")
    let page = try facts(files) { documents, workspace in
      documents.page(of: try #require(workspace.meetings?.minutes.first))
    }
    #expect(page == "")
  }
}
