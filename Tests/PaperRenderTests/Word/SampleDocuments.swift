import PaperMarkup
import PaperModel
import PaperRender
import PaperSource
import TestSupport
import Testing

/// Documents to write.
enum SampleDocuments {
  static let house = HouseReader.readBuiltIn(BuiltInHouse.defaultName)?.house

  static func document(
    _ blocks: [Block], untitled: String = "Untitled", body: String? = "Sample Board"
  ) throws -> Document {
    Document(
      blocks, untitled: untitled, body: body, publisher: "Sample Council",
      date: CalendarDate(year: 2018, month: 2, day: 5), house: try #require(house))
  }

  /// The documents of the example, by name.
  static func example() throws -> [String: Document] {
    let folder = RunningProgram.project + "/Examples/coventry-hwb"
    let selection = try Selection(paths: [folder], currentFolder: folder)
    let workspace = try #require(
      WorkspaceReader.read(selection, currentFolder: folder).workspace)
    var documents: [String: Document] = [:]
    func add(_ name: String, _ blocks: [Block]?) {
      guard let blocks else { return }
      documents[name] = Document(
        blocks, untitled: name, body: workspace.board?.name.value, publisher: "Sample Council",
        date: CalendarDate(year: 2018, month: 2, day: 5), house: workspace.house)
    }
    for paper in workspace.papers {
      add("paper-\(paper.date.value)", BoardPaperComposer.compose(paper, in: workspace))
    }
    let record = try #require(workspace.meetings)
    let meetings = try MeetingDocuments(
      record: record, board: workspace.board, house: workspace.house)
    for meeting in record.meetings {
      let id = meeting.path.split(separator: "/").dropLast().last.map(String.init) ?? ""
      add("agenda-\(id)", try? meetings.agenda(of: id))
      add("minutes-\(id)", try? meetings.minutes(of: id))
      add("actions-\(id)", try? meetings.actionSheet(of: id))
    }
    let book = try #require(workspace.meetingBook)
    let register = DecisionRegister(
      book, try #require(workspace.followUpBook), house: workspace.house,
      filter: RegisterFilter(), on: nil)
    add("register", register.document)
    return documents
  }
}
