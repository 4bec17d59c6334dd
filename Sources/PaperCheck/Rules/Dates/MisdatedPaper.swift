import PaperModel

extension Rule {
  /// A paper that was put off, or made from the one before.
  static let misdatedPaper = ofMeetings(
    "misdated-paper", .warning, in: .dates,
    page: Page(
      finds: "A paper whose date is not that of the meeting whose agenda lists it.",
      why:
        "The date stands in the header of the paper, and decides which figures and which progress it prints.",
      example: "In meeting.yaml:  date: 2018-02-05\nIn its paper:     date: 2017-07-10",
      instead: "In meeting.yaml:  date: 2018-02-05\nIn its paper:     date: 2018-02-05",
      doubt:
        "Rarely wrong: a paper that was deferred gets the date of the meeting that hears it. An old paper that is put before a meeting again as it was can be waived, or listed by its title and link."
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
