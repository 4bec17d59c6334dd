package import PaperMarkup

/// A paper that is put before a board.
package struct BoardPaper: Sendable {
  /// A header field beyond those that every paper has; the house knows its label.
  package struct HeaderEntry: Sendable {
    package let field: Placed<String>
    package let value: Placed<[Prose.Inline]>

    package init(field: Placed<String>, value: Placed<[Prose.Inline]>) {
      self.field = field
      self.value = value
    }
  }

  /// A fact about the paper that is not printed, such as a reference of a committee system.
  package struct Metadata: Sendable {
    package let key: Placed<String>
    package let value: String

    package init(key: Placed<String>, value: String) {
      self.key = key
      self.value = value
    }
  }

  /// Where it lies in the workspace, with `/` between folders.
  package let path: String
  /// The file it was read from; its first line stands for the paper as a whole.
  package let range: InputRange
  /// To whom it is addressed; where it is left out, the board of the workspace.
  package let to: Placed<String>?
  /// The date of the meeting that it goes to.
  package let date: Placed<CalendarDate>
  /// The period that it reports on, which decides the figures and the progress that it prints.
  package let period: Placed<ReportingPeriod>?
  package let from: [Person]
  package let subject: Placed<String>
  package let header: [HeaderEntry]
  package let recommendations: [Recommendation]
  /// The sections as the author wrote them, in his order.
  package let sections: [Section]
  package let reportAuthors: [ReportAuthor]
  package let appendices: [Appendix]
  /// Who has cleared it, or is to.
  package let clearance: [Clearance]
  /// What it relies on; empty where it says that there is nothing, nil where it says nothing.
  package let backgroundPapers: [BackgroundPaper]?
  package let metadata: [Metadata]
  /// Why the public is kept out from all of it; nil where the paper itself states nothing of it.
  package let exemption: Exemption?
  /// The indicators whose figures its texts may ask for: those of its appendices and those that it
  /// names besides.
  package let indicatorSets: [IndicatorSet]
  /// The keys of the front matter that are stated and have something wrong with them: what they
  /// state may be absent here, and yet it is not missing.
  package let faultyKeys: Set<String>

  package init(
    path: String, range: InputRange, to: Placed<String>?, date: Placed<CalendarDate>,
    period: Placed<ReportingPeriod>?, from: [Person], subject: Placed<String>,
    header: [HeaderEntry], recommendations: [Recommendation], sections: [Section],
    reportAuthors: [ReportAuthor], appendices: [Appendix], clearance: [Clearance] = [],
    backgroundPapers: [BackgroundPaper]? = nil, metadata: [Metadata],
    exemption: Exemption? = nil,
    indicatorSets: [IndicatorSet] = [],
    faultyKeys: Set<String> = []
  ) {
    self.path = path
    self.range = range
    self.to = to
    self.date = date
    self.period = period
    self.from = from
    self.subject = subject
    self.header = header
    self.recommendations = recommendations
    self.sections = sections
    self.reportAuthors = reportAuthors
    self.appendices = appendices
    self.clearance = clearance
    self.backgroundPapers = backgroundPapers
    self.metadata = metadata
    self.exemption = exemption
    self.indicatorSets = indicatorSets
    self.faultyKeys = faultyKeys
  }
}
