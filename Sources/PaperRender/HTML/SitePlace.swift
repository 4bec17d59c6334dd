/// Where a page stands in a folder of pages.
package struct SitePlace: Hashable, Sendable {
  /// The address of the page that lists all others, relative to this one.
  package let home: String
  /// What the link to it says, such as the board's name.
  package let name: String

  package init(home: String, name: String) {
    self.home = home
    self.name = name
  }
}
