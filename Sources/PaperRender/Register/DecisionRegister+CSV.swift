import PaperCompose
import PaperMarkup
import PaperModel

extension DecisionRegister {
  /// The names of the columns, in English for every house, because programs refer to columns by
  /// name.
  static let columns = [
    "meeting", "date", "body", "minute", "item", "title", "report-of", "resolution", "decides",
    "recommendation", "paper", "outcome", "wording", "text", "moved-by", "seconded-by", "vote",
    "reasons", "alternatives", "interests", "further-to", "public", "minutes", "agreed-on",
    "follow-up", "action", "report-back", "owner", "organisation", "due", "every-months",
    "next-due", "state", "answers", "reported-on", "report", "closed-by", "last-heard", "file",
  ]

  /// The register as CSV: the names of the columns, then a line for each follow-up and for each
  /// decision without one.
  package var csv: String {
    var all: [[String]] = []
    for meeting in meetings {
      for item in meeting.items {
        let start = cells(of: meeting)
        let middle = cells(of: item, meeting)
        for decision in item.decisions {
          let cells = start + middle.start + cells(of: decision) + middle.end
          all += rows(cells, decision.followUps.map(self.cells), file: item.minute.path)
        }
      }
    }
    return CSVText.file(header: Self.columns, all, lineEnd: "\r\n")
  }

  private func rows(_ start: [String], _ followUps: [[String]], file: String) -> [[String]] {
    let gap = Array(repeating: "", count: max(0, Self.columns.count - start.count - 1))
    return (followUps.isEmpty ? [gap] : followUps).map { start + $0 + [file] }
  }

  private func cells(of meeting: RegisterMeeting) -> [String] {
    [meeting.meeting.id.value, meeting.date.description, meeting.body]
  }

  /// The cells before and after those of the decision.
  private func cells(
    of item: RegisterItem, _ meeting: RegisterMeeting
  ) -> (start: [String], end: [String]) {
    let start: [String] = [
      item.number?.description ?? "", item.item.id.value, item.title,
      writing.text(item.reportOf) ?? "",
    ]
    let agreed = meeting.agreement?.date.value.description
    let end: [String] = [
      item.reasons.onOneLine, item.alternatives.onOneLine,
      item.interestTexts.joined(separator: "; "),
      item.furtherTo.map(\.reference).joined(separator: "; "), item.isPrivate ? "no" : "yes",
      agreed == nil ? "draft" : "agreed", agreed ?? "",
    ]
    return (start, end)
  }

  private func cells(of decision: RegisterDecision) -> [String] {
    let proposal = decision.decided.resolution.proposal
    let recommendation = writing.recommendation(of: decision)?.onOneLine ?? ""
    let decides: [String] = [
      String(decision.number), decision.decides ?? "", recommendation,
      decision.decided.paper?.path ?? "",
    ]
    return decides + [
      decision.outcome?.rawValue ?? "", decision.origin.rawValue, decision.text.onOneLine,
      proposal.movedBy?.value ?? "", proposal.secondedBy?.value ?? "",
      writing.text(proposal.vote) ?? "",
    ]
  }

  private func cells(of followUp: RegisterFollowUp) -> [String] {
    let (owner, organisation) = names(of: followUp.owner)
    return [
      followUp.tracked.id, followUp.text.textWithNotes,
      followUp.tracked.isReportBack ? "yes" : "no",
      owner, organisation, followUp.due?.description ?? "",
      followUp.recurrence.map { String($0.months) } ?? "",
      followUp.nextDates.map(\.description).joined(separator: "; "), followUp.state.rawValue,
      answers(of: followUp), followUp.latest?.date.description ?? "",
      followUp.latest?.text.textWithNotes ?? "",
      followUp.closing.flatMap(\.minuteReference) ?? "", followUp.lastHeard?.id.value ?? "",
    ]
  }

  /// The person and the organisation; a missing owner is written as the keyword of the input files.
  private func names(of owner: RegisterFollowUp.Owner) -> (String, String) {
    switch owner {
    case .notStated: ("not stated", "")
    case .everyMember: ("", "every-member")
    case .named(let person, let organisation): (person ?? "", organisation?.name ?? "")
    }
  }

  private func answers(of followUp: RegisterFollowUp) -> String {
    guard case .everyMember(let answers) = followUp.owner else { return "" }
    return answers.map { "\($0.organisation.name): \($0.state.rawValue)" }.joined(separator: "; ")
  }
}

extension RegisterDecision {
  /// The recommendation that it decides, as the minute refers to it; nil for a resolution of the
  /// board's own.
  var decides: String? {
    switch decided.resolution.decides {
    case .recommendation(let reference): reference.value
    case .unknown: "unknown"
    case .none: nil
    }
  }
}

extension MeetingIndex.FoundMinute {
  /// `MEETING/ITEM`, a stable reference that does not depend on the item's number.
  var reference: String { "\(meeting.id.value)/\(item.id.value)" }
}

extension RegisterFollowUp.Report {
  /// The minute that records the report, as `MEETING/ITEM`, or as it was written if there is no
  /// such minute.
  var minuteReference: String? { minute?.reference ?? reference?.description }
}
