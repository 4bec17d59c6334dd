package import PaperMarkup

/// What a report that comes back to the board is about.
package struct ReportBackSubject: Sendable {
  /// The subject of the paper or, without one, the title of the item.
  let title: String
  let body: String

  package static let record = Record<ReportBackSubject>(
    "report-back",
    [
      .text(
        "subject",
        "What it is about: the subject of the paper or, without one, the title of the item."
      ) { $0.title },
      .text("body", "Who is to hear of it, such as the board's name.") { $0.body },
    ])
}
