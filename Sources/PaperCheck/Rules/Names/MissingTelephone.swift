import PaperCompose
import PaperMarkup
import PaperModel

extension Rule {
  /// Finds lines that are labelled for a telephone number and have none.
  static let missingTelephone = ofWorkspaces(
    "missing-telephone", .warning, in: .names,
    page: Page(
      finds: """
        Somebody to be asked who has an e-mail address and no telephone number, although the house \
        prints a label such as *Telephone and E-mail Contact* in front.
        """,
      why: "The paper promises a number that is not there, and some residents can only ring.",
      example: "report-authors: [{ name: Sam Okafor, email: sam.okafor@example.gov.uk }]",
      instead: """
        report-authors:
          - { name: Sam Okafor, telephone: 024 7500 0000, email: sam.okafor@example.gov.uk }
        """,
      doubt: """
        Never wrong where the house has such a label. Where nobody is to be rung, the house's template \
        can print the label together with the number.
        """)
  ) { checked in
    let workspace = checked.workspace
    let asked =
      (workspace.house.promisesTelephone(in: .boardPaper)
        ? workspace.papers.flatMap { paper in paper.reportAuthors.map { (paper.range, $0) } } : [])
      + (workspace.house.promisesTelephone(in: .agenda)
        ? (workspace.meetings?.meetings ?? []).compactMap { meeting in
          meeting.contact.map { (meeting.range, $0) }
        } : [])
    let unreached = asked.filter { $1.telephone == nil && $1.email != nil }
    guard !unreached.isEmpty else { return [] }
    let places = AuthorPlaces(workspace.passages)
    return unreached.map { range, author in
      Finding(
        "the telephone number of \(author.name ?? author.jobTitle ?? "the author") is missing",
        at: places.place(of: author, in: range.file) ?? range.startPoint,
        help: "state 'telephone:', for which the house prints a label")
    }
  }
}

extension House {
  /// Whether a template prints a label for a telephone number even if there is none.
  fileprivate func promisesTelephone(in kind: DocumentKind) -> Bool {
    guard let template = templates.first(where: { $0.kind == kind })?.template else { return false }
    let author = Records.reportAuthor.scope(
      of: ReportAuthor(
        name: "x", jobTitle: nil, directorate: nil, telephone: nil, email: "x"))
    let blocks =
      kind == .agenda
      ? template.fill(
        TemplateScope(["contact": .scopes([author])]), names: Records.agenda.names)
      : template.fill(
        TemplateScope(["report-authors": .flag(true), "report-author": .scopes([author])]),
        names: HouseNames.names(of: .boardPaper, in: self))
    return MarkdownWriter.write(blocks).split(separator: "\n").contains { line in
      let words = line.lowercased().split { !$0.isLetter }
      return words.contains { ["telephone", "phone", "tel"].contains($0) }
        && !line.contains(where: \.isNumber)
    }
  }
}

/// The places that state the report authors.
private struct AuthorPlaces {
  private struct Key: Hashable {
    let file: String
    let email: String
  }

  private let passages: [Passage]
  private let emails: [Key: Int]

  init(_ all: [Passage]) {
    let passages = all.filter { ["name", "job-title", "email"].contains($0.key) }
    self.passages = passages
    emails = Dictionary(
      passages.indices.filter { passages[$0].key == "email" }.map {
        (Key(file: passages[$0].document, email: passages[$0].source), $0)
      }
    ) { first, _ in first }
  }

  /// The name or post nearest to the author's email address.
  func place(of author: ReportAuthor, in file: String) -> InputRange? {
    guard let address = author.email, let email = emails[Key(file: file, email: address)] else {
      return nil
    }
    let near = [author.name, author.jobTitle].compactMap { $0 }.compactMap { stated in
      [email - 1, email - 2, email + 1, email + 2].first { index in
        passages.indices.contains(index) && passages[index].document == file
          && passages[index].source == stated
      }
    }.first
    return passages[near ?? email].range
  }
}
