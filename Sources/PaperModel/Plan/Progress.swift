package import PaperMarkup

/// What was reported of an aim for one period.
package struct Progress: Sendable {
  package let period: Placed<ReportingPeriod>
  /// The period as its author wants it printed; where none is stated, as the house writes it.
  package let shown: Placed<String>?
  package let text: Placed<[Prose.Block]>
  /// How the owner judges it.
  package let status: JudgedStatus?
  /// Why the owner judges it so.
  package let reason: String?

  package init(
    period: Placed<ReportingPeriod>, shown: Placed<String>?, text: Placed<[Prose.Block]>,
    status: JudgedStatus?,
    reason: String?
  ) {
    self.period = period
    self.shown = shown
    self.text = text
    self.status = status
    self.reason = reason
  }
}

/// A status that somebody judges rather than arithmetic.
package enum JudgedStatus: String, Hashable, Sendable, CaseIterable {
  case green, amber, red
}

extension Aim {
  /// What a paper of a period prints: the latest that was reported in its year by its end.
  ///
  /// So what is reported for later periods changes no paper that was there before, and what was
  /// reported for a year that is over is not taken for news.
  package func progress(for period: ReportingPeriod) -> Progress? {
    let toDate = (period.yearToDate ?? period).days
    return progress.filter { entry in
      let days = entry.period.value.days
      return days.last <= toDate.last && days.last >= toDate.first
    }.max { $0.period.value.days.last < $1.period.value.days.last }
  }
}
