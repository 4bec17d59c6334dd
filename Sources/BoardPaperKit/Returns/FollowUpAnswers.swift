import PaperCompose
import PaperMarkup
import PaperModel
import PaperSource

/// What became of a follow-up, in a return.
struct FollowUpAnswers {
  let followUp: TrackedFollowUp
  /// Whose answer it is, where every member organisation is to answer.
  let organisation: String?
  let writing: MeetingWriting
  /// The day on which the return came.
  let today: CalendarDate

  func take(_ row: FilledReturn.Row, into answers: inout ReturnAnswers) {
    guard !row.entries.isEmpty else { return }
    let text = row.entries[.report].map { ReturnText($0.text) }
    var state = ActionUpdate.State.open
    if let field = row.entries[.newState] {
      guard let chosen = self.state(field.text) else {
        answers.report(
          "wrong-entry", "'\(field.text)' is none of the states of a follow-up", at: field.range,
          help: "choose one of \(states.map { "'\(word($0))'" }.joined(separator: ", "))")
        return
      }
      state = chosen
    } else if text == nil {
      answers.report(
        "wrong-entry", "a date is filled in, and nothing else",
        at: row.entries[.date]?.range ?? row.range,
        help: "say how far it is, or leave the date blank")
      return
    }
    var date: CalendarDate?
    if let field = row.entries[.date] {
      guard let day = ReturnDate.read(field, of: followUp, upTo: today, &answers) else { return }
      date = day
    }
    answers.answered.insert(row.id)
    let own = followUp.updates.filter { $0.organisation?.value == organisation }
    let isThere = own.contains { update in
      update.state.value == state && words(of: update) == text?.words ?? ""
        && (date.map { $0 == update.date.value } ?? true)
    }
    guard !isThere else {
      answers.known += 1
      return
    }
    let standing = followUp.standing(on: nil)
    let answer = standing.answers.first { $0.organisation == organisation }
    let closing = answer?.latest ?? own.last
    if !(answer?.state ?? standing.state).isOpen, let closing {
      answers.report(
        "differing-return", "the follow-up is no longer open, and this says something else",
        at: row.entries[.newState]?.range ?? row.range,
        help: "agree which is right, and add an entry by hand",
        notes: [
          .init("which says '\(closing.state.value.rawValue)'", at: closing.state.range)
        ])
      return
    }
    answers.updates.append(
      NewUpdate(
        followUp: followUp.id, date: date ?? today, organisation: organisation, state: state,
        text: text?.line ?? ""))
  }

  private var states: [ActionUpdate.State] { ActionUpdate.State.allCases }

  private func word(_ state: ActionUpdate.State) -> String {
    writing.words.returns.state(state)
  }

  private func state(_ typed: String) -> ActionUpdate.State? {
    let typed = typed.lowercased()
    return states.first { word($0).lowercased() == typed || $0.rawValue == typed }
  }

  private func words(of update: ActionUpdate) -> String {
    writing.text(update).textWithNotes.singleSpaced
  }
}

/// The day of a report.
enum ReturnDate {
  /// Reads a day in any form that a spreadsheet gives it; nil after a report.
  static func read(
    _ field: FilledReturn.Field, of followUp: TrackedFollowUp, upTo today: CalendarDate,
    _ answers: inout ReturnAnswers
  ) -> CalendarDate? {
    guard let date = day(field.text) else {
      answers.report(
        "wrong-entry", "'\(field.text)' is not a date", at: field.range,
        help: "write it as 5 February 2018, or as 2018-02-05")
      return nil
    }
    guard date <= today else {
      answers.report(
        "wrong-entry", "\(date) is after the day on which it is taken in, \(today)",
        at: field.range, help: "'--on' states on which day returns came")
      return nil
    }
    guard date >= followUp.meeting.date.value else {
      answers.report(
        "wrong-entry",
        "\(date) is before the meeting that decided it, \(followUp.meeting.date.value)",
        at: field.range)
      return nil
    }
    return date
  }

  /// The day that a text names; nil for any other text, and for one with another day of the week.
  static func day(_ text: String) -> CalendarDate? {
    if case .otherWeekday? = TypedDate(text) { return nil }
    return TypedDate.day(text)
  }
}
