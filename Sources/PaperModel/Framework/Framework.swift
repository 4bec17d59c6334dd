package import PaperMarkup

/// A strategic monitoring framework: the principles that a partnership works by, with what is known
/// of each, who does what for it, and the indicators by which it is watched. It is refreshed from
/// year to year.
package struct Framework: Sendable {
  /// The path of its file in the workspace, with `/` between folders.
  package let path: String
  /// The file it was read from; findings about the framework as a whole point at its first line.
  package let range: InputRange
  package let title: Placed<String>
  /// The year of this edition as it is printed, such as `2023`; nil if it is not stated.
  package let year: String?
  /// The date of this edition: what was supplied after it is not seen.
  package let date: Placed<CalendarDate>
  /// The period whose figures are printed; nil for the last one of each indicator.
  package let period: Placed<ReportingPeriod>?
  /// Whether the public may see it.
  package let isPublished: Bool
  /// The text before the first section.
  package var opening: [Prose.Block] {
    TextsRead.note(path)
    return body.opening
  }
  /// The sections of the text that is not about a single principle, in the author's order.
  package var sections: [Section] {
    TextsRead.note(path)
    return body.sections
  }
  package internal(set) var principles: [Principle]
  package let partners: PartnerDirectory
  package let contacts: [ReportAuthor]
  /// The indicators to which its principles and texts may refer.
  package internal(set) var indicatorSets: [IndicatorSet]
  private let before: Predecessor?
  private let body: FrameworkText

  package init(
    path: String, range: InputRange, title: Placed<String>, year: String? = nil,
    date: Placed<CalendarDate>, period: Placed<ReportingPeriod>? = nil, isPublished: Bool = false,
    opening: [Prose.Block] = [], sections: [Section] = [], principles: [Principle] = [],
    partners: PartnerDirectory = PartnerDirectory(), contacts: [ReportAuthor] = [],
    indicatorSets: [IndicatorSet] = [], earlier: Framework? = nil
  ) {
    self.path = path
    self.range = range
    self.title = title
    self.year = year
    self.date = date
    self.period = period
    self.isPublished = isPublished
    body = FrameworkText(opening: opening, sections: sections)
    self.principles = principles
    self.partners = partners
    self.contacts = contacts
    self.indicatorSets = indicatorSets
    before = earlier.map(Predecessor.init)
  }

  /// The edition before this one; nil if none is named.
  package var earlier: Framework? { before?.framework }

  /// A reference to an edition, since a structure cannot hold one of its own kind.
  private final class Predecessor: Sendable {
    let framework: Framework

    init(_ framework: Framework) { self.framework = framework }
  }

  /// The period up to which figures are seen: without a period, the month of the edition.
  package var lastPeriod: ReportingPeriod { period?.value ?? .month(date.value.calendarMonth) }

  package var sight: FigureSight {
    FigureSight(sets: indicatorSets, period: lastPeriod, asOf: date.value)
  }

  /// The references to figures in its texts.
  package var references: [Placed<FigureReference>] {
    let text = body.references
    return (text + principles.flatMap(\.references)).compactMap(\.figure)
  }
}

/// One of the principles of a framework, which has a file of its own.
package struct Principle: Sendable {
  /// The path of its file in the workspace.
  package let path: String
  package let range: InputRange
  /// A short stable name, by which a later edition knows the principle again.
  package let id: Placed<String>
  package let title: Placed<String>
  /// What is printed beside its title, such as "Added in 2022".
  package let remark: Placed<[Prose.Inline]>?
  package var opening: [Prose.Block] {
    TextsRead.note(path)
    return body.opening
  }
  package var sections: [Section] {
    TextsRead.note(path)
    return body.sections
  }
  /// The ids of the indicators by which it is watched.
  package internal(set) var indicators: [Placed<String>]
  /// What is said where indicators are still being agreed.
  package let inDevelopment: Placed<[Prose.Inline]>?
  package let delivery: [Delivery]
  private let body: FrameworkText

  package init(
    path: String, range: InputRange, id: Placed<String>, title: Placed<String>,
    remark: Placed<[Prose.Inline]>? = nil, opening: [Prose.Block] = [], sections: [Section] = [],
    indicators: [Placed<String>] = [], inDevelopment: Placed<[Prose.Inline]>? = nil,
    delivery: [Delivery] = []
  ) {
    self.path = path
    self.range = range
    self.id = id
    self.title = title
    self.remark = remark
    body = FrameworkText(opening: opening, sections: sections)
    self.indicators = indicators
    self.inDevelopment = inDevelopment
    self.delivery = delivery
  }

  fileprivate var references: [ProseReference] {
    body.references
      + [remark, inDevelopment].flatMap { $0?.value.references() ?? [] }
      + delivery.flatMap { $0.measures.flatMap { $0.value.references() } }
  }
}

/// A row of the table of a principle: programmes, those who deliver them, and how it is measured
/// whether they help.
package struct Delivery: Sendable {
  /// The names or ids of programmes.
  package let programmes: [Placed<String>]
  /// The names or ids of partners.
  package let partners: [Placed<String>]
  /// Each a line of Markdown.
  package let measures: [Placed<[Prose.Inline]>]

  package init(
    programmes: [Placed<String>], partners: [Placed<String>], measures: [Placed<[Prose.Inline]>]
  ) {
    self.programmes = programmes
    self.partners = partners
    self.measures = measures
  }
}

/// The text of the file of a framework or of a principle after the front matter.
private struct FrameworkText: Sendable {
  let opening: [Prose.Block]
  let sections: [Section]

  var references: [ProseReference] { opening.references() + sections.flatMap(\.references) }
}
