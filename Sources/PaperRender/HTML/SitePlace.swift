/// The place of a page in a site.
package struct SitePlace: Hashable, Sendable {
  /// The address of the site's index page, relative to this page.
  package let home: String
  /// The text of the link to the index page, such as the board's name.
  package let name: String

  package init(home: String, name: String) {
    self.home = home
    self.name = name
  }
}
