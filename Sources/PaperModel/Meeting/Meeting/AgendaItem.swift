package import PaperMarkup

/// One item of an agenda.
package struct AgendaItem: Sendable {
  /// The kinds of standing item, which are on every agenda. Their minute is written by rule if
  /// nobody writes it.
  package enum Standing: String, Hashable, Sendable, CaseIterable {
    case declarations
    case previousMinutes = "previous-minutes"
    case mattersArising = "matters-arising"
    case exclusionOfPublic = "exclusion-of-public"
    case otherBusiness = "other-business"
  }

  /// What the board is asked to do with the item.
  package enum Purpose: String, Hashable, Sendable, CaseIterable {
    case decision, discussion, information
  }

  /// The id by which minutes refer to it.
  package let id: Placed<String>
  /// The title; nil to use that of its first paper, or the house's title for a standing item.
  package internal(set) var title: Placed<String>?
  package let standing: Standing?
  package let purpose: Purpose?
  /// The text on the agenda; the minutes have their own.
  package internal(set) var text: [Prose.Block]
  /// Why the public is excluded; nil for public business.
  package let exemption: Exemption?
  package internal(set) var documents: [AgendaDocument]
  /// The persons, or posts without names, whose report it is.
  package let reportOf: [Presenter]
  /// Who will report at the meeting.
  package let reporting: [Presenter]
  /// When it is expected to begin; nil on an agenda without times.
  package let start: TimeOfDay?
  /// Who takes the chair for it; nil for the Chair.
  package let chair: String?
  /// Why it could not be published in time; nil if it was.
  package let lateReason: String?
  /// The ids of the meetings whose minutes are presented for agreement.
  package let minutesOf: [Placed<String>]
  /// The report-backs heard with this item, as `MEETING/FOLLOW-UP` or `FOLLOW-UP`.
  package let hears: [Placed<String>]
  package internal(set) var items: [AgendaItem]

  /// The facts that only the house knows.
  package let own: OwnFacts

  package init(
    id: Placed<String>, title: Placed<String>? = nil, standing: Standing? = nil,
    purpose: Purpose? = nil, text: [Prose.Block] = [], exemption: Exemption? = nil,
    documents: [AgendaDocument] = [], reportOf: [Presenter] = [], reporting: [Presenter] = [],
    start: TimeOfDay? = nil, chair: String? = nil, lateReason: String? = nil,
    minutesOf: [Placed<String>] = [],
    hears: [Placed<String>] = [],
    items: [AgendaItem] = [], own: OwnFacts = .none
  ) {
    self.own = own
    self.id = id
    self.title = title
    self.standing = standing
    self.purpose = purpose
    self.text = text
    self.exemption = exemption
    self.documents = documents
    self.reportOf = reportOf
    self.reporting = reporting
    self.start = start
    self.chair = chair
    self.lateReason = lateReason
    self.minutesOf = minutesOf
    self.hears = hears
    self.items = items
  }
}

/// A document before the board with an item.
package struct AgendaDocument: Sendable {
  /// Where the document is.
  package enum Source: Sendable {
    /// A paper of the workspace, by its path there.
    case paper(Placed<String>)
    /// A document from elsewhere, with its address on the web if it has one.
    case other(link: String?)
    case toFollow
  }

  /// The title; nil to use the subject of the paper.
  package let title: Placed<String>?
  /// Whose document it is, if that is to be printed.
  package let from: String?
  package let source: Source
  /// Why it is exempt from publication; nil if it is public whenever its item is.
  package let exemption: Exemption?
  /// The facts that only the house knows.
  package let own: OwnFacts

  package init(
    title: Placed<String>?, from: String? = nil, source: Source, exemption: Exemption? = nil,
    own: OwnFacts = .none
  ) {
    self.own = own
    self.title = title
    self.from = from
    self.source = source
    self.exemption = exemption
  }
}

/// The person, or post without a name, whose report something is or who presents it.
package struct Presenter: Hashable, Sendable {
  package let name: String?
  package let jobTitle: String?
  package let organisation: String?

  package init(name: String?, jobTitle: String? = nil, organisation: String? = nil) {
    self.name = name
    self.jobTitle = jobTitle
    self.organisation = organisation
  }
}
