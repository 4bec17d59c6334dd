import PaperMarkup
package import PaperModel

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A board paper as data for other programs: its content before any house has formatted it.
package struct PaperJSON: Encodable {
  private struct Entry: Encodable {
    let key: String
    let value: String
  }

  private struct PersonJSON: Encodable {
    let name: String
    let organisation: String?
    let role: String?
  }

  private struct RecommendationJSON: Encodable {
    let id: String?
    let text: String
    let parts: [String]
    let reportBack: String?
  }

  private struct SectionJSON: Encodable {
    let heading: String
    let text: String
    let subsections: [SectionJSON]

    init(_ section: Section, _ printer: ProsePrinter) {
      heading = printer.print(section.heading.value).plainText
      text = MarkdownWriter.write(printer.print(section.content))
      subsections = section.subsections.map { Self($0, printer) }
    }
  }

  private struct AuthorJSON: Encodable {
    let name: String?
    let jobTitle: String?
    let directorate: String?
    let telephone: String?
    let email: String?
  }

  private struct AppendixJSON: Encodable {
    let title: String
    let text: String
  }

  private struct BackgroundJSON: Encodable {
    let title: String
    let link: String?
  }

  private struct ClearanceJSON: Encodable {
    let role: String
    let name: String?
    let sent: String?
    let approved: String?
  }

  private let kind = "paper"
  /// Nil, and so absent, for a public paper; `marking` likewise.
  private let notForPublication: Bool?
  /// The house's words that mark the paper as not for publication.
  private let marking: String?
  private let to: String?
  private let date: String
  private let period: String?
  private let from: [PersonJSON]
  private let subject: String
  private let header: [Entry]
  private let recommendations: [RecommendationJSON]
  private let sections: [SectionJSON]
  private let reportAuthors: [AuthorJSON]
  private let appendices: [AppendixJSON]
  /// Nil, and so absent, where the paper says nothing of them.
  private let backgroundPapers: [BackgroundJSON]?
  private let clearance: [ClearanceJSON]
  private let metadata: [Entry]

  /// Reads a paper, as far as the readers of the edition may see it; nil if they may not see it.
  /// Text with structure becomes Markdown.
  package init?(_ paper: BoardPaper, in edition: Edition) {
    guard let paper = edition.workspace.paper(at: paper.path) else { return nil }
    let board = edition.workspace.board
    let printer = ProsePrinter(
      figures: FigureBook(
        sets: paper.indicatorSets, period: paper.period?.value, asOf: paper.date.value,
        status: edition.workspace.house.status))
    func line(_ inlines: [Prose.Inline]) -> String {
      String(MarkdownWriter.write([.paragraph(printer.print(inlines))]).dropLast())
    }
    let isRestricted = edition.isExempt(paper)
    notForPublication = isRestricted ? true : nil
    marking =
      isRestricted
      ? edition.workspace.house.pages.marking(paragraphs: edition.paragraphs(of: paper)) : nil
    to = paper.to?.value ?? board?.name.value
    date = paper.date.value.description
    period = paper.period?.value.description
    from = paper.from.map {
      PersonJSON(name: $0.name, organisation: $0.organisation, role: $0.role)
    }
    subject = paper.subject.value
    header = paper.header.map { Entry(key: $0.field.value, value: line($0.value.value)) }
    recommendations = paper.recommendations.map {
      RecommendationJSON(
        id: $0.id?.value, text: line($0.text.value),
        parts: $0.parts.map { line($0.value) },
        reportBack: $0.reportBack?.value.description)
    }
    sections = paper.sections.map { SectionJSON($0, printer) }
    reportAuthors = paper.reportAuthors.map {
      AuthorJSON(
        name: $0.name, jobTitle: $0.jobTitle, directorate: $0.directorate,
        telephone: $0.telephone, email: $0.email)
    }
    appendices = paper.appendices.map {
      AppendixJSON(title: $0.title.value, text: MarkdownWriter.write(printer.print($0.content)))
    }
    backgroundPapers = paper.backgroundPapers?.map {
      BackgroundJSON(title: $0.title, link: $0.link)
    }
    clearance = paper.clearance.map {
      ClearanceJSON(
        role: $0.role.value, name: $0.name, sent: $0.sent?.description,
        approved: $0.approved?.description)
    }
    metadata = paper.metadata.map { Entry(key: $0.key.value, value: $0.value) }
  }

  /// The JSON text, its keys in alphabetical order, ending in a newline.
  package var text: String { get throws { try JSONText.encode(self) } }
}
