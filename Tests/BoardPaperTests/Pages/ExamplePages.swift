import PaperMarkup
import PaperModel
import PaperRender
import PaperSource
import TestSupport
import Testing

/// The documents of the example as web pages.
struct ExamplePages {
  /// By the names of their files.
  let pages: [(name: String, bytes: [UInt8])]

  init() throws {
    let root = RunningProgram.project + "/Examples/coventry-hwb"
    let selection = try Selection(paths: [], currentFolder: root)
    let workspace = try #require(
      WorkspaceReader.read(selection, currentFolder: root).workspace)
    let book = try #require(workspace.meetingBook)
    let followUpBook = try #require(workspace.followUpBook)
    let writing = MeetingWriting(house: workspace.house, book: book)
    let links = DocumentLinks { String($0.dropLast(3)) + ".html" }
    let followUps = FollowUpIndex(followUpBook, of: book)
    let agenda = try #require(AgendaComposer(writing, followUps: followUps, links: links))
    let minutes = try #require(MinutesComposer(writing, links: links))
    let page = try #require(MinuteComposer(writing, links: links))
    let actionSheet = try #require(ActionSheetComposer(writing, followUps: followUps))

    var pages: [(String, [UInt8])] = []
    func add(_ name: String, _ blocks: [Block]?, on date: CalendarDate?) {
      guard let blocks, !blocks.isEmpty else { return }
      let terms = [
        Term("CRASAC", .abbreviation(of: "Coventry Rape and Sexual Abuse Centre")),
        Term("NEET", .abbreviation(of: "not in education, employment or training")),
        Term("DWP", .abbreviation(of: "Department for Work and Pensions")),
      ]
      let dates = date.map { [Term(workspace.house.text($0), .date($0))] } ?? []
      var facts = JSONObject()
      facts.add("@context", text: "https://schema.org")
      facts.add("@type", text: "Event")
      facts.add("name", text: "</script><!-- <b>")
      let document = Document(
        blocks, untitled: "Document", body: workspace.board?.name.value,
        publisher: workspace.board?.council, date: date, house: workspace.house,
        terms: terms + dates, facts: .object(facts))
      let site = SitePlace(
        home: "../../index.html", name: workspace.board?.name.value ?? "Documents")
      pages.append((name, HTMLWriter.bytes(of: document, site: site)))
    }
    for paper in workspace.papers {
      add(
        paper.path.replacing("/", with: "-").replacing(".md", with: ".html"),
        BoardPaperComposer.compose(paper, in: workspace), on: paper.date.value)
    }
    for meeting in book.record.meetings {
      let name = meeting.path.replacing("/", with: "-").replacing("meeting.yaml", with: "")
      let date = meeting.date.value
      add(name + "agenda.html", agenda.compose(meeting), on: date)
      add(name + "minutes.html", minutes.compose(meeting, withPrivate: false), on: date)
      add(name + "minutes-private.html", minutes.compose(meeting, withPrivate: true), on: date)
      add(name + "actions.html", actionSheet.compose(meeting), on: date)
    }
    for minute in book.record.minutes {
      add(
        minute.path.replacing("/", with: "-").replacing(".md", with: ".html"),
        page.compose(minute), on: nil)
    }
    let register = DecisionRegister(
      book, followUpBook, house: workspace.house, filter: RegisterFilter(), on: nil)
    add("register.html", register.document, on: nil)
    self.pages = pages
  }

  /// Writes the pages into a folder.
  func write(to folder: TemporaryFolder) throws {
    for page in pages {
      try folder.write(String(decoding: page.bytes, as: UTF8.self), to: page.name)
    }
  }
}
