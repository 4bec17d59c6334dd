import PaperMarkup
import PaperModel

extension Rule {
  /// Finds answers of organisations that were not asked.
  static let unknownRespondent = ofMeetings(
    "unknown-respondent", .error, in: .meetings,
    page: Page(
      finds: "A report is of an organisation that is not asked.",
      why: """
        The answer would count for nobody, and the organisation that was asked would still seem to \
        owe one.
        """,
      example: """
        # minutes/05-marmot.md
        follow-ups:
          - { id: comments, text: Send comments, organisation: every-member, due: 2018-03-30 }

        # actions.yaml
        updates:
          - { follow-up: comments, date: 2018-03-05, organisation: dwp, state: done }
        """,
      instead: """
        Name the organisation of a member, as `board.yaml` has it. Leave `organisation:` out where \
        one person or organisation was asked.
        """,
      doubt: """
        Never wrong where every member is asked. Where one owner is, it is a warning: somebody \
        else may have answered for the owner.
        """
    )
  ) { view, _ in
    view.followUps.followUps.flatMap { followUp in
      followUp.updates.compactMap { update in
        guard let organisation = update.organisation else { return nil }
        return unknown(organisation, among: followUp)
      }
    }
  }

  private static func unknown(
    _ organisation: Placed<String>, among followUp: TrackedFollowUp
  ) -> Finding? {
    switch followUp.followUp.owner {
    case .everyMember:
      guard !followUp.respondents.contains(organisation.value) else { return nil }
      return Finding(
        "no member is of organisation '\(organisation.value)'",
        at: organisation.range,
        help: Spelling.closest(to: organisation.value, in: followUp.respondents).map {
          "did you mean '\($0)'?"
        })
    case .named(_, let owner):
      guard owner?.value != organisation.value else { return nil }
    case .missing, .notStated: break
    }
    return Finding(
      .warning, "'\(followUp.followUp.id.value)' does not ask each organisation for an answer",
      at: organisation.range,
      help: "leave 'organisation:' out, or state 'organisation: every-member' of the follow-up")
  }
}
