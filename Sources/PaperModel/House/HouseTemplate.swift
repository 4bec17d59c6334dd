package import PaperMarkup

/// A kind of document that a house has a template for. The raw value is the name of its file
/// without `.md`.
package enum DocumentKind: String, Hashable, Sendable, CaseIterable {
  case boardPaper = "board-paper"
  /// The cover of a workbook of indicators: its headings and paragraphs are the lines of a sheet.
  case workbookCover = "indicator-workbook"
}

/// A template of a house, with the file it came from.
package struct HouseTemplate: Sendable {
  package let kind: DocumentKind
  package let template: Template
  /// The file as it is to be named to the user.
  package let file: String

  package init(kind: DocumentKind, template: Template, file: String) {
    self.kind = kind
    self.template = template
    self.file = file
  }
}
