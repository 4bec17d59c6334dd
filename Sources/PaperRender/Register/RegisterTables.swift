import PaperMarkup
import PaperModel

/// The tables of a register, in the columns of the house: one row for each decision, or for each
/// follow-up.
extension DecisionRegister {
  /// The table of decisions; nil where there are none.
  var decisionTable: Table? {
    let layout = writing.words.tables.decisions
    let rows = rows { decision, item, meeting in
      layout.columns.map { cell($0.column, of: decision, item, meeting) }
    }
    guard !rows.isEmpty else { return nil }
    return Table(
      caption: [.text(layout.caption)], columns: layout.columns.map { [.text($0.label)] },
      rows: rows, hasRowHeaders: true)
  }

  /// The table of follow-ups; nil where there are none.
  var followUpTable: Table? {
    let standings = followUps.map { ($0.tracked, $0.standing) }
    guard case .table(let table) = writing.table(writing.words.tables.followUps, standings) else {
      return nil
    }
    return table
  }

  /// The rows that a function makes of each decision.
  func rows<Row>(
    _ row: (RegisterDecision, RegisterItem, RegisterMeeting) -> Row
  ) -> [Row] {
    var rows: [Row] = []
    for meeting in meetings {
      for item in meeting.items {
        for decision in item.decisions { rows.append(row(decision, item, meeting)) }
      }
    }
    return rows
  }

  func cell(
    _ column: DecisionColumn, of decision: RegisterDecision, _ item: RegisterItem,
    _ meeting: RegisterMeeting
  ) -> Table.Cell {
    let resolution = decision.decided.resolution
    switch column {
    case .meeting: return [.paragraph([writing.house.dayInline(meeting.date)])]
    case .minute: return Self.cell(item.number?.description)
    case .item:
      let mark = item.isPrivate ? " " + writing.words.register.isPrivate : ""
      return Self.cell(item.title + mark)
    case .reportOf: return Self.cell(writing.text(item.reportOf))
    case .recommendation: return recommendation(of: decision) ?? []
    case .paper: return Self.cell(decision.decided.paper?.subject.value)
    case .resolution: return self.resolution(decision, item)
    case .outcome: return Self.cell(decision.outcome.map(writing.text))
    case .vote:
      let line = writing.line(resolution.proposal)
      return line.isEmpty ? [] : [.paragraph(line)]
    case .reasons: return item.reasons
    case .alternatives: return item.alternatives
    case .interests: return interests(of: item).map { .paragraph([.text($0)]) }
    case .furtherTo:
      return item.furtherTo.map { .paragraph([.text(words(for: $0))]) }
    case .minutes: return [.paragraph(agreement(of: meeting))]
    case .followUps:
      let lines = decision.followUps.map { followUp -> [Inline] in
        [.text("\(followUp.tracked.id): "), writing.badge(followUp.state)]
      }
      return lines.count > 1 ? MeetingWriting.bullets(lines) : lines.map { .paragraph($0) }
    }
  }

  private static func cell(_ text: String?) -> Table.Cell {
    text.map { $0.isEmpty ? [] : [.paragraph([.text($0)])] } ?? []
  }

  /// The words of a resolution, numbered where its minute has several.
  private func resolution(_ decision: RegisterDecision, _ item: RegisterItem) -> [Block] {
    let noted = decision.note.map {
      MeetingWriting.adding(writing.mark($0), to: decision.text)
    }
    let blocks = noted ?? decision.text
    guard item.minute.resolutions.count > 1, case .paragraph(let line)? = blocks.first else {
      return blocks
    }
    let label = writing.words.numbering.resolutions.label(decision.number)
    return [.paragraph(([.text(label + " ")] + line).tidied())] + blocks.dropFirst()
  }

  /// The house's words for a reference to another minute.
  func words(for minute: MeetingIndex.FoundMinute) -> String {
    writing.text(
      .item(meeting: minute.meeting.id.value, item: minute.item.id.value), found: minute)
  }

  private func agreement(of meeting: RegisterMeeting) -> [Inline] {
    let words = writing.words.register
    guard let agreement = meeting.agreement else { return [.text(words.draft)] }
    let date = writing.house.day(agreement.date.value)
    return words.agreed.fill(
      TemplateScope(of: AgreedName.self) { _ in date }, names: agreedNames)
  }
}

private let agreedNames = Names<AgreedName>.names
