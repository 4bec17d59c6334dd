import PaperModel

extension Rule {
  /// Finds agendas that were published too late. By the Local Government Act 1972, s100B, and
  /// similar Acts, agenda and papers are open to the public a number of clear days before the
  /// meeting.
  static let shortNotice = ofMeetings(
    "short-notice", .warning, in: .dates,
    page: Page(
      finds: """
        An agenda was published fewer clear days before its meeting than the law, or \
        `clear-days:` in `board.yaml`, asks for.
        """,
      why: """
        The public has a right to see agenda and papers in time: five clear days before the \
        meeting in England, three in Wales (Local Government Act 1972, section 100B). Business \
        of a meeting that was called too late can be challenged.
        """,
      example: """
        kind: meeting
        date: 2018-02-05
        published: 2018-01-29
        """,
      instead: """
        Publish earlier, or hold the meeting later; here, Friday 26 January was the last day.
        """,
      doubt: """
        Never about the days: neither the day of publication nor that of the meeting counts, \
        nor weekends and bank holidays. Where a meeting was called at short notice for a good \
        reason, waive it with the reason.
        """
    )
  ) { view, checked in
    let clearDays = checked.clearDays
    return view.meetings.compactMap { meeting in
      guard meeting.state != .cancelled, let published = meeting.published else { return nil }
      let date = meeting.date.value
      let count = clearDays.count(from: published.value, to: date)
      guard count < clearDays.needed else { return nil }
      let message =
        published.value >= date
        ? "an agenda is published before its meeting"
        : "\(count == 0 ? "no" : String(count)) clear \(count == 1 ? "day lies" : "days lie") before the meeting, and \(clearDays.needed) are needed"
      return Finding(
        message, at: published.range,
        notes: [Diagnostic.Note("the meeting", at: meeting.date.range)],
        help: clearDays.lastPublication(before: date).map { "publish by \($0)" })
    }
  }
}

extension CheckedWorkspace {
  /// The required number of clear days between publication and meeting, by the board's setting and
  /// the law.
  var clearDays: ClearDays { workspace.board.requiredClearDays }

  /// The bank holidays of the board's nation, and those that the board adds.
  var bankHolidays: BankHolidays { clearDays.holidays }
}
