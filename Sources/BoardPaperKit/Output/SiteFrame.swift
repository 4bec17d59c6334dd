import PaperCompose
import PaperModel
import PaperRender

/// What is around each page of a board's site: the pages above and beside it, its other formats, and the
/// pages to which every page leads.
package struct SiteFrame {
  let map: SiteMap
  private let words: PageWords
  /// The words of the link to the register; nil where there is none.
  private let register: String?
  private let hasCalendar: Bool
  /// Where the site is on the web.
  let address: SiteAddress
  /// Whether the pages that list all others are made, so that each has to be known.
  let isWhole: Bool
  /// The pages in the other house of the board; nil where there is none.
  private let other: SiteLanguage?

  /// Nil where there is no board, and so no site.
  /// - Parameters:
  ///   - edition: that of the public.
  ///   - folder: the folder of the second house's documents; nil for those of the first.
  ///   - other: the same pages in the other house of the board.
  ///   - isWhole: whether the pages that list all others are made.
  init?(_ edition: Edition, folder: String?, other: SiteLanguage?, isWhole: Bool) {
    let workspace = edition.workspace
    guard let board = workspace.board else { return nil }
    map = SiteMap(edition)
    words = workspace.house.pages
    let meetings = workspace.meetings?.meetings ?? []
    register =
      meetings.contains { $0.state == .held }
      ? workspace.meetings?.house.register.title : nil
    hasCalendar = !meetings.isEmpty
    address = SiteAddress(board.site.address.map { $0 + (folder.map { $0 + "/" } ?? "") })
    self.isWhole = isWhole
    self.other = other
  }

  /// The place of a page.
  /// - Parameter files: those with its other formats.
  func place(of path: String, besides files: [OutputFile]) -> SitePlace {
    func link(_ link: SiteMap.Link) -> SitePlace.Link {
      SitePlace.Link(link.text, to: address.link(to: link.path, from: path))
    }
    let page = map.page(at: path)
    // Owners are called differently in another language, and so are their pages.
    let isSame = !path.hasPrefix(SitePaths.owners)
    var place = SitePlace(
      trail: page.trail.map(link), other: isSame ? other?.link(from: path) : nil)
    place.context = page.context
    place.related = page.related.map(link)
    place.previous = page.previous.map(link)
    place.next = page.next.map(link)
    place.formats = files.map { file in
      SitePlace.Link(
        words.download(SiteFiles.File(file)), to: address.link(to: file.path, from: path))
    }
    place.footer = footer.map(link)
    if address.base != nil {
      place.feed = link(SiteMap.Link(text: words.word(.feed), path: SitePaths.feed))
      place.canonical = path == SitePaths.notFound ? nil : address.whole(path)
    }
    return place
  }

  private var footer: [SiteMap.Link] {
    [
      register.map { SiteMap.Link(text: $0, path: SitePaths.register) },
      SiteMap.Link(text: words.word(.searchSite), path: SitePaths.search),
      hasCalendar ? SiteMap.Link(text: words.word(.calendar), path: SitePaths.calendar) : nil,
      address.base == nil ? nil : SiteMap.Link(text: words.word(.feed), path: SitePaths.feed),
      SiteMap.Link(text: words.word(.accessibility), path: SitePaths.accessibility),
    ].compactMap { $0 }
  }
}

extension SiteFiles.File {
  init(_ file: OutputFile) {
    self.init(path: file.path, source: file.source, size: file.size)
  }
}
