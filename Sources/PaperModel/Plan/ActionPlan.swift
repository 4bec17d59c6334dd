package import PaperMarkup

/// An action plan: what partners intend to do for each of a board's priorities, and their progress.
package struct ActionPlan: Sendable {
  /// The file it was read from.
  package let range: InputRange
  package let title: String
  package internal(set) var groups: [PlanGroup]

  package init(
    range: InputRange, title: String, groups: [PlanGroup]
  ) {
    self.range = range
    self.title = title
    self.groups = groups
  }
}

/// The part of a plan for one priority.
package struct PlanGroup: Sendable {
  /// The id of the priority.
  package let priority: Placed<String>
  package let introduction: [Prose.Block]
  package internal(set) var aims: [Aim]

  package init(priority: Placed<String>, introduction: [Prose.Block], aims: [Aim]) {
    self.priority = priority
    self.introduction = introduction
    self.aims = aims
  }
}

/// An Aim: a row of an action plan.
package struct Aim: Sendable {
  /// The number as printed, such as "6".
  package let number: Placed<String>?
  package let text: Placed<[Prose.Inline]>
  package let actions: [PlanAction]
  /// The lead, as printed.
  package let lead: Placed<String>?
  /// The ids of the organisations that lead.
  package let ledBy: [Placed<String>]
  /// The ids of the organisations that work with those that lead.
  package let with: [Placed<String>]
  /// The ids of the indicators that measure whether the Aim is reached.
  package internal(set) var indicators: [Placed<String>]
  /// The reported progress, in the order of the file. Entries are added and never changed.
  package let progress: [Progress]

  /// The facts that only the house knows.
  package let own: OwnFacts

  package init(
    number: Placed<String>?, text: Placed<[Prose.Inline]>, actions: [PlanAction],
    lead: Placed<String>?,
    ledBy: [Placed<String>], with: [Placed<String>], indicators: [Placed<String>],
    progress: [Progress], own: OwnFacts = .none
  ) {
    self.own = own
    self.number = number
    self.text = text
    self.actions = actions
    self.lead = lead
    self.ledBy = ledBy
    self.with = with
    self.indicators = indicators
    self.progress = progress
  }
}

/// One action for an Aim.
package struct PlanAction: Sendable {
  package let id: Placed<String>?
  package let text: Placed<[Prose.Inline]>
  package let lead: String?
  package let due: CalendarDate?
  /// Its status, in the owner's words.
  package let status: String?

  /// The facts that only the house knows.
  package let own: OwnFacts

  package init(
    id: Placed<String>?, text: Placed<[Prose.Inline]>, lead: String?, due: CalendarDate?,
    status: String?, own: OwnFacts = .none
  ) {
    self.own = own
    self.id = id
    self.text = text
    self.lead = lead
    self.due = due
    self.status = status
  }
}

extension ActionPlan {
  /// The references to figures in its texts.
  package var references: [Placed<FigureReference>] { references { $0.progress } }

  /// The references to figures in the texts that a paper prints.
  /// - Parameter period: the period on which it reports.
  package func references(in period: ReportingPeriod?) -> [Placed<FigureReference>] {
    references { [$0.reported(in: period)].compactMap { $0 } }
  }

  /// The references to figures in progress that none of some papers print.
  /// - Parameter periods: the periods on which they report.
  package func unprintedReferences(in periods: [ReportingPeriod?]) -> [Placed<FigureReference>] {
    unprinted(in: periods).flatMap(\.references).compactMap(\.figure)
  }

  /// The progress that none of some papers print.
  /// - Parameter periods: the periods on which they report.
  package func unprinted(in periods: [ReportingPeriod?]) -> [Progress] {
    groups.flatMap(\.aims).flatMap { aim in
      let printed = periods.compactMap { aim.reported(in: $0)?.period.range }
      return aim.progress.filter { !printed.contains($0.period.range) }
    }
  }

  private func references(with progress: (Aim) -> [Progress]) -> [Placed<FigureReference>] {
    var all: [ProseReference] = []
    for group in groups {
      all += group.introduction.references()
      for aim in group.aims {
        all += aim.text.value.references()
        for action in aim.actions { all += action.text.value.references() }
        for report in progress(aim) { all += report.references }
      }
    }
    return all.compactMap(\.figure)
  }
}
