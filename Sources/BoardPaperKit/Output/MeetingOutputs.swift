import PaperCompose
package import PaperModel
import PaperRender
import PaperSource

/// A kind of document made from a meeting.
package enum MeetingDocument: String, CaseIterable, Sendable {
  case agenda
  /// The agenda including private business.
  case privateAgenda = "private-agenda"
  case minutes
  /// The minutes including private business.
  case privateMinutes = "private-minutes"
  case actionSheet = "action-sheet"
  /// The action sheet including follow-ups from private business.
  case privateActionSheet = "private-action-sheet"

  /// The audience that may see it.
  var audience: Audience {
    switch self {
    case .agenda, .minutes, .actionSheet: .public
    case .privateAgenda, .privateMinutes, .privateActionSheet: .restricted
    }
  }

  /// Why a meeting has no document of this kind.
  package func reasonWhereNone(of file: String, _ meeting: Meeting) -> String {
    if meeting.state == .cancelled { return "the meeting of '\(file)' was cancelled" }
    return switch self {
    case .agenda: "'\(file)' has no agenda"
    case .privateAgenda: "nothing on the agenda of '\(file)' is private"
    case .minutes: "no minute of '\(file)' was found"
    case .privateMinutes: "no minute of private business of '\(file)' was found"
    case .actionSheet: "no follow-up of '\(file)' was found that is public"
    case .privateActionSheet: "no follow-up of '\(file)' was found that is private"
    }
  }

  /// The base name of the document's file, which follows that of the meeting's file unless that is
  /// `meeting.yaml`.
  fileprivate var fileName: String {
    switch self {
    case .agenda: "agenda"
    case .privateAgenda: "agenda-private"
    case .minutes: "minutes"
    case .privateMinutes: "minutes-private"
    case .actionSheet: "actions"
    case .privateActionSheet: "actions-private"
    }
  }
}

/// Makes the documents of meetings and their minutes.
package struct MeetingOutputs: Sendable {
  private let editions: Editions
  private let record: MeetingRecord
  private let book: MeetingIndex
  private let formats: [DocumentFormat]
  /// The makers of documents, which have no links by themselves.
  private let documents: [Audience: MeetingDocuments]
  /// The paths of sources that the user selected but that are left out.
  private let leftOut: Set<String>
  private let writer: DocumentOutput

  /// Nil where the sources hold no file about meetings.
  package init?(
    _ editions: Editions, as formats: [DocumentFormat], leavingOut leftOut: Set<String> = [],
    writer: DocumentOutput
  ) {
    guard let book = editions.restricted.workspace.meetingIndex else { return nil }
    self.editions = editions
    record = book.record
    self.book = book
    self.formats = formats
    documents = [
      .public: MeetingDocuments(editions.everyone, links: .none),
      .restricted: MeetingDocuments(editions.restricted, links: .none),
    ].compactMapValues(\.self)
    self.leftOut = leftOut
    self.writer = writer
  }

  /// The meetings that the user selected.
  package var meetings: [Meeting] { record.meetings.filter { isMade($0.path) } }
  package var namedMinutes: [Minute] { record.minutes.filter { isMade($0.path) } }

  private func isMade(_ path: String) -> Bool {
    record.named.contains(path) && !leftOut.contains(path)
  }

  /// A meeting or a minute of which documents are made.
  enum Source: Sendable {
    case meeting(Meeting)
    case minute(Minute)

    var path: String {
      switch self {
      case .meeting(let meeting): meeting.path
      case .minute(let minute): minute.path
      }
    }
  }

  /// The meetings, and then the minutes, that the user selected.
  var sources: [Source] { meetings.map { .meeting($0) } + namedMinutes.map { .minute($0) } }

  /// All documents of a meeting or a minute.
  func files(of source: Source) throws -> [OutputFile] {
    switch source {
    case .meeting(let meeting):
      try MeetingDocument.allCases.flatMap { document in
        try files(
          at: Self.path(of: document, meeting), for: document.audience, source: meeting.path
        ) { self.document(document, of: meeting, from: $0) }
      }
    case .minute(let minute):
      try files(at: minute.path, for: audience(of: minute), source: minute.path) {
        $0.page(of: minute)
      }
    }
  }

  /// A document of a meeting in the first format; nil where it would be empty.
  package func bytes(of document: MeetingDocument, _ meeting: Meeting) throws -> [UInt8]? {
    try bytes(for: document.audience, at: Self.path(of: document, meeting)) {
      self.document(document, of: meeting, from: $0)
    }
  }

  /// The page of a minute in the first format; nil where its meeting was cancelled.
  package func bytes(of minute: Minute) throws -> [UInt8]? {
    try bytes(for: audience(of: minute), at: minute.path) { $0.page(of: minute) }
  }

  /// The audience that may see the page of a minute.
  private func audience(of minute: Minute) -> Audience {
    let isPrivate = book.meeting(of: minute)?.privateItems.contains(minute.item.value) ?? true
    return isPrivate ? .restricted : .public
  }

  // MARK: - Making the documents

  private func bytes(
    for audience: Audience, at path: String, _ make: @escaping (MeetingDocuments) -> Document?
  ) throws -> [UInt8]? {
    guard let format = formats.first, let maker = documents[audience],
      let document = make(maker.linking(by: links(of: format, for: audience)))
    else { return nil }
    return try writer.content(of: document, as: format, at: format.path(of: path)).bytes
  }

  /// A document in every format; empty where it would have no content.
  private func files(
    at path: String, for audience: Audience, source: String,
    _ make: @escaping (MeetingDocuments) -> Document?
  ) throws -> [OutputFile] {
    guard let maker = documents[audience] else { return [] }
    var composed = ComposedOnce(
      { links(of: $0, for: audience) }, { make(maker.linking(by: $0)) })
    return try writer.files(as: formats, of: source, at: path, for: audience) {
      composed.document(as: $0)
    }
  }

  /// The links of documents in a format.
  private func links(of format: DocumentFormat, for audience: Audience) -> DocumentLinks {
    guard audience == .restricted else { return format.links }
    // Public documents are in another folder, so documents of the restricted edition cannot link to
    // them.
    let restricted = editions.restricted
    return DocumentLinks(paper: { path in
      restricted.workspace.paper(at: path).flatMap {
        restricted.withholds(from: $0) ? format.path(of: path) : nil
      }
    })
  }

  private func document(
    _ document: MeetingDocument, of meeting: Meeting, from documents: MeetingDocuments
  ) -> Document? {
    switch document {
    case .agenda: documents.agenda(of: meeting)
    case .privateAgenda:
      editions.restricted.withholds(fromAgendaOf: meeting) ? documents.agenda(of: meeting) : nil
    case .minutes, .privateMinutes: documents.minutes(of: meeting)
    case .actionSheet: documents.actionSheet(of: meeting)
    case .privateActionSheet:
      documents.hasPrivateActions(meeting) ? documents.actionSheet(of: meeting) : nil
    }
  }

  /// The path of the output, as if its source were a file next to that of the meeting.
  static func path(of document: MeetingDocument, _ meeting: Meeting) -> String {
    SitePaths.document(document.fileName, of: meeting) + ".md"
  }
}
