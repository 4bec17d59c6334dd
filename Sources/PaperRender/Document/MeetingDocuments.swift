import PaperMarkup
package import PaperModel

/// Makes the documents of meetings and their minutes.
package struct MeetingDocuments {
  private let book: MeetingBook
  private let writing: MeetingWriting
  private let followUpBook: FollowUpBook
  private let links: DocumentLinks
  private let terms: TermFinder
  private lazy var followUps = FollowUpIndex(followUpBook, of: book)
  private lazy var agendas = AgendaComposer(writing, followUps: followUps, links: links)
  private lazy var minutes = MinutesComposer(writing, links: links)
  private lazy var pages = MinuteComposer(writing, links: links)
  private lazy var actionSheets = ActionSheetComposer(writing, followUps: followUps)

  /// Nil where no document about meetings was read.
  /// - Parameter links: where the documents of papers are, in the format that is made.
  package init?(_ workspace: Workspace, links: DocumentLinks) {
    guard let book = workspace.meetingBook, let followUps = workspace.followUpBook else {
      return nil
    }
    self.book = book
    self.links = links
    followUpBook = followUps
    writing = MeetingWriting(house: workspace.house, book: book)
    terms = TermFinder(house: workspace.house, board: workspace.board)
  }

  /// The agenda of a meeting.
  package mutating func agenda(of meeting: Meeting) -> Document? {
    guard let blocks = agendas?.compose(meeting) else { return nil }
    return document(blocks, of: meeting, facts: MeetingFacts(writing, meeting).agenda)
  }

  /// The minutes of a meeting; nil where there is none to hold.
  /// - Parameter withPrivate: whether what was said without the public is in them. Nil then where
  ///   nothing was.
  package mutating func minutes(of meeting: Meeting, withPrivate: Bool) -> Document? {
    guard let minutes, !withPrivate || minutes.hasPrivateMinutes(meeting),
      let blocks = minutes.compose(meeting, withPrivate: withPrivate)
    else { return nil }
    // What programs read is what everybody may.
    return document(blocks, of: meeting, facts: MeetingFacts(writing, meeting).minutes)
  }

  /// What is to be done after a meeting, by owner; nil where that is nothing.
  package mutating func actionSheet(of meeting: Meeting) -> Document? {
    guard let blocks = actionSheets?.compose(meeting) else { return nil }
    return document(blocks, of: meeting)
  }

  /// Whether an action sheet holds what was asked for without the public.
  package mutating func hasPrivateActions(_ meeting: Meeting) -> Bool {
    followUps.arising(from: meeting).contains { meeting.isPrivate($0.followUp.item) }
  }

  /// The page of one minute; nil where its meeting was cancelled.
  package mutating func page(of minute: Minute) -> Document? {
    guard let blocks = pages?.compose(minute), let meeting = book.meeting(of: minute) else {
      return nil
    }
    return document(
      blocks, of: meeting, facts: MeetingFacts(writing, meeting).page(of: minute))
  }

  private func document(
    _ blocks: [Block], of meeting: Meeting, facts: JSONValue? = nil
  ) -> Document {
    let body = book.body(of: meeting)
    return Document(
      blocks, untitled: meeting.title ?? body, body: body, publisher: book.board?.council,
      date: meeting.date.value, house: writing.house, terms: terms.terms(in: blocks), facts: facts)
  }
}
