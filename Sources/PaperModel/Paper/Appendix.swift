package import PaperMarkup

/// What stands behind a paper under a title of its own.
package struct Appendix: Sendable {
  package let title: Placed<String>
  package let content: [Block]

  package init(title: Placed<String>, content: [Block]) {
    self.title = title
    self.content = content
  }
}
