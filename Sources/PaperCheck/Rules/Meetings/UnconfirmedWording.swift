import PaperMarkup
import PaperModel

/// Rules on drafted wording, which is a draft until somebody has confirmed it.
extension Rule {
  static let unconfirmedWording = ofMeetings(
    "unconfirmed-wording", .error, in: .meetings,
    page: Page(
      finds: "A resolution's wording is drafted, and nobody has confirmed it.",
      why: """
        Wording that the program drafts can read well and still not be what was resolved. Until \
        somebody has looked at it, the minutes mark it as a draft.
        """,
      example: """
        # marmot-update.md
        recommendations:
          - id: endorse
            text: Endorse the progress made to date

        # minutes/05-marmot.md
        resolutions:
          - decides: endorse
            outcome: as-recommended
        """,
      instead: """
        Read the minutes that are built; then add `confirmed: yes` where the wording is right, or \
        `text:` with the words that were resolved.
        """,
      doubt: """
        Never wrong: it only says that nobody has looked yet. It is an error where a later meeting \
        agreed the minutes, which would go on saying that it is to be confirmed, and otherwise a note.
        """
    )
  ) { view, _ in
    view.unconfirmedDrafts.filter { $0.doubt == nil }.map { draft in
      Finding(
        draft.severity,
        "the wording is drafted from the recommendation, and not confirmed", at: draft.place,
        notes: [Diagnostic.Note("the recommendation", at: draft.recommendation.text.range)],
        help: "state 'confirmed: yes' where it is right, or 'text:' where it is not")
    }
  }

  static let unturnedWording = ofMeetings(
    "unturned-wording", .error, in: .meetings,
    page: Page(
      finds: "A resolution is left as it was recommended, since it cannot be turned.",
      why: """
        After "RESOLVED that:" the words of a recommendation do not read on. Where they could be \
        turned in two ways they are left, since a wrong resolution costs a correction at the next \
        meeting.
        """,
      example: """
        # marmot-update.md
        recommendations:
          - id: report
            text: Approve the report for publication

        # minutes/05-marmot.md
        resolutions:
          - decides: report
            outcome: as-recommended
        """,
      instead: """
        State what was resolved, in the mood of the house: `text: The report be approved for publication.` Or add \
        `confirmed: yes` where the words are right as they are.
        """,
      doubt: """
        Never wrong: it only says what was left. Plain sentences are among them, since the program \
        goes by lists of words and understands nothing; Resolutions.md has the lists. It is an error \
        where a later meeting agreed the minutes, which would go on saying that it is to be confirmed, \
        and otherwise a note.
        """
    )
  ) { view, _ in
    view.unconfirmedDrafts.compactMap { draft in
      guard let doubt = draft.doubt else { return nil }
      return Finding(
        draft.severity,
        "the wording is left as it was recommended",
        at: draft.place,
        notes: [Diagnostic.Note(doubt.explanation, at: draft.recommendation.place(of: doubt))],
        help: "state 'text:' as it was resolved, or 'confirmed: yes' where it is right so")
    }
  }
}

/// A wording that nobody has confirmed.
private struct UnconfirmedDraft {
  let place: InputRange
  let recommendation: Recommendation
  /// The doubt because of which the recommendation's words were left unchanged; nil if there is
  /// none.
  let doubt: DraftingDoubt?
  /// Whether a later meeting agreed the minutes that contain it.
  let isAgreed: Bool

  /// The severity; nil for the rule's own. A record that was agreed cannot say that its wording is to
  /// be confirmed.
  var severity: Diagnostic.Severity? { isAgreed ? nil : .note }
}

extension MeetingView {
  fileprivate var unconfirmedDrafts: [UnconfirmedDraft] {
    minutes.flatMap { seen in
      seen.minute.resolutions.compactMap { resolution in
        guard resolution.outcome?.value == .asRecommended, resolution.text == nil,
          !resolution.isConfirmed, case .recommendation(let reference) = resolution.decides,
          let item = seen.item,
          let recommendation = book.recommendation(resolution.decides, of: item)?.recommendation
        else { return nil }
        let draft = book.record.drafter.draft(
          recommendation, mood: book.record.house.resolutions.mood)
        let doubt: DraftingDoubt?
        switch draft.outcome {
        case .asWorded: return nil
        case .turned: doubt = nil
        case .left(let left): doubt = left
        }
        return UnconfirmedDraft(
          place: reference.range, recommendation: recommendation, doubt: doubt,
          isAgreed: book.agreement(of: seen.meeting) != nil)
      }
    }
  }
}

extension Recommendation {
  /// The place of the words that are doubtful; the whole text if markup or line ends make it
  /// uncertain.
  fileprivate func place(of doubt: DraftingDoubt) -> InputRange {
    let (start, end) = (text.range.start, text.range.end)
    let marks = end.column - start.column - text.value.plainText.unicodeScalars.count
    let isPlain = text.value.allSatisfy { if case .text = $0.content { true } else { false } }
    // Either plain, or between quotation marks.
    guard start.line == end.line, isPlain, marks == 0 || marks == 2 else { return text.range }
    let first = start.column + marks / 2
    return InputRange(
      file: text.range.file,
      start: TextPosition(line: start.line, column: first + doubt.range.lowerBound),
      end: TextPosition(line: start.line, column: first + doubt.range.upperBound))
  }
}
