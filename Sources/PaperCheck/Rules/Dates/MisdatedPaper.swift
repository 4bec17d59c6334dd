import PaperModel

extension Rule {
  /// Finds papers with another date than their meeting: the paper was postponed, or copied from an
  /// earlier one.
  static let misdatedPaper = ofMeetings(
    "misdated-paper", .warning, in: .dates,
    page: Page(
      finds: "A paper has another date than the meeting whose agenda lists it.",
      why: """
        The date is in the header of the paper, and decides which figures and which \
        progress it prints.
        """,
      example: """
        ---
        kind: paper
        date: 2017-07-10
        subject: Progress update
        ---
        """,
      instead: "Write the date of the meeting into the paper.",
      doubt: """
        Rarely: a paper that was put off gets the date of the meeting that hears it. An old \
        paper that is put before a meeting as it was can be listed by its title and link \
        instead, or the finding waived.
        """
    )
  ) { view, _ in
    let papers = Dictionary(view.book.record.papers.map { ($0.path, $0) }) { first, _ in first }
    return view.meetings.flatMap { meeting in
      meeting.items.flatMap(\.documents).compactMap { document in
        guard case .paper(let path) = document.source, let paper = papers[path.value],
          paper.date.value != meeting.date.value
        else { return nil }
        return Finding(
          "the meeting is on \(meeting.date.value)", at: paper.date.range,
          notes: [Diagnostic.Note("the agenda that lists this paper", at: path.range)],
          help: "write '\(meeting.date.value)'")
      }
    }
  }
}
