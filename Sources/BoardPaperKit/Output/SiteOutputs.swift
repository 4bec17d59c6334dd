import PaperCompose
import PaperModel
import PaperRender
import PaperSource

/// Makes the index page, which turns the folder of public documents into a site.
struct SiteOutputs {
  /// The path of the index page, in the output folder.
  static let path = "index.html"
  /// The path of the register's page, in the output folder.
  static let registerPath = "register.html"

  private let edition: Edition
  private var workspace: Workspace { edition.workspace }
  /// The public pages that were made.
  private let pages: Set<String>

  init(_ edition: Edition, files: [OutputFile]) {
    self.edition = edition
    pages = Set(files.filter { $0.place == .public && $0.path.hasSuffix(".html") }.map(\.path))
  }

  /// The index page; empty where there is nothing to link to.
  func files(_ writer: DocumentOutput) throws -> [OutputFile] {
    guard let document else { return [] }
    return [OutputFile(path: Self.path, try writer.content(of: document, as: .html, at: Self.path))]
  }

  private var document: Document? {
    let entries = workspace.meetingIndex.map(entries) ?? []
    let onAgendas = Set(entries.flatMap { $0.papers.map(\.path) })
    let papers = workspace.papers.compactMap(link).filter { !onAgendas.contains($0.path) }
    // The latest edition comes first.
    let frameworks = workspace.frameworks.sorted { $0.date.value > $1.date.value }.compactMap {
      framework in
      page(ofSource: framework.path).map { SiteIndex.Link(framework.title.value, path: $0) }
    }
    return SiteIndex(
      entries: entries, papers: papers, frameworks: frameworks, register: page(Self.registerPath)
    ).document(in: edition)
  }

  /// The path of a page; nil where it was not made.
  private func page(_ path: String) -> String? { pages.contains(path) ? path : nil }

  private func page(ofSource source: String) -> String? {
    page(DocumentFormat.html.path(of: source))
  }

  private func link(_ paper: BoardPaper) -> SiteIndex.Link? {
    page(ofSource: paper.path).map {
      SiteIndex.Link(
        paper.subject.value, path: $0,
        slides: paper.isBriefing ? DocumentFormat.pptx.path(of: paper.path) : nil)
    }
  }

  private func entries(_ book: MeetingIndex) -> [SiteIndex.Entry] {
    book.record.meetings.compactMap { meeting in
      func page(of document: MeetingDocument) -> String? {
        self.page(ofSource: MeetingOutputs.path(of: document, meeting))
      }
      let hidden = meeting.privateItems
      let items = meeting.allItems.filter { !hidden.contains($0.id.value) }
      var seen: Set<String> = []
      let papers = items.flatMap { book.papers(of: $0) }.compactMap(link).filter {
        seen.insert($0.path).inserted
      }
      let pages = items.compactMap { item -> SiteIndex.Link? in
        guard let minute = book.minute(of: item, in: meeting),
          let path = self.page(ofSource: minute.path)
        else { return nil }
        return SiteIndex.Link(
          book.title(of: minute, item: item),
          number: book.number(of: item, in: meeting)?.description, path: path)
      }
      return SiteIndex.Entry(
        meeting: meeting, agenda: page(of: .agenda), minutes: page(of: .minutes),
        actions: page(of: .actionSheet), papers: papers, pages: pages)
    }
  }
}
