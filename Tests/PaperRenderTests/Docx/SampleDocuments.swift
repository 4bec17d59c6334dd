import PaperCompose
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
    _ blocks: [Block], untitled: String = "Untitled", body: String? = "Sample Board",
    audience: Audience = .public, paragraphs: [String] = [], form: Document.Form = .pages
  ) throws -> Document {
    Document(
      blocks, untitled: untitled, body: body, publisher: "Sample Council",
      date: CalendarDate(year: 2018, month: 2, day: 5), house: try #require(house),
      audience: audience, paragraphs: paragraphs, form: form)
  }

  /// The document that a house may have for the look of its Word files.
  static func reference() throws -> [UInt8] {
    try DocxStyle.referenceDocument(of: try #require(house))
  }

  /// The documents of the example, by name.
  static func example() throws -> [String: Document] {
    let folder = RunningProgram.project + "/Examples/coventry-hwb"
    let selection = try Selection(paths: [folder], currentFolder: folder)
    let workspace = try #require(
      WorkspaceReader.read(selection, currentFolder: folder).workspace)
    let edition = workspace.visible(to: .public)
    var documents: [String: Document] = [:]
    let papers = PaperDocuments(edition)
    for paper in workspace.papers {
      documents["\(paper.isBriefing ? "briefing" : "paper")-\(paper.date.value)"] = papers.document(
        of: paper)
    }
    let made = MeetingDocuments(edition, links: DocumentLinks { $0 + ".docx" })
    let meetings = try #require(made)
    for meeting in try #require(workspace.meetings).meetings {
      let id = meeting.path.split(separator: "/").dropLast().last.map(String.init) ?? ""
      documents["agenda-\(id)"] = meetings.agenda(of: meeting)
      documents["minutes-\(id)"] = meetings.minutes(of: meeting)
      documents["actions-\(id)"] = meetings.actionSheet(of: meeting)
    }
    documents["register"] = DecisionRegister(edition, filter: RegisterFilter(), on: nil)?.document
    return documents
  }
}
