/// Where a site is on the web, from which follow the addresses of its pages.
package struct SiteAddress: Sendable {
  /// The address of the folder of the site, with a final `/`; nil where it is not stated.
  package let base: String?

  package init(_ base: String?) { self.base = base }

  /// The whole address of a page or a file, by its path; nil where that of the site is not stated.
  package func whole(_ path: String) -> String? {
    base.map { $0 + DocumentLinks.address(of: path, from: "") }
  }

  /// The address of a page or a file as another page of the site links to it. The page for addresses that
  /// lead nowhere is shown at any of them, so that its links are whole.
  package func link(to path: String, from place: String) -> String {
    let relative = DocumentLinks.address(of: path, from: place)
    return place == SitePaths.notFound ? whole(path) ?? relative : relative
  }
}
