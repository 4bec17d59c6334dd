/// By when what a meeting needs has to be there, as a board states it in working days before the
/// meeting.
package struct DeadlineRule: Sendable {
  /// When drafts, with the figures and the progress in them, have to be there; nil for as `clearance`.
  package let draft: Int?
  /// When papers have to be cleared; nil for as `publication`.
  package let clearance: Int?
  /// When agenda and papers are published; nil for the last day that leaves the clear days.
  package let publication: Int?

  /// The most working days that are counted back: about a year.
  package static let most = 260

  /// Numbers above `most` count as that.
  package init(draft: Int?, clearance: Int?, publication: Int?) {
    self.draft = draft.map { min($0, Self.most) }
    self.clearance = clearance.map { min($0, Self.most) }
    self.publication = publication.map { min($0, Self.most) }
  }

  /// Nothing is stated.
  package static let none = DeadlineRule(draft: nil, clearance: nil, publication: nil)
}

/// The days by which what a meeting needs has to be there. Each is no later than the next one.
package struct Deadlines: Hashable, Sendable {
  package let draft: CalendarDate
  package let clearance: CalendarDate
  package let publication: CalendarDate

  /// Counts back from a meeting over the working days of the board's nation. No day is later than the
  /// clear days before a meeting allow, whatever the board states.
  package init(before meeting: CalendarDate, _ rule: DeadlineRule, _ clearDays: ClearDays) {
    func day(_ count: Int?, noLaterThan latest: CalendarDate) -> CalendarDate {
      let stated = count.flatMap { clearDays.holidays.workingDay($0, before: meeting) }
      return stated.map { min($0, latest) } ?? latest
    }
    let last = clearDays.lastPublication(before: meeting) ?? meeting
    publication = day(rule.publication, noLaterThan: last)
    clearance = day(rule.clearance, noLaterThan: publication)
    draft = day(rule.draft, noLaterThan: clearance)
  }
}

extension Board {
  /// The bank holidays of the board's nation, and those that the board adds.
  package var allBankHolidays: BankHolidays {
    BankHolidays(in: nation, and: Set(bankHolidays))
  }

  /// The clear days that are required between publication and meeting, by the board's setting and the
  /// law.
  package var requiredClearDays: ClearDays {
    ClearDays(clearDays ?? nation.clearDays, holidays: allBankHolidays)
  }
}

extension Board? {
  /// The clear days required of a board, or of any in England where none is known.
  package var requiredClearDays: ClearDays {
    self?.requiredClearDays
      ?? ClearDays(Nation.england.clearDays, holidays: BankHolidays(in: .england))
  }
}
