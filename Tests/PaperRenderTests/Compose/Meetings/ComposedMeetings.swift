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

  /// The composers of one edition.
  private struct EditionOfMeetings {
    let agenda: AgendaComposer
    let minutes: MinutesComposer
    let page: MinuteComposer
    let actionSheet: ActionSheetComposer

    init(_ edition: Edition) throws {
      let writing = try #require(MeetingWriting(edition))
      let book = try #require(edition.workspace.meetingIndex)
      let followUps = FollowUpIndex(try #require(edition.workspace.followUpBook), of: book)
      let links = DocumentLinks { String($0.dropLast(3)) + ".html" }
      agenda = try #require(AgendaComposer(writing, followUps: followUps, links: links))
      minutes = try #require(MinutesComposer(writing, links: links))
      page = try #require(MinuteComposer(writing, links: links))
      actionSheet = try #require(ActionSheetComposer(writing, followUps: followUps))
    }
  }

  private static let builtIn = HouseReader.readBuiltIn(BuiltInHouse.defaultName)?.house

  private func meeting(_ id: String) throws -> Meeting { try #require(book.meeting(id)) }

  private func edition(_ withPrivate: Bool) -> EditionOfMeetings {
    withPrivate ? restricted : everyone
  }

  func agenda(of id: String, withPrivate: Bool = false) throws -> [Block] {
    edition(withPrivate).agenda.compose(try meeting(id))
  }

  func minutes(of id: String, withPrivate: Bool = false) throws -> [Block]? {
    edition(withPrivate).minutes.compose(try meeting(id))
  }

  func page(of item: String, _ id: String, withPrivate: Bool = false) throws -> [Block]? {
    let meeting = try meeting(id)
    return edition(withPrivate).page.compose(
      try #require(meeting.item(item).flatMap { book.minute(of: $0, in: meeting) }))
  }

  func actionSheet(of id: String, withPrivate: Bool = false) throws -> [Block]? {
    edition(withPrivate).actionSheet.compose(try meeting(id))
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
