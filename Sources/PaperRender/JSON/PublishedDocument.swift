import PaperMarkup
package import PaperModel

/// What was published of a document: what programs are told of it, and its page shows.
package struct PublishedDocument: Sendable {
  /// An edition of a meeting's documents that has the document.
  package struct Edition: Sendable {
    /// The id of the meeting.
    let meeting: String
    /// The number among the editions of the meeting, from 1.
    let number: Int
    package let date: CalendarDate

    package init(meeting: String, number: Int, date: CalendarDate) {
      self.meeting = meeting
      self.number = number
      self.date = date
    }
  }

  /// A correction of the document since it was published.
  package struct Correction: Equatable, Sendable {
    package let date: CalendarDate
    /// What was corrected, and why.
    package let reason: String

    package init(date: CalendarDate, reason: String) {
      self.date = date
      self.reason = reason
    }
  }

  /// In the order of their days.
  package let editions: [Edition]
  /// In the order of their days.
  package let corrections: [Correction]

  /// Nothing was published of it.
  package static let none = PublishedDocument(editions: [], corrections: [])

  package init(editions: [Edition], corrections: [Correction]) {
    self.editions = editions
    self.corrections = corrections
  }

  /// The keys of a document of which something was published.
  static func fields<Subject>(
    _ published: @escaping @Sendable (Subject) -> PublishedDocument
  ) -> [Record<Subject>.Field] {
    [
      .data(
        "editions", each: edition,
        "Each edition of a meeting's documents in which it was published, the oldest first."
      ) { published($0).editions },
      .data(
        "corrections", each: correction,
        "Each correction since it was published, the oldest first."
      ) { published($0).corrections },
    ]
  }

  private static let edition = Record<Edition>(
    "published-edition",
    [
      .code("meeting", "The id of the meeting.") { $0.meeting },
      .data("number", .number, "The number among the editions of the meeting, from 1.") {
        .number($0.number)
      },
      .data("date", .day, "The day on which it was published.") { .text($0.date.description) },
    ])

  private static let correction = Record<Correction>(
    "document-correction",
    [
      .data("date", .day, "The day on which the correction was published.") {
        .text($0.date.description)
      },
      .data("reason", .text, "What was corrected, and why.") { .text($0.reason) },
    ])
}
