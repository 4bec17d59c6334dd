import PaperCompose
import PaperMarkup
package import PaperModel

/// A board paper as data for other programs: its content before any house has formatted it.
package struct PaperJSON {
  private let object: JSONObject

  /// Reads a paper, as far as the readers of the edition may see it; nil if they may not see it.
  /// Text with structure becomes Markdown.
  package init?(_ paper: BoardPaper, in edition: Edition) {
    guard let paper = edition.workspace.paper(at: paper.path) else { return nil }
    let printer = ProsePrinter(of: paper, edition.workspace.house)
    let writing = Writing(printer: printer)
    let isRestricted = edition.isExempt(paper)
    // Absent for a public paper, and so is the mark that it is not for publication.
    let marking =
      isRestricted
      ? edition.workspace.house.pages.marking(paragraphs: edition.paragraphs(of: paper)) : nil
    object = [
      "appendices": .list(paper.appendices.map(writing.appendix)),
      // Absent where the paper says nothing of them.
      "backgroundPapers": paper.backgroundPapers.map { .list($0.map(writing.background)) },
      "clearance": .list(paper.clearance.map(writing.clearance)),
      "date": .text(paper.date.value.description),
      // Absent where the paper states none of the house's own facts.
      "fields": writing.own(paper.own),
      "from": .list(paper.from.map(writing.person)),
      "header": .list(
        paper.header.map { writing.entry($0.field.value, writing.line($0.value.value)) }),
      "kind": .text("paper"),
      "marking": marking.map(JSONValue.text),
      "metadata": .list(paper.metadata.map { writing.entry($0.key.value, $0.value) }),
      "notForPublication": isRestricted ? .flag(true) : nil,
      "period": (paper.period?.value.description).map(JSONValue.text),
      "recommendations": .list(paper.recommendations.map(writing.recommendation)),
      "reportAuthors": .list(paper.reportAuthors.map(writing.author)),
      "sections": .list(paper.sections.map(writing.section)),
      "subject": .text(paper.subject.value),
      "to": (paper.to?.value ?? edition.workspace.board?.name.value).map(JSONValue.text),
    ]
  }

  /// The JSON text, its keys in alphabetical order, ending in a newline.
  package var text: String { JSONValue.object(object).fileText }
}

/// Writes the parts of a paper, each as a value whose keys are in alphabetical order.
private struct Writing {
  let printer: ProsePrinter

  func line(_ inlines: [Prose.Inline]) -> String {
    String(MarkdownWriter.write([.paragraph(printer.print(inlines))]).dropLast())
  }

  func entry(_ key: String, _ value: String) -> JSONValue {
    .object(["key": .text(key), "value": .text(value)])
  }

  func appendix(_ appendix: Appendix) -> JSONValue {
    .object([
      "text": .text(MarkdownWriter.write(printer.print(appendix.content))),
      "title": .text(appendix.title.value),
    ])
  }

  /// The facts of the house's own, by their names; nil for none.
  func own(_ own: OwnFacts) -> JSONValue? {
    guard !own.facts.isEmpty else { return nil }
    return .object(
      JSONObject(
        own.facts.sorted { $0.name.value < $1.name.value }.map { fact in
          let value: JSONValue =
            switch fact.value {
            case .text(let text): .text(text)
            case .date(let date): .text(date.description)
            case .flag(let flag): .flag(flag)
            }
          return (fact.name.value, value)
        }))
  }

  func background(_ paper: BackgroundPaper) -> JSONValue {
    .object(["link": paper.link.map(JSONValue.text), "title": .text(paper.title)])
  }

  func clearance(_ clearance: Clearance) -> JSONValue {
    .object([
      "approved": (clearance.approved?.description).map(JSONValue.text),
      "name": clearance.name.map(JSONValue.text),
      "role": .text(clearance.role.value),
      "sent": (clearance.sent?.description).map(JSONValue.text),
    ])
  }

  func person(_ person: Person) -> JSONValue {
    .object([
      "name": .text(person.name),
      "organisation": person.organisation.map(JSONValue.text),
      "role": person.role.map(JSONValue.text),
    ])
  }

  func recommendation(_ recommendation: Recommendation) -> JSONValue {
    .object([
      "fields": own(recommendation.own),
      "id": (recommendation.id?.value).map(JSONValue.text),
      "parts": .list(recommendation.parts.map { .text(line($0.value)) }),
      "reportBack": (recommendation.reportBack?.value.description).map(JSONValue.text),
      "text": .text(line(recommendation.text.value)),
    ])
  }

  func author(_ author: ReportAuthor) -> JSONValue {
    .object([
      "directorate": author.directorate.map(JSONValue.text),
      "email": author.email.map(JSONValue.text),
      "jobTitle": author.jobTitle.map(JSONValue.text),
      "name": author.name.map(JSONValue.text),
      "telephone": author.telephone.map(JSONValue.text),
    ])
  }

  func section(_ section: Section) -> JSONValue {
    .object([
      "heading": .text(printer.print(section.heading.value).plainText),
      "subsections": .list(section.subsections.map { self.section($0) }),
      "text": .text(MarkdownWriter.write(printer.print(section.content))),
    ])
  }
}
