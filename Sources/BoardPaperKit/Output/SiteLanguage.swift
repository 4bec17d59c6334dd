import PaperCompose
import PaperModel
import PaperRender

/// The same pages in the other house of a board, to which each page links.
package struct SiteLanguage {
  private let language: String
  /// The name of the language in itself.
  private let name: String
  /// The folders of the two sites in the folder of public documents, with a final `/`; empty for that
  /// folder itself.
  private let here: String
  private let there: String

  /// - Parameters:
  ///   - house: the other house.
  ///   - here: the folder of the pages that link.
  ///   - there: the folder of the pages in the other house.
  init(_ house: House, from here: String, to there: String) {
    language = house.language
    name = house.pages.word(.language)
    self.here = here
    self.there = there
  }

  /// The link from the page at a path of its site to the same page in the other language.
  func link(from path: String) -> SitePlace.Link {
    SitePlace.Link(
      name, to: DocumentLinks.address(of: there + path, from: here + path), language: language)
  }
}
