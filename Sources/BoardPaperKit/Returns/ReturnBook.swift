import PaperCompose
import PaperModel
import PaperSource

/// A workspace to which returns come back: what they may be about, and how it was stated to partners.
struct ReturnBook {
  let workspace: Workspace
  let writing: MeetingWriting
  /// The day on which returns came.
  let today: CalendarDate

  /// Nil where the workspace has no meetings.
  init?(_ workspace: Workspace, on today: CalendarDate) {
    guard let writing = MeetingWriting(Editions(workspace).restricted) else { return nil }
    self.workspace = workspace
    self.writing = writing
    self.today = today
  }

  /// The name of a partner, as its return names it.
  func name(of partner: String) -> String {
    workspace.board?.name(ofOrganisation: partner) ?? partner
  }

  /// The meeting of a return that can be taken in; nil after a report.
  func meeting(of filled: FilledReturn, _ answers: inout ReturnAnswers) -> Meeting? {
    let board = workspace.board?.name.value ?? ""
    guard filled.identity.board == board else {
      answers.report(
        "old-return", "this is a return to '\(filled.identity.board)', and not to '\(board)'",
        at: filled.range)
      return nil
    }
    guard let meeting = workspace.meetingIndex?.meeting(filled.identity.meeting) else {
      answers.report(
        "old-return", "there is no meeting '\(filled.identity.meeting)', for which this return is",
        at: filled.range)
      return nil
    }
    guard meeting.state == .scheduled, meeting.date.value >= today else {
      answers.report(
        "old-return",
        "this return is for the meeting of \(meeting.date.value), which is over or was cancelled",
        at: filled.range, help: "figures that come later are added to their file by hand")
      return nil
    }
    return meeting
  }

  /// What a return says.
  func answers(of filled: FilledReturn) -> ReturnAnswers {
    var answers = ReturnAnswers()
    guard let meeting = meeting(of: filled, &answers) else { return answers }
    let subjects = Dictionary(
      ReturnSubject.all(for: meeting, in: workspace).map { ($0.id, $0) }
    ) { first, _ in first }
    let rows = ReturnRows(writing, asOf: min(today, meeting.date.value))
    for row in filled.rows {
      guard let subject = subjects[row.id] else {
        answers.report(
          "old-return",
          "'\(row.id)' is not asked for any more: its paper has another period, or it was removed",
          at: row.range, help: "make the return again by 'board-paper returns make'")
        continue
      }
      guard holds(row, as: rows.row(subject), &answers) else { continue }
      take(row, subject, from: name(of: filled.identity.partner), into: &answers)
    }
    if filled.rows.allSatisfy(\.entries.isEmpty), answers.findings.isEmpty {
      answers.report(
        "empty-return", as: .warning, "nothing is filled in", at: filled.range)
    }
    return answers
  }

  private func take(
    _ row: FilledReturn.Row, _ subject: ReturnSubject, from partner: String,
    into answers: inout ReturnAnswers
  ) {
    switch subject {
    case .figure(let indicator, let set, let period, _):
      FigureAnswers(indicator: indicator, set: set, period: period, partner: partner)
        .take(row, into: &answers)
    case .progress(let aim):
      ProgressAnswers(planned: aim, house: writing.house).take(row, into: &answers)
    case .followUp(let followUp, let organisation):
      FollowUpAnswers(
        followUp: followUp, organisation: organisation, writing: writing, today: today
      ).take(row, into: &answers)
    }
  }

  // MARK: - What was stated

  /// The columns whose words decide what an answer means, other than how things were so far.
  private static let meaning: Set<ReturnWords.Column> = [
    .indicator, .definition, .unit, .target, .period, .aim, .lead, .action, .decided, .due,
  ]

  /// Whether all that was stated in a row is as it was made. What has changed in the workspace since is
  /// told too, and is nobody's fault.
  private func holds(
    _ row: FilledReturn.Row, as now: ReturnRow, _ answers: inout ReturnAnswers
  ) -> Bool {
    for (column, field) in row.changed.sorted(by: { $0.value.range < $1.value.range }) {
      let stated = now.stated[column] ?? ""
      let isKnown = row.checks[column] == ReturnCodes.check(stated)
      let says = field.text.isEmpty ? "is blank" : "says '\(field.text.shortened(to: 80))'"
      answers.report(
        "changed-return",
        isKnown
          ? "this \(says), and it was '\(stated.shortened(to: 80))'"
          : "this \(says), which is not what it said when the return was made",
        at: field.range,
        help:
          "only cells with a border are filled in: if something is wrong, change it in the workspace"
      )
    }
    for column in now.subject.table.columns.stated
    where Self.meaning.contains(column) && row.changed[column] == nil {
      guard let check = row.checks[column], let stated = now.stated[column],
        check != ReturnCodes.check(stated), let place = row.places[column]
      else { continue }
      answers.report(
        "old-return", as: .warning,
        "this has changed in the workspace since: it is '\(stated.shortened(to: 80))' now",
        at: place, help: "see whether the answer is still right")
    }
    return row.changed.isEmpty
  }
}
