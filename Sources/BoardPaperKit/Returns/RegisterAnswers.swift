import PaperCompose
import PaperMarkup
import PaperModel
import PaperRender
import PaperSource

/// What was changed in a register that was exported as CSV and updated in a spreadsheet.
struct RegisterAnswers {
  private let book: ReturnBook
  private let followUps: [String: TrackedFollowUp]
  /// The register as it is now, by follow-up.
  private let now: [String: FilledRegister.Row]

  init(_ book: ReturnBook) {
    self.book = book
    followUps = Dictionary(
      (book.workspace.followUpBook?.followUps ?? []).map { ($0.id, $0) }
    ) { first, _ in first }
    let register = DecisionRegister(
      Editions(book.workspace).restricted, filter: RegisterFilter(), on: nil)
    let file = register.flatMap {
      try? InputFile.read(path: "register.csv", bytes: Array($0.csv.utf8))
    }
    let rows = file.flatMap { FilledRegister.read($0).register?.rows } ?? []
    now = Dictionary(rows.map { ($0.id.text, $0) }) { first, _ in first }
  }

  /// What is taken in of a row.
  private static let taken: Set = ["state", "report", "reported-on"]
  /// What follows from reports, or what spreadsheets change by themselves: a number of a minute such as
  /// 5/12 becomes a date.
  private static let passedOver: Set = [
    "minute", "next-due", "closed-by", "last-heard", "minutes", "agreed-on", "answers",
  ]

  func answers(of register: FilledRegister) -> ReturnAnswers {
    var answers = ReturnAnswers()
    var seen: [String: FilledRegister.Row] = [:]
    for row in register.rows {
      let id = row.id.text
      guard let followUp = followUps[id], let now = now[id] else {
        answers.report(
          "wrong-entry", "'\(id)' is no follow-up", at: row.id.range,
          help: Spelling.closest(to: id, in: followUps.keys.sorted()).map {
            "did you mean '\($0)'?"
          })
        continue
      }
      if let first = seen[id] {
        answers.report(
          "added-to-return", "the follow-up is there twice", at: row.id.range,
          help: "delete one of the rows", notes: [.init("first here", at: first.id.range)])
        continue
      }
      seen[id] = row
      guard holds(row, as: now, in: register.columns, &answers) else { continue }
      take(row, followUp, now, into: &answers)
    }
    return answers
  }

  /// Whether nothing was changed but what is taken in.
  private func holds(
    _ row: FilledRegister.Row, as now: FilledRegister.Row, in columns: [String],
    _ answers: inout ReturnAnswers
  ) -> Bool {
    var holds = true
    for column in columns where !Self.taken.contains(column) {
      guard let text = row.text(column), let stated = now.text(column),
        !Self.isSame(text, stated)
      else { continue }
      if Self.passedOver.contains(column) {
        guard column == "answers" else { continue }
        answers.report(
          "changed-return", as: .warning,
          "answers of organisations are not taken in from a register",
          at: row.range(column), help: "each has a row in the return of its organisation")
        continue
      }
      holds = false
      answers.report(
        "changed-return", "'\(column)' says '\(text)', and the register '\(stated)'",
        at: row.range(column),
        help:
          "'state', 'report' and 'reported-on' are taken in; if the workspace has changed, make the "
          + "register again")
    }
    return holds
  }

  /// Whether two fields say the same, in whatever form a spreadsheet writes a date.
  private static func isSame(_ first: String, _ second: String) -> Bool {
    first == second
      || ReturnDate.day(first).map { $0 == ReturnDate.day(second) } ?? false
  }

  // MARK: - Reports

  /// How a follow-up was after a number of updates, as a register tells it.
  private struct Standing {
    let state: String
    let report: String
    let date: String

    func isSame(_ row: FilledRegister.Row) -> Bool {
      state == RegisterAnswers.state(row) && report == row.text("report") ?? report
        && RegisterAnswers.isSame(row.text("reported-on") ?? date, date)
    }
  }

  private func take(
    _ row: FilledRegister.Row, _ followUp: TrackedFollowUp, _ now: FilledRegister.Row,
    into answers: inout ReturnAnswers
  ) {
    let state = Self.state(row)
    guard let chosen = ActionUpdate.State(rawValue: state) else {
      answers.report(
        "wrong-entry", "'\(row.text("state") ?? "")' is no state of a follow-up",
        at: row.range("state"),
        help:
          "write \(ActionUpdate.State.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", "))")
      return
    }
    // An older register tells what was reported then, which is no change.
    let standings = standings(of: followUp)
    let current = Standing(
      state: Self.state(now), report: now.text("report") ?? "", date: now.text("reported-on") ?? "")
    guard !current.isSame(row), !standings.contains(where: { $0.isSame(row) }) else { return }
    let report = row.text("report") ?? current.report
    let text = report == current.report ? nil : ReturnText(report)
    var date: CalendarDate?
    if let typed = row.text("reported-on"), !typed.isEmpty, !Self.isSame(typed, current.date) {
      let field = FilledReturn.Field(text: typed, range: row.range("reported-on"))
      guard let day = ReturnDate.read(field, of: followUp, upTo: book.today, &answers) else {
        return
      }
      date = day
    }
    answers.answered.insert(followUp.id)
    guard !isTakenIn(chosen, report, date, of: followUp, standings) else {
      answers.known += 1
      return
    }
    guard followUp.standing(on: nil).state.isOpen else {
      answers.report(
        "differing-return",
        "the follow-up is no longer open, and this says something else", at: row.range("state"),
        help: "agree which is right, and add an entry by hand",
        notes: followUp.updates.last.map {
          [.init("which says '\($0.state.value.rawValue)'", at: $0.state.range)]
        } ?? [])
      return
    }
    answers.updates.append(
      NewUpdate(
        followUp: followUp.id, date: date ?? book.today, organisation: nil, state: chosen,
        text: text?.line ?? ""))
  }

  /// Whether an update says what a row says, be it that the row left the report before as it was.
  private func isTakenIn(
    _ state: ActionUpdate.State, _ report: String, _ date: CalendarDate?,
    of followUp: TrackedFollowUp, _ standings: [Standing]
  ) -> Bool {
    followUp.updates.enumerated().contains { index, update in
      let words = standings[index + 1].report
      return update.state.value == state
        && (words == report || words.isEmpty && standings[index].report == report)
        && (date.map { $0 == update.date.value } ?? true)
    }
  }

  /// How it was before its first update and after each.
  private func standings(of followUp: TrackedFollowUp) -> [Standing] {
    [Standing(state: "open", report: "", date: "")]
      + followUp.updates.map { update in
        Standing(
          state: update.state.value.isClosing ? update.state.value.rawValue : "open",
          report: book.writing.text(update).textWithNotes.singleSpaced,
          date: update.date.value.description)
      }
  }

  /// The state of a row, in which overdue is open.
  fileprivate static func state(_ row: FilledRegister.Row) -> String {
    let state = (row.text("state") ?? "").lowercased()
    return state == "overdue" ? "open" : state
  }
}

extension ActionUpdate.State {
  /// Whether nothing is left to be done.
  fileprivate var isClosing: Bool { self == .done || self == .withdrawn }
}
