package import PaperMarkup

/// A table of a house: its caption and its columns, in order.
package struct HouseTable<Column: Hashable & Sendable>: Sendable {
  package struct Entry: Sendable {
    package let column: Column
    /// A template with the name `period`.
    package let label: LineTemplate

    package init(column: Column, label: LineTemplate) {
      self.column = column
      self.label = label
    }
  }

  /// A template with the name `priority`.
  package let caption: LineTemplate
  package let columns: [Entry]

  package init(caption: LineTemplate, columns: [Entry]) {
    self.caption = caption
    self.columns = columns
  }
}

/// The columns of an action plan.
package enum PlanColumn: String, Hashable, Sendable, CaseIterable {
  case aim, actions, lead, progress
}

/// The columns of a table of indicators.
package enum IndicatorColumn: String, Hashable, Sendable, CaseIterable {
  case indicator
  case contact
  case baseline
  case lastYear = "last-year"
  case target
  case nextTarget = "next-target"
  case actual
  case yearToDate = "year-to-date"
}

/// How a house lays out action plans and indicators.
package struct HouseTables: Sendable {
  package let plan: HouseTable<PlanColumn>
  package let indicators: HouseTable<IndicatorColumn>
  /// An aim in its cell: a template with the names `number` and `aim`.
  package let aim: LineTemplate
  /// An action in its list: a template with the names `text`, `lead`, `due` and `status`.
  package let action: LineTemplate
  /// An indicator in its cell: a template with the names `id` and `title`.
  package let indicator: LineTemplate

  package init(
    plan: HouseTable<PlanColumn>, indicators: HouseTable<IndicatorColumn>, aim: LineTemplate,
    action: LineTemplate, indicator: LineTemplate
  ) {
    self.plan = plan
    self.indicators = indicators
    self.aim = aim
    self.action = action
    self.indicator = indicator
  }
}

/// The names in the caption of a table.
package enum CaptionName: String, TemplateVocabulary {
  case priority

  package var kind: TemplateNames.Kind { .text }
  package var documentation: String { "The priority, by its long title." }
}

/// The names in the label of a column.
package enum ColumnName: String, TemplateVocabulary {
  case period

  package var kind: TemplateNames.Kind { .text }
  package var documentation: String { "The period that the column is about." }
}

/// The names in an aim's cell.
package enum AimName: String, TemplateVocabulary {
  case number, aim

  package var kind: TemplateNames.Kind { self == .aim ? .line : .text }

  package var documentation: String {
    switch self {
    case .number: "The number of the aim."
    case .aim: "What is to be reached."
    }
  }
}

/// The names in an entry of a list of actions.
package enum ActionName: String, TemplateVocabulary {
  case text, lead, due, status

  package var kind: TemplateNames.Kind { self == .text ? .line : .text }

  package var documentation: String {
    switch self {
    case .text: "What is to be done."
    case .lead: "Who leads it."
    case .due: "The date by which it is to be done."
    case .status: "How far it is."
    }
  }
}

/// The names in an indicator's cell.
package enum IndicatorName: String, TemplateVocabulary {
  case id, title

  package var kind: TemplateNames.Kind { .text }

  package var documentation: String {
    switch self {
    case .id: "The id, such as `PI2`."
    case .title: "The title."
    }
  }
}
