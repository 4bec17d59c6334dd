import PaperMarkup
package import PaperModel

/// Drafts the minutes of a meeting: a file for each item without a minute, with every
/// recommendation of its papers and an outcome to fill in.
package struct MinuteDraft {
  /// A new file: its name, and its text, which can be read without errors.
  package struct File: Sendable {
    package let name: String
    package let text: String
  }

  private var lines: [String] = ["---", "kind: minute"]

  /// The files to create, in the order of the agenda.
  /// - Parameter reference: the path from the minutes to the meeting's file; nil if the minutes
  ///   find it by their folder.
  package static func files(
    for meeting: Meeting, in book: MeetingIndex, meetingReference reference: String?
  ) -> [File] {
    func hasMinute(_ item: AgendaItem) -> Bool { book.minute(of: item, in: meeting) != nil }
    return meeting.agenda.enumerated().flatMap { index, item -> [File] in
      let number = "\(index < 9 ? "0" : "")\(index + 1)"
      // An item in parts needs no minute of its own, unless something is decided in it.
      let own = item.items.isEmpty || !book.papers(of: item).isEmpty ? [(number, item)] : []
      let parts = item.items.enumerated().filter {
        !hasMinute(item) || !book.papers(of: $1).isEmpty
      }
      return (own + parts.map { ("\(number).\($0 + 1)", $1) }).filter {
        // The file of the meeting states the interests that were declared.
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

  /// The meetings whose minutes an item puts before a meeting, including ones that are not in the
  /// workspace.
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
    // An id refers to the first recommendation that has it. One without an id of its own is
    // referred to by number.
    var taken: Set<String> = ["unknown"]
    for (index, recommendation) in recommendations.enumerated() {
      let own = recommendation.id.flatMap { taken.insert($0.value).inserted ? $0.value : nil }
      comment(recommendation.text.value.wordsAlone, indent: "  ")
      for part in recommendation.parts { comment("- \(part.value.wordsAlone)", indent: "  ") }
      lines += ["  - decides: \(own ?? String(index + 1))", "    outcome:"]
    }
  }

  /// Writes words as a comment. No character in them can end it.
  private mutating func comment(_ text: String, indent: String) {
    lines += FileDraft.wrapped(text, width: 90 - indent.count).map { "\(indent)# \($0)" }
  }
}

extension [Prose.Inline] {
  /// The words, with an ellipsis for each figure that is looked up elsewhere.
  fileprivate var wordsAlone: String { plainText { _ in "…" } }
}
