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
package struct MeetingOutputs {
  private let editions: Editions
  private let record: MeetingRecord
  private let book: MeetingIndex
  private let formats: [DocumentFormat]
  /// The makers of documents, in the order of the formats, since links point to documents in the
  /// same format.
  private var documents: [Audience: [MeetingDocuments]]
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
    let restricted = editions.restricted
    documents = [
      .public: formats.compactMap { MeetingDocuments(editions.everyone, links: $0.links) },
      // Public documents are in another folder, so documents of the restricted edition cannot link
      // to them.
      .restricted: formats.compactMap { format in
        MeetingDocuments(
          restricted,
          links: DocumentLinks(paper: { path in
            restricted.workspace.paper(at: path).flatMap {
              restricted.withholds(from: $0) ? format.path(of: path) : nil
            }
          }))
      },
    ]
    self.leftOut = leftOut
    self.writer = writer
  }

  /// The meetings that the user selected.
  package var meetings: [Meeting] { record.meetings.filter { isMade($0.path) } }
  package var namedMinutes: [Minute] { record.minutes.filter { isMade($0.path) } }

  private func isMade(_ path: String) -> Bool {
    record.named.contains(path) && !leftOut.contains(path)
  }

  /// The number of source files from which documents are made.
  var sourceCount: Int { meetings.count + namedMinutes.count }

  /// All documents of the meetings and minutes that the user selected.
  /// - Parameter progress: called with the number of sources done.
  mutating func files(progress: (Int) -> Void) throws -> [OutputFile] {
    var files: [OutputFile] = []
    let meetings = meetings
    for (index, meeting) in meetings.enumerated() {
      for document in MeetingDocument.allCases {
        files += try self.files(
          at: Self.path(of: document, meeting), for: document.audience, source: meeting.path
        ) { [editions] in Self.document(document, of: meeting, in: editions, from: &$0) }
      }
      progress(index + 1)
    }
    for (index, minute) in namedMinutes.enumerated() {
      files += try self.files(
        at: minute.path, for: audience(of: minute), source: minute.path
      ) { $0.page(of: minute) }
      progress(meetings.count + index + 1)
    }
    return files
  }

  /// A document of a meeting in the first format; nil where it would be empty.
  package mutating func bytes(of document: MeetingDocument, _ meeting: Meeting) throws -> [UInt8]? {
    try bytes(for: document.audience, at: Self.path(of: document, meeting)) { [editions] in
      Self.document(document, of: meeting, in: editions, from: &$0)
    }
  }

  /// The page of a minute in the first format; nil where its meeting was cancelled.
  package mutating func bytes(of minute: Minute) throws -> [UInt8]? {
    try bytes(for: audience(of: minute), at: minute.path) { $0.page(of: minute) }
  }

  /// The audience that may see the page of a minute.
  private func audience(of minute: Minute) -> Audience {
    let isPrivate = book.meeting(of: minute)?.privateItems.contains(minute.item.value) ?? true
    return isPrivate ? .restricted : .public
  }

  // MARK: - Making the documents

  private mutating func bytes(
    for audience: Audience, at path: String, _ make: (inout MeetingDocuments) -> Document?
  ) throws -> [UInt8]? {
    guard let format = formats.first, documents[audience]?.isEmpty == false,
      let document = documents[audience].flatMap({ _ in make(&documents[audience, default: []][0]) }
      )
    else { return nil }
    return try writer.content(of: document, as: format, at: format.path(of: path)).bytes
  }

  /// A document in every format; empty where it would have no content.
  private mutating func files(
    at path: String, for audience: Audience, source: String,
    _ make: (inout MeetingDocuments) -> Document?
  ) throws -> [OutputFile] {
    try writer.files(as: formats, of: source, at: path, for: audience) { format in
      guard let place = formats.firstIndex(of: format),
        documents[audience]?.indices.contains(place) == true
      else { return nil }
      return make(&documents[audience, default: []][place])
    }
  }

  private static func document(
    _ document: MeetingDocument, of meeting: Meeting, in editions: Editions,
    from documents: inout MeetingDocuments
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
