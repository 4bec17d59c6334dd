package import PaperMarkup

/// The progress of an Aim that was reported for one period.
package struct Progress: Sendable {
  package let period: Placed<ReportingPeriod>
  /// The text printed for the period; nil to write it in the house's style.
  package let shown: Placed<String>?
  package let text: Placed<[Prose.Block]>
  /// The owner's judgement of the progress.
  package let status: JudgedStatus?
  /// The reason for the owner's judgement.
  package let reason: String?
  /// What is being done about what is behind.
  package let corrective: Placed<[Prose.Block]>?

  package init(
    period: Placed<ReportingPeriod>, shown: Placed<String>?, text: Placed<[Prose.Block]>,
    status: JudgedStatus?,
    reason: String?, corrective: Placed<[Prose.Block]>? = nil
  ) {
    self.period = period
    self.shown = shown
    self.text = text
    self.status = status
    self.reason = reason
    self.corrective = corrective
  }
}

/// A status that a person judges, as opposed to one that is computed.
package enum JudgedStatus: String, Hashable, Sendable, CaseIterable {
  case green, amber, red
}

extension Aim {
  /// The progress that a paper about a period prints: the latest reported for a period in the same
  /// year that ends no later.
  ///
  /// Progress for later periods therefore never changes existing papers, and progress for a past
  /// year is not printed as if it were new.
  package func progress(for period: ReportingPeriod) -> Progress? {
    let toDate = (period.yearToDate ?? period).days
    return progress.filter { entry in
      let days = entry.period.value.days
      return days.last <= toDate.last && days.last >= toDate.first
    }.max { $0.period.value.days.last < $1.period.value.days.last }
  }
}

extension Aim {
  /// The entry that tells of some part of a period, or was opened for it; nil where there is none.
  package func entry(about period: ReportingPeriod) -> Progress? {
    progress(for: period).flatMap { $0.period.value.days.last >= period.days.first ? $0 : nil }
  }
}

extension Aim {
  /// The progress that a paper prints: that of its period or, where it reports on none, the latest.
  package func reported(in period: ReportingPeriod?) -> Progress? {
    guard let period else { return progress.last }
    return progress(for: period)
  }
}

extension Progress {
  /// Whether there is more than the ellipsis of an entry that was opened.
  package var isWritten: Bool {
    text.value.contains { block in
      guard case .paragraph(let line) = block else { return true }
      return line.plainText != "…"
    }
  }

  /// The references in its texts.
  var references: [ProseReference] {
    text.value.references() + (corrective?.value ?? []).references()
  }
}
