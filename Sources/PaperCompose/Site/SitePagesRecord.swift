package import PaperMarkup
package import PaperModel

/// The pages about the site itself: the search, the accessibility statement, and the page for addresses
/// that lead nowhere.
package struct SitePages: Sendable {
  fileprivate let site: SiteWriting
  /// The path of the page itself.
  fileprivate let place: String

  /// One of these pages; nil where the house has no template for it.
  package static func compose(
    _ kind: DocumentKind, at place: String, _ site: SiteWriting
  ) -> [Block]? {
    let subject = SitePages(site: site, place: place)
    return kind == .accessibility
      ? site.fill(kind, Records.accessibility, of: subject)
      : site.fill(kind, Records.sitePages, of: subject)
  }

  fileprivate var board: Board? { site.workspace.board }
  fileprivate var stated: BoardSite.Accessibility? { board?.site.accessibility }

  fileprivate func link(_ path: String) -> String { site.address.link(to: path, from: place) }

  fileprivate func hasFile(ending: String) -> Bool { site.files.hasFile(ending: ending) }

  /// Whether agendas lead to documents that others made.
  fileprivate var hasDocumentsOfOthers: Bool {
    (site.workspace.meetings?.meetings ?? []).contains { meeting in
      meeting.allItems.contains { item in
        item.documents.contains { if case .other = $0.source { true } else { false } }
      }
    }
  }
}

extension Records {
  /// The search, and the page for addresses that lead nowhere.
  package static let sitePages = Record<SitePages>(
    "site-pages",
    [
      .text("board", "The board.") { $0.site.board },
      .text("council", "The council.") { $0.board?.council },
      .text("home", "The address of the index page.") { $0.link(SitePaths.index) },
      .text("search", "The address of the search.") { $0.link(SitePaths.search) },
      .text("map", "The address of the map of the site for programs, where there is one.") { site in
        site.site.address.base == nil ? nil : site.link(SitePaths.map)
      },
    ])

  /// The accessibility statement.
  package static let accessibility = Record<SitePages>(
    "accessibility",
    [
      .text("board", "The board.") { $0.site.board },
      .text("council", "The council.") { $0.board?.council },
      .text("address", "The address of the site, where it is stated.") { $0.site.address.base },
      .text("email", "Where one asks for a document in another form.") { $0.stated?.email },
      .text("telephone", "The number at which one can ask.") { $0.stated?.telephone },
      .count("answer-days", "Within how many working days there is an answer.") {
        $0.stated?.answerDays
      },
      .date("assessed", "The day on which people assessed the site, where somebody did.") { site in
        (site.stated?.assessed).map(site.site.house.day)
      },
      .text("assessor", "Who assessed it.") { $0.stated?.assessor },
      .flag("word", "Whether there are Word files.") { $0.hasFile(ending: ".docx") },
      .flag("excel", "Whether there are workbooks.") { $0.hasFile(ending: ".xlsx") },
      .flag("slides", "Whether there are slides for PowerPoint.") { $0.hasFile(ending: ".pptx") },
      .flag("pdf", "Whether there are PDFs.") { $0.hasFile(ending: ".pdf") },
      .flag("of-others", "Whether agendas lead to documents that others made.") {
        $0.hasDocumentsOfOthers
      },
      .flag("northern-ireland", "Whether the law of Northern Ireland holds for the board.") {
        $0.board?.nation == .northernIreland
      },
      .text("not-found", "The address of the page for addresses that lead nowhere.") { site in
        site.site.address.base == nil ? nil : site.link(SitePaths.notFound)
      },
    ])
}
