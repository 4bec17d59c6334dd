package import PaperMarkup

extension Records {
  /// What the caption of a table of an appendix can say, of the title of its priority.
  package static let caption = Record<String>(
    "caption",
    [
      .text("priority", "The priority, by its long title.") { $0 }
    ])

  /// What the label of a column can say, of the period that the column is about.
  package static let columnLabel = Record<String?>(
    "column-label",
    [
      .text("period", "The period that the column is about.") { $0 }
    ])
}
