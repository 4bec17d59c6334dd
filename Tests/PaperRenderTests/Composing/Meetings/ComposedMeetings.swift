import PaperMarkup
import PaperModel
import PaperRender
import PaperSource
import TestSupport
import Testing

/// The documents of the meetings of a workspace that a test writes.
struct ComposedMeetings {
  let record: MeetingRecord
  let book: MeetingBook
  private let agenda: AgendaComposer
  private let minutes: MinutesComposer
  private let page: MinuteComposer
  private let actionSheet: ActionSheetComposer

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
    book = MeetingBook(record, board: board)
    let writing = MeetingWriting(house: house, book: book)
    let links = DocumentLinks { String($0.dropLast(3)) + ".html" }
    let followUps = FollowUpIndex(FollowUpBook(book), of: book)
    agenda = try #require(AgendaComposer(writing, followUps: followUps, links: links))
    minutes = try #require(MinutesComposer(writing, links: links))
    page = try #require(MinuteComposer(writing, links: links))
    actionSheet = try #require(ActionSheetComposer(writing, followUps: followUps))
  }

  private static let builtIn = HouseReader.readBuiltIn(BuiltInHouse.defaultName)?.house

  private func meeting(_ id: String) throws -> Meeting { try #require(book.meeting(id)) }

  func agenda(of id: String) throws -> [Block] { agenda.compose(try meeting(id)) }

  func minutes(of id: String, withPrivate: Bool = false) throws -> [Block]? {
    minutes.compose(try meeting(id), withPrivate: withPrivate)
  }

  func page(of item: String, _ id: String) throws -> [Block]? {
    let meeting = try meeting(id)
    return page.compose(
      try #require(meeting.item(item).flatMap { book.minute(of: $0, in: meeting) }))
  }

  func actionSheet(of id: String) throws -> [Block]? { actionSheet.compose(try meeting(id)) }

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
