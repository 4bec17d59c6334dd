import ArgumentParser
import PaperMarkup
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

  /// The name of its file, behind that of the meeting's where it is not `meeting.yaml`.
  fileprivate var fileName: String {
    switch self {
    case .agenda: "agenda.md"
    case .minutes: "minutes.md"
    case .privateMinutes: "minutes-private.md"
    case .actionSheet: "actions.md"
    }
  }
}

/// The documents that are made of meetings and their minutes.
struct MeetingOutputs {
  private let record: MeetingRecord
  private let book: MeetingBook
  private let writing: MeetingWriting
  private let links = DocumentLinks(output: PaperOutputs.path(ofPaper:))
  private let followUpBook: FollowUpBook
  private lazy var followUps = FollowUpIndex(followUpBook, of: book)
  private lazy var agenda = AgendaComposer(writing, followUps: followUps, links: links)
  private lazy var minutes = MinutesComposer(writing, links: links)
  private lazy var page = MinuteComposer(writing, links: links)
  private lazy var actionSheet = ActionSheetComposer(writing, followUps: followUps)

  /// Nil where no document about meetings was read.
  init?(_ workspace: Workspace) {
    guard let book = workspace.meetingBook, let followUps = workspace.followUpBook else {
      return nil
    }
    record = book.record
    self.book = book
    followUpBook = followUps
    writing = MeetingWriting(house: workspace.house, book: book)
  }

  /// The meetings and minutes that the user named.
  var meetings: [Meeting] { record.meetings.filter { record.named.contains($0.path) } }
  var namedMinutes: [Minute] { record.minutes.filter { record.named.contains($0.path) } }

  /// How many files of the user documents are made of.
  var sourceCount: Int { meetings.count + namedMinutes.count }

  /// All documents of the meetings and minutes that the user named.
  /// - Parameter progress: called with the number of sources that are done.
  mutating func files(progress: (Int) -> Void) -> [OutputFile] {
    var files: [OutputFile] = []
    let meetings = meetings
    for (index, meeting) in meetings.enumerated() {
      for document in MeetingDocument.allCases {
        if let text = text(of: document, meeting) {
          files.append(OutputFile(path: Self.path(of: document, meeting), text: text))
        }
      }
      progress(index + 1)
    }
    for (index, minute) in namedMinutes.enumerated() {
      if let text = text(of: minute) { files.append(OutputFile(path: minute.path, text: text)) }
      progress(meetings.count + index + 1)
    }
    return files
  }

  /// A document of a meeting; nil where there is nothing for it to hold.
  mutating func text(of document: MeetingDocument, _ meeting: Meeting) -> String? {
    let blocks: [Block]? =
      switch document {
      case .agenda: agenda?.compose(meeting)
      case .minutes: minutes?.compose(meeting, withPrivate: false)
      case .privateMinutes:
        minutes.flatMap {
          $0.hasPrivateMinutes(meeting) ? $0.compose(meeting, withPrivate: true) : nil
        }
      case .actionSheet: actionSheet?.compose(meeting)
      }
    return blocks.map(MarkdownWriter.write)
  }

  /// The page of a minute; nil where its meeting was cancelled.
  mutating func text(of minute: Minute) -> String? {
    page?.compose(minute).map(MarkdownWriter.write)
  }

  private static func path(of document: MeetingDocument, _ meeting: Meeting) -> String {
    let source = Path.withoutExtension(meeting.path)
    guard Path.name(of: source) == "meeting" else { return "\(source)-\(document.fileName)" }
    return String(source.dropLast("meeting".count)) + document.fileName
  }
}
