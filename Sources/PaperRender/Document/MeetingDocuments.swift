package import PaperCompose
import PaperMarkup
package import PaperModel

/// Makes the documents of meetings and their minutes.
package struct MeetingDocuments: Sendable {
  private let edition: Edition
  private let book: MeetingIndex
  private let writing: MeetingWriting
  private let links: DocumentLinks
  private let abbreviations: AbbreviationMarker
  private let lazyFollowUps: Lazily<FollowUpIndex>

  /// Nil where the sources hold no file about meetings.
  /// - Parameter links: the addresses of the documents of papers, in the output format.
  package init?(_ edition: Edition, links: DocumentLinks) {
    let workspace = edition.workspace
    guard let writing = MeetingWriting(edition), let book = workspace.meetingIndex,
      let followUps = workspace.followUpBook
    else { return nil }
    self.edition = edition
    self.book = book
    self.links = links
    lazyFollowUps = Lazily(FollowUpIndex(followUps, of: book))
    self.writing = writing
    abbreviations = AbbreviationMarker(workspace.board)
  }

  private init(_ documents: MeetingDocuments, links: DocumentLinks) {
    (edition, book, writing) = (documents.edition, documents.book, documents.writing)
    (abbreviations, lazyFollowUps) = (documents.abbreviations, documents.lazyFollowUps)
    self.links = links
  }

  /// The same documents with links to those of another format.
  package func linking(by links: DocumentLinks) -> MeetingDocuments {
    MeetingDocuments(self, links: links)
  }

  private var followUps: FollowUpIndex { lazyFollowUps.value }

  /// The agenda of a meeting.
  package func agenda(of meeting: Meeting) -> Document? {
    guard
      let blocks = PrintedAgenda.compose(
        meeting, writing.linking(by: links, from: meeting.path), followUps: followUps)
    else { return nil }
    return document(blocks, of: meeting) { [writing] in MeetingFacts(writing, $0).agenda }
  }

  /// The minutes of a meeting. Nil where there are none and, in the restricted edition, where
  /// private business has none.
  package func minutes(of meeting: Meeting) -> Document? {
    guard edition.audience == .public || writing.hasPrivateMinutes(meeting),
      let blocks = PrintedMinutes.compose(meeting, writing.linking(by: links, from: meeting.path))
    else { return nil }
    return document(blocks, of: meeting) { [writing] in MeetingFacts(writing, $0).minutes }
  }

  /// The minutes of a meeting as the readers of the edition may see them, also where nothing in them is
  /// private; nil where there are none.
  func wholeMinutes(of meeting: Meeting) -> Document? {
    PrintedMinutes.compose(meeting, writing.linking(by: links, from: meeting.path))
      .flatMap { document($0, of: meeting) }
  }

  /// The front sheet of a meeting's pack.
  func front(_ blocks: [Block], of meeting: Meeting) -> Document? { document(blocks, of: meeting) }

  /// The action sheet of a meeting, grouped by owner; nil where there is nothing to do.
  package func actionSheet(of meeting: Meeting) -> Document? {
    guard
      let blocks = PrintedActionSheet.compose(
        meeting, writing.linking(by: links, from: meeting.path), followUps: followUps)
    else {
      return nil
    }
    return document(blocks, of: meeting)
  }

  /// Whether private business of a meeting has any follow-up.
  package func hasPrivateActions(_ meeting: Meeting) -> Bool {
    followUps.arising(from: meeting).contains {
      meeting.isPrivate($0.followUp.item) || $0.followUp.followUp.exemption != nil
    }
  }

  /// The page of one minute; nil where its meeting was cancelled.
  package func page(of minute: Minute) -> Document? {
    guard
      let blocks = PrintedMinute.compose(minute, writing.linking(by: links, from: minute.path)),
      let meeting = book.meeting(of: minute)
    else { return nil }
    return document(blocks, of: meeting) { [writing] in MeetingFacts(writing, $0).page(of: minute) }
  }

  private func document(
    _ blocks: [Block], of meeting: Meeting,
    facts: @escaping @Sendable (Meeting) -> JSONValue? = { _ in nil }
  ) -> Document? {
    // The meeting as this audience may see it.
    guard let meeting = writing.visible(meeting) else { return nil }
    let body = book.body(of: meeting)
    return Document(
      blocks, untitled: meeting.title ?? body, body: body, publisher: book.board?.council,
      date: meeting.date.value, house: writing.house,
      audience: edition.audience, paragraphs: edition.paragraphs(of: meeting),
      abbreviations: abbreviations, facts: facts(meeting))
  }
}
