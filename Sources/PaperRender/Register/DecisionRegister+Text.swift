import PaperCompose
import PaperMarkup
import PaperModel

extension DecisionRegister {
  /// The columns of open follow-ups that are dropped in a narrow window, in this order.
  package static let droppedColumnsOfOpen = ["Follow-up", "Status", "Owner"]
  /// The columns of decisions that are dropped in a narrow window, in this order.
  package static let droppedColumnsOfDecisions = ["Outcome", "Item", "Follow-ups"]

  /// The register for a window of `width` columns: open follow-ups by due date, then decisions;
  /// empty where there are no decisions.
  package func text(width: Int) -> String {
    guard !meetings.isEmpty else { return "" }
    let width = max(width, PlainTextTable.leastWidth)
    var parts = [marking, title].compactMap { $0 }.map { Self.paragraph($0, width: width) }
    var leftOut: [String] = []
    for table in [openTable, decidedTable].compactMap({ $0 }) {
      let (text, dropped) = table.text(width: width)
      parts.append(text)
      leftOut += dropped.filter { !leftOut.contains($0) }
    }
    parts.append(Self.paragraph(counts, width: width))
    if !leftOut.isEmpty {
      parts.append(
        Self.paragraph(
          "Left out for want of room: \(leftOut.joined(separator: ", ")); "
            + "'--to csv' has every column", width: width))
    }
    return parts.joined(separator: "\n")
  }

  private static func paragraph(_ text: String, width: Int) -> String {
    DisplayText.wrap(DisplayText.harmless(text), width: width).joined(separator: "\n") + "\n"
  }

  private var title: String {
    [
      "Register of decisions", boardName.map { " of \($0)" },
      date.map { ", as it stood on \($0)" },
    ].compactMap { $0 }.joined()
  }

  // MARK: - Open follow-ups

  /// The table of open follow-ups by due date, with those without a date last; nil where there are
  /// none.
  private var openTable: PlainTextTable? {
    let open = followUps.filter(\.state.isOpen)
      .sorted { first, second in
        (first.due ?? .last, first.tracked.meeting.date.value)
          < (second.due ?? .last, second.tracked.meeting.date.value)
      }
    guard !open.isEmpty else { return nil }
    return Self.table(
      [
        PlainTextTable.Column(heading: "Due", narrow: 10),
        PlainTextTable.Column(heading: "Status", narrow: 8),
        PlainTextTable.Column(heading: "Owner", narrow: 18),
        PlainTextTable.Column(heading: "Still to be done", narrow: 12),
        PlainTextTable.Column(heading: "Follow-up", narrow: 32),
      ],
      elastic: 3, dropped: Self.droppedColumnsOfOpen,
      lines: open.map { followUp in
        .cells(
          [
            followUp.due?.description ?? "", writing.text(followUp.state), owner(of: followUp),
            followUp.text.textWithNotes, followUp.tracked.id,
          ].map(DisplayText.harmless))
      })
  }

  /// The owner; for every member organisation, the number that have not answered yet.
  private func owner(of followUp: RegisterFollowUp) -> String {
    let owner = writing.owner(of: followUp.tracked)
    guard case .everyMember(let answers) = followUp.owner else { return owner }
    return "\(owner): \(answers.count { $0.state.isOpen }) of \(answers.count) still to answer"
  }

  // MARK: - Decisions

  private var decidedTable: PlainTextTable {
    Self.table(
      [
        PlainTextTable.Column(heading: "Minute", narrow: 6),
        PlainTextTable.Column(heading: "Item", narrow: 14),
        PlainTextTable.Column(heading: "Resolved", narrow: 12),
        PlainTextTable.Column(heading: "Outcome", narrow: 14),
        PlainTextTable.Column(heading: "Follow-ups", narrow: 16),
      ],
      elastic: 2, dropped: Self.droppedColumnsOfDecisions, lines: meetings.flatMap(lines))
  }

  private static func table(
    _ columns: [PlainTextTable.Column], elastic: Int, dropped: [String],
    lines: [PlainTextTable.Line]
  ) -> PlainTextTable {
    PlainTextTable(
      columns: columns, elastic: elastic,
      dropped: dropped.compactMap { name in columns.firstIndex { $0.heading == name } },
      lines: lines)
  }

  private func lines(of meeting: RegisterMeeting) -> [PlainTextTable.Line] {
    let agreed = meeting.agreement.map { "minutes agreed on \($0.date.value)" } ?? "draft minutes"
    let heading = "\(meeting.date), \(agreed)"
    return [.heading(DisplayText.harmless(heading))] + meeting.items.flatMap(lines)
  }

  private func lines(of item: RegisterItem) -> [PlainTextTable.Line] {
    let title = item.title + (item.isPrivate ? " \(writing.words.register.isPrivate)" : "")
    return item.decisions.enumerated().map { index, decision in
      .cells(
        [
          index == 0 ? item.number?.description ?? "" : "", index == 0 ? title : "",
          resolved(decision, item), decision.outcome.map(writing.text) ?? "",
          decision.followUps.map(standing).joined(separator: "; "),
        ].map(DisplayText.harmless))
    }
  }

  private func resolved(_ decision: RegisterDecision, _ item: RegisterItem) -> String {
    let isOneOfSeveral = item.minute.resolutions.count > 1
    let label = writing.words.numbering.resolutions.label(decision.number)
    return [isOneOfSeveral ? label : nil, decision.text.onOneLine, decision.note].compactMap { $0 }
      .filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func standing(of followUp: RegisterFollowUp) -> String {
    let due = followUp.state.isOpen ? followUp.due.map { ", due \($0)" } : nil
    return "\(followUp.tracked.followUp.id.value): \(writing.text(followUp.state))\(due ?? "")"
  }

  // MARK: - Counts

  private var counts: String {
    var decided = 0
    var states: [FollowUpState: Int] = [:]
    for decision in decisions {
      decided += 1
      for followUp in decision.followUps { states[followUp.state, default: 0] += 1 }
    }
    let followUps = states.values.reduce(0, +)
    let parts = FollowUpState.allCases.compactMap { state in
      states[state].map { "\($0) \(writing.text(state))" }
    }
    let what =
      "\(decided) decision\(decided == 1 ? "" : "s"), "
      + "\(followUps) follow-up\(followUps == 1 ? "" : "s")"
    return parts.isEmpty ? what : "\(what): \(parts.joined(separator: ", "))"
  }
}
