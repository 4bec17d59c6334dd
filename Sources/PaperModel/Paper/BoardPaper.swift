package import PaperMarkup

/// A paper presented to a board: sections of text, or the slides of a briefing.
package struct BoardPaper: Sendable {
  /// A header field besides those that every paper has; the house states its label.
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

  /// The path of its file in the workspace, with `/` between folders.
  package let path: String
  /// The file it was read from; findings about the paper as a whole point at its first line.
  package let range: InputRange
  /// The addressee; nil for the board of the workspace.
  package let to: Placed<String>?
  /// The date of the meeting that it is presented to.
  package let date: Placed<CalendarDate>
  /// The period that it reports on, which determines the figures and progress that it prints.
  package let period: Placed<ReportingPeriod>?
  package let from: [Person]
  package let subject: Placed<String>
  package let header: [HeaderEntry]
  package let recommendations: [Recommendation]
  /// The sections as the author wrote them, in the author's order; of a briefing its slides.
  package var sections: [Section] {
    TextsRead.note(path)
    return body.sections
  }
  package let reportAuthors: [ReportAuthor]
  package internal(set) var appendices: [Appendix]
  package let timetable: [TimetableStep]
  /// The clearances given or still needed.
  package let clearance: [Clearance]
  /// The background papers; empty if it states that there are none, nil if it says nothing about
  /// them.
  package let backgroundPapers: [BackgroundPaper]?
  package let metadata: [Metadata]
  /// Why the public is excluded from the whole paper; nil if the paper itself does not state an
  /// exemption.
  package let exemption: Exemption?
  /// The indicators whose figures its texts may refer to: those of its appendices and any others
  /// that it names.
  package internal(set) var indicatorSets: [IndicatorSet]
  /// The keys of the front matter that are present but have an invalid value: the values may be
  /// absent here although the keys are not missing.
  package let faultyKeys: Set<String>

  /// Whether it begins with a summary of how its indicators stand; nil for as the board says.
  package let hasSummary: Bool?
  /// The text before the first section; only in a house that has a place for it.
  package var opening: [Prose.Block] {
    TextsRead.note(path)
    return body.opening
  }
  /// The facts that only the house knows.
  package let own: OwnFacts
  /// The slides, if it is a briefing; nil for a paper of sections.
  package var slides: [Slide]? {
    TextsRead.note(path)
    return body.slides
  }
  /// The second line of a briefing's title.
  package let subtitle: String?
  /// The text of its file after the front matter.
  private let body: Body

  private struct Body: Sendable {
    let opening: [Prose.Block]
    let sections: [Section]
    let slides: [Slide]?
  }

  package init(
    path: String, range: InputRange, to: Placed<String>?, date: Placed<CalendarDate>,
    period: Placed<ReportingPeriod>?, from: [Person], subject: Placed<String>,
    header: [HeaderEntry], recommendations: [Recommendation], sections: [Section],
    reportAuthors: [ReportAuthor], appendices: [Appendix], timetable: [TimetableStep] = [],
    clearance: [Clearance] = [],
    backgroundPapers: [BackgroundPaper]? = nil, metadata: [Metadata],
    exemption: Exemption? = nil,
    indicatorSets: [IndicatorSet] = [],
    faultyKeys: Set<String> = [], opening: [Prose.Block] = [],
    own: OwnFacts = .none, slides: [Slide]? = nil, subtitle: String? = nil,
    hasSummary: Bool? = nil
  ) {
    self.hasSummary = hasSummary
    self.subtitle = subtitle
    self.own = own
    self.path = path
    self.range = range
    self.to = to
    self.date = date
    self.period = period
    self.from = from
    self.subject = subject
    self.header = header
    self.recommendations = recommendations
    body = Body(
      opening: opening, sections: slides?.map(\.section) ?? sections, slides: slides)
    self.reportAuthors = reportAuthors
    self.appendices = appendices
    self.timetable = timetable
    self.clearance = clearance
    self.backgroundPapers = backgroundPapers
    self.metadata = metadata
    self.exemption = exemption
    self.indicatorSets = indicatorSets
    self.faultyKeys = faultyKeys
  }
}

extension BoardPaper {
  /// Whether it is made of slides.
  package var isBriefing: Bool { body.slides != nil }

  /// The references to figures in its texts, without those in its action plans.
  package var references: [Placed<FigureReference>] {
    var all: [ProseReference] = []
    for entry in header { all += entry.value.value.references() }
    for recommendation in recommendations {
      all += recommendation.text.value.references()
      for part in recommendation.parts { all += part.value.references() }
    }
    for section in body.sections { all += section.references }
    for appendix in appendices { all += appendix.content.references() }
    return all.compactMap(\.figure)
  }
}
