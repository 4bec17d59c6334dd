import PaperModel
import PaperRender
import PaperSource
import TestSupport
import Testing

/// The documents of the example as web pages.
struct ExamplePages {
  /// By the names of their files.
  private(set) var pages: [String: [UInt8]] = [:]

  init() throws {
    let root = RunningProgram.project + "/Examples/coventry-hwb"
    let selection = try Selection(paths: [], currentFolder: root)
    let workspace = try #require(WorkspaceReader.read(selection, currentFolder: root).workspace)
    let record = try #require(workspace.meetings)
    let papers = PaperDocuments(workspace)
    let links = DocumentLinks { String($0.dropLast(3)) + ".html" }
    var meetings = try #require(MeetingDocuments(workspace, links: links))
    for paper in workspace.papers { add(paper.path, papers.document(of: paper)) }
    for meeting in record.meetings {
      add(meeting.path + "-agenda", meetings.agenda(of: meeting))
      add(meeting.path + "-minutes", meetings.minutes(of: meeting, withPrivate: false))
      add(meeting.path + "-private", meetings.minutes(of: meeting, withPrivate: true))
      add(meeting.path + "-actions", meetings.actionSheet(of: meeting))
    }
    for minute in record.minutes { add(minute.path, meetings.page(of: minute)) }
    let book = try #require(workspace.meetingBook)
    let register = DecisionRegister(
      book, FollowUpBook(book), house: workspace.house, filter: RegisterFilter(), on: nil)
    add("register", register.document)
  }

  private mutating func add(_ path: String, _ document: Document?) {
    guard let document else { return }
    let name = path.replacing("/", with: "-").replacing(".md", with: "").replacing(
      ".yaml", with: "")
    let site = SitePlace(home: "index.html", name: document.body ?? "Documents")
    pages[name + ".html"] = HTMLWriter.bytes(of: document, site: site)
  }
}
