import PaperMarkup
package import PaperModel

/// The minutes of a meeting as they begin: a file for each item that has no minute yet, in which
/// every recommendation of its papers waits for its outcome.
package struct MinuteDraft {
  /// A new file: its name, and its text, which reads without errors as it is.
  package struct File: Sendable {
    package let name: String
    package let text: String
  }

  private var lines: [String] = ["---", "kind: minute"]

  /// The files to begin with, in the order of the agenda.
  /// - Parameter reference: the path of the meeting's file from where the minutes are to lie; nil
  ///   where they find it themselves.
  package static func files(
    for meeting: Meeting, in book: MeetingIndex, meetingReference reference: String?
  ) -> [File] {
    func hasMinute(_ item: AgendaItem) -> Bool { book.minute(of: item, in: meeting) != nil }
    return meeting.agenda.enumerated().flatMap { index, item -> [File] in
      let number = "\(index < 9 ? "0" : "")\(index + 1)"
      // What is told in parts needs no minute besides, unless something is decided there.
      let own = item.items.isEmpty || !book.papers(of: item).isEmpty ? [(number, item)] : []
      let parts = item.items.enumerated().filter {
        !hasMinute(item) || !book.papers(of: $1).isEmpty
      }
      return (own + parts.map { ("\(number).\($0 + 1)", $1) }).filter {
        // Which interests were declared stands in the file of the meeting.
        !hasMinute($1) && $1.standing != .declarations
      }.map { number, item in
        var draft = MinuteDraft()
        draft.write(item, of: meeting, book, reference)
        return File(
          name: "\(number)-\(item.id.value).md", text: draft.lines.joined(separator: "\n") + "\n")
      }
    }
  }

  private mutating func write(
    _ item: AgendaItem, of meeting: Meeting, _ book: MeetingIndex, _ reference: String?
  ) {
    if let reference { lines.append("meeting: \(reference)") }
    comment(book.title(of: item), indent: "")
    lines.append("item: \(item.id.value)")
    switch item.standing {
    case .previousMinutes:
      comment(
        "Which were agreed: \(Self.ids(of: item, in: meeting, book))",
        indent: "")
      lines.append("agrees:")
    case .mattersArising, .otherBusiness, .exclusionOfPublic:
      comment("'yes' where no more is to be said than the house does", indent: "")
      lines.append("standing-words:")
    case .declarations, nil: break
    }
    resolutions(book.papers(of: item))
    lines.append("---")
    if item.standing == nil {
      lines += ["", FileKind.minute.body?.example ?? ""]
    }
  }

  /// The meetings whose minutes an item puts before a meeting, also those that are not here.
  private static func ids(
    of item: AgendaItem, in meeting: Meeting, _ book: MeetingIndex
  ) -> String {
    let found = book.meetingsWhoseMinutes(areOn: item, of: meeting).map(\.id.value)
    let ids = item.minutesOf.isEmpty ? found : item.minutesOf.map(\.value)
    return "[\(ids.joined(separator: ", "))]"
  }

  private mutating func resolutions(_ papers: [BoardPaper]) {
    let recommendations = papers.flatMap(\.recommendations)
    guard !recommendations.isEmpty else { return }
    lines.append("resolutions:")
    comment("outcome: as-recommended, amended, deferred or not-agreed", indent: "  ")
    // An id means the first that has it; what has none of its own goes by its number.
    var taken: Set<String> = ["unknown"]
    for (index, recommendation) in recommendations.enumerated() {
      let own = recommendation.id.flatMap { taken.insert($0.value).inserted ? $0.value : nil }
      comment(recommendation.text.value.wordsAlone, indent: "  ")
      for part in recommendation.parts { comment("- \(part.value.wordsAlone)", indent: "  ") }
      lines += ["  - decides: \(own ?? String(index + 1))", "    outcome:"]
    }
  }

  /// Words as a comment, which no sign in them can end.
  private mutating func comment(_ text: String, indent: String) {
    lines += FileDraft.wrapped(text, width: 90 - indent.count).map { "\(indent)# \($0)" }
  }
}

extension [Prose.Inline] {
  /// The words, with an ellipsis for each figure that is looked up elsewhere.
  fileprivate var wordsAlone: String { plainText { _ in "…" } }
}
