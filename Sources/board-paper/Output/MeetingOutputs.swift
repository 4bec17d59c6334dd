import ArgumentParser
import PaperModel
import PaperRender
import PaperSource

/// A document that is made of a meeting.
enum MeetingDocument: String, ExpressibleByArgument, CaseIterable {
  case agenda, minutes
  /// The minutes together with what was said in private business.
  case privateMinutes = "private-minutes"
  case actionSheet = "action-sheet"

  /// Why a meeting has none.
  func reasonWhereNone(of file: String, _ meeting: Meeting) -> String {
    if meeting.state == .cancelled { return "the meeting of '\(file)' was cancelled" }
    return switch self {
    case .agenda: "'\(file)' has no agenda"
    case .minutes: "no minute of '\(file)' was found"
    case .privateMinutes: "no minute of private business of '\(file)' was found"
    case .actionSheet: "no follow-up of '\(file)' was found"
    }
  }

  /// The name of its file without an ending, behind that of the meeting's where that is not
  /// `meeting.yaml`.
  fileprivate var fileName: String {
    switch self {
    case .agenda: "agenda"
    case .minutes: "minutes"
    case .privateMinutes: "minutes-private"
    case .actionSheet: "actions"
    }
  }
}

/// What is made of meetings and their minutes.
struct MeetingOutputs {
  private let record: MeetingRecord
  private let book: MeetingBook
  private let formats: [DocumentFormat]
  /// In the same order as the formats: links lead to documents of the same one.
  private var documents: [MeetingDocuments]
  private let writer: DocumentOutput

  /// Nil where no document about meetings was read.
  init?(_ workspace: Workspace, as formats: [DocumentFormat], writer: DocumentOutput) {
    guard let book = workspace.meetingBook else { return nil }
    record = book.record
    self.book = book
    self.formats = formats
    documents = formats.compactMap { MeetingDocuments(workspace, links: $0.links) }
    self.writer = writer
  }

  /// The meetings and minutes that the user named.
  var meetings: [Meeting] { record.meetings.filter { record.named.contains($0.path) } }
  var namedMinutes: [Minute] { record.minutes.filter { record.named.contains($0.path) } }

  /// How many files of the user documents are made of.
  var sourceCount: Int { meetings.count + namedMinutes.count }

  /// All documents of the meetings and minutes that the user named.
  /// - Parameter progress: called with the number of sources that are done.
  mutating func files(progress: (Int) -> Void) throws -> [OutputFile] {
    var files: [OutputFile] = []
    let meetings = meetings
    for (index, meeting) in meetings.enumerated() {
      for document in MeetingDocument.allCases {
        let path = Self.path(of: document, meeting)
        let isPrivate = isPrivate(document, meeting)
        files += try self.files(at: path, isPrivate: isPrivate, source: meeting.path) {
          Self.document(document, of: meeting, from: &$0)
        }
      }
      progress(index + 1)
    }
    for (index, minute) in namedMinutes.enumerated() {
      let meeting = book.meeting(of: minute)
      let isPrivate = meeting?.privateItems.contains(minute.item.value) ?? false
      files += try self.files(at: minute.path, isPrivate: isPrivate, source: minute.path) {
        $0.page(of: minute)
      }
      progress(meetings.count + index + 1)
    }
    return files
  }

  /// A document of a meeting in the first format; nil where there is nothing for it to hold.
  mutating func bytes(of document: MeetingDocument, _ meeting: Meeting) throws -> [UInt8]? {
    try bytes { Self.document(document, of: meeting, from: &$0) }
  }

  /// The page of a minute in the first format; nil where its meeting was cancelled.
  mutating func bytes(of minute: Minute) throws -> [UInt8]? {
    try bytes { $0.page(of: minute) }
  }

  // MARK: - Making

  private mutating func bytes(_ make: (inout MeetingDocuments) -> Document?) throws -> [UInt8]? {
    guard let format = formats.first, !documents.isEmpty else { return nil }
    return try make(&documents[0]).map { try writer.bytes(of: $0, as: format, at: "") }
  }

  /// A document in every format; none where there is nothing for it to hold.
  private mutating func files(
    at path: String, isPrivate: Bool, source: String,
    _ make: (inout MeetingDocuments) -> Document?
  ) throws -> [OutputFile] {
    var files: [OutputFile] = []
    for (place, format) in formats.enumerated() where documents.indices.contains(place) {
      guard let document = make(&documents[place]) else { continue }
      let path = format.path(of: path)
      let bytes = try writer.bytes(of: document, as: format, at: path, isPrivate: isPrivate)
      files.append(
        OutputFile(
          path: path, bytes: bytes, place: isPrivate ? .private : .public, source: source))
    }
    return files
  }

  private static func document(
    _ document: MeetingDocument, of meeting: Meeting, from documents: inout MeetingDocuments
  ) -> Document? {
    switch document {
    case .agenda: documents.agenda(of: meeting)
    case .minutes: documents.minutes(of: meeting, withPrivate: false)
    case .privateMinutes: documents.minutes(of: meeting, withPrivate: true)
    case .actionSheet: documents.actionSheet(of: meeting)
    }
  }

  private mutating func isPrivate(_ document: MeetingDocument, _ meeting: Meeting) -> Bool {
    switch document {
    case .agenda, .minutes: false
    case .privateMinutes: true
    case .actionSheet: documents.isEmpty ? false : documents[0].hasPrivateActions(meeting)
    }
  }

  /// As if it were made of a source beside that of the meeting.
  static func path(of document: MeetingDocument, _ meeting: Meeting) -> String {
    let source = Path.withoutExtension(meeting.path)
    guard Path.name(of: source) == "meeting" else { return "\(source)-\(document.fileName).md" }
    return String(source.dropLast("meeting".count)) + document.fileName + ".md"
  }
}
