import PaperCompose
import PaperMarkup
package import PaperModel

extension DecisionRegister {
  /// The columns of open follow-ups that are dropped in a narrow window, in this order.
  package static let droppedColumnsOfOpen: [RegisterTerminalWords.Column] = [
    .followUp, .status, .owner,
  ]
  /// The columns of decisions that are dropped in a narrow window, in this order.
  package static let droppedColumnsOfDecisions: [RegisterTerminalWords.Column] = [
    .outcome, .item, .followUps,
  ]

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
      let columns = leftOut.joined(separator: ", ")
      parts.append(
        Self.paragraph(
          line(.leftOut, RegisterTerminalWords.leftOut, of: columns), width: width))
    }
    return parts.joined(separator: "\n")
  }

  private static func paragraph(_ text: String, width: Int) -> String {
    DisplayText.wrap(DisplayText.harmless(text), width: width).joined(separator: "\n") + "\n"
  }

  private var title: String {
    line(.title, RegisterTerminalWords.title, of: (boardName, date?.description))
  }

  private var words: RegisterTerminalWords { writing.words.register.terminal }

  /// A line of the house.
  private func line<Subject>(
    _ line: RegisterTerminalWords.Line, _ record: Record<Subject>, of subject: Subject
  ) -> String {
    words.line(line)?.fill(record, of: subject).plainText ?? ""
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
    return table(
      [(.due, 10), (.status, 8), (.owner, 18), (.open, 12), (.followUp, 32)],
      elastic: .open, dropped: Self.droppedColumnsOfOpen,
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
    return line(
      .answers, RegisterTerminalWords.answers,
      of: (owner, answers.count { $0.state.isOpen }, answers.count))
  }

  // MARK: - Decisions

  private var decidedTable: PlainTextTable {
    table(
      [(.minute, 6), (.item, 14), (.resolved, 12), (.outcome, 14), (.followUps, 16)],
      elastic: .resolved, dropped: Self.droppedColumnsOfDecisions, lines: meetings.flatMap(lines))
  }

  /// - Parameter columns: the columns with their widths in a narrow window.
  private func table(
    _ columns: [(column: RegisterTerminalWords.Column, narrow: Int)],
    elastic: RegisterTerminalWords.Column, dropped: [RegisterTerminalWords.Column],
    lines: [PlainTextTable.Line]
  ) -> PlainTextTable {
    PlainTextTable(
      columns: columns.map {
        PlainTextTable.Column(
          heading: DisplayText.harmless(words.column($0.column)), narrow: $0.narrow)
      },
      elastic: columns.firstIndex { $0.column == elastic } ?? 0,
      dropped: dropped.compactMap { name in columns.firstIndex { $0.column == name } },
      lines: lines)
  }

  private func lines(of meeting: RegisterMeeting) -> [PlainTextTable.Line] {
    let heading = line(
      .meeting, RegisterTerminalWords.meeting,
      of: (meeting.date.description, meeting.agreement?.date.value.description))
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
    let label =
      decision.decided.resolution.number?.value
      ?? writing.words.numbering.resolutions.label(decision.number)
    return [isOneOfSeveral ? label : nil, decision.text.onOneLine, decision.note].compactMap { $0 }
      .filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func standing(of followUp: RegisterFollowUp) -> String {
    line(
      .followUp, RegisterTerminalWords.followUp,
      of: (
        followUp.tracked.followUp.id.value, writing.text(followUp.state),
        followUp.state.isOpen ? followUp.due?.description : nil
      ))
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
    return line(
      .counts, RegisterTerminalWords.counts,
      of: (decided, followUps, parts.joined(separator: ", ")))
  }
}
