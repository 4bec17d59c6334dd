import PaperCompose
import PaperCompose
import PaperMarkup
import PaperModel
import PaperRender
import PaperSource
import TestSupport
import Testing

/// The documents of the meetings of a workspace that a test writes.
struct ComposedMeetings {
  let record: MeetingRecord
  let book: MeetingIndex
  private let everyone: EditionOfMeetings
  private let restricted: EditionOfMeetings

  /// Reads a workspace in which nothing may be wrong.
  init(_ files: [String: String]) throws {
    let folder = try TemporaryFolder(files)
    let selection = try Selection(paths: [], currentFolder: folder.path)
    let result = WorkspaceReader.read(selection, currentFolder: folder.path)
    try #require(result.diagnostics.isEmpty, "\(result.diagnostics)")
    let workspace = try #require(result.workspace)
    try self.init(
      record: try #require(workspace.meetings), board: workspace.board, house: workspace.house)
  }

  /// What the documents of the built-in house make of some meetings.
  init(record: MeetingRecord, board: Board?, house: House? = nil) throws {
    let house = try #require(house ?? Self.builtIn)
    self.record = record
    book = MeetingIndex(record, board: board)
    let editions = Editions(
      Workspace(board: board, house: house, papers: record.papers, meetings: record))
    everyone = try EditionOfMeetings(editions.everyone)
    restricted = try EditionOfMeetings(editions.restricted)
  }

  /// What the composers need of one edition.
  private struct EditionOfMeetings {
    let writing: MeetingWriting
    let followUps: FollowUpIndex
    private let links = DocumentLinks(
      minute: { $0.path.dropLast(3) + ".html" }, minutes: { $0.id.value + "-minutes.html" },
      paper: { $0.dropLast(3) + ".html" })

    init(_ edition: Edition) throws {
      writing = try #require(MeetingWriting(edition))
      let book = try #require(edition.workspace.meetingIndex)
      followUps = FollowUpIndex(try #require(edition.workspace.followUpBook), of: book)
    }

    func linking(from path: String) -> MeetingWriting { writing.linking(by: links, from: path) }
  }

  private static let builtIn = HouseReader.readBuiltIn(BuiltInHouse.defaultName)?.house

  private func meeting(_ id: String) throws -> Meeting { try #require(book.meeting(id)) }

  private func edition(_ withPrivate: Bool) -> EditionOfMeetings {
    withPrivate ? restricted : everyone
  }

  func agenda(of id: String, withPrivate: Bool = false) throws -> [Block] {
    let edition = edition(withPrivate)
    return try #require(
      PrintedAgenda.compose(
        try meeting(id), edition.linking(from: try meeting(id).path), followUps: edition.followUps))
  }

  func minutes(of id: String, withPrivate: Bool = false) throws -> [Block]? {
    let edition = edition(withPrivate)
    return PrintedMinutes.compose(try meeting(id), edition.linking(from: try meeting(id).path))
  }

  func page(of item: String, _ id: String, withPrivate: Bool = false) throws -> [Block]? {
    let (meeting, edition) = (try meeting(id), edition(withPrivate))
    let minute = try #require(meeting.item(item).flatMap { book.minute(of: $0, in: meeting) })
    return PrintedMinute.compose(minute, edition.linking(from: minute.path))
  }

  func actionSheet(of id: String, withPrivate: Bool = false) throws -> [Block]? {
    let edition = edition(withPrivate)
    return PrintedActionSheet.compose(
      try meeting(id), edition.writing, followUps: edition.followUps)
  }

  /// All documents of a meeting.
  func all(of id: String) throws -> [[Block]] {
    let meeting = try meeting(id)
    var all = [try agenda(of: id)]
    all += [
      try minutes(of: id), try minutes(of: id, withPrivate: true), try actionSheet(of: id),
    ].compactMap { $0 }
    for minute in record.minutes where minute.meeting == meeting.path {
      all += [try page(of: minute.item.value, id)].compactMap { $0 }
    }
    return all
  }
}

extension [Block] {
  var markdown: String { MarkdownWriter.write(self) }
}
