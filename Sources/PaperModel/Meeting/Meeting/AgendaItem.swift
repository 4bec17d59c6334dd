package import PaperMarkup

/// One item of an agenda.
package struct AgendaItem: Sendable {
  /// What comes back at every meeting, and is written by rule where nobody writes it.
  package enum Standing: String, Hashable, Sendable, CaseIterable {
    case declarations
    case previousMinutes = "previous-minutes"
    case mattersArising = "matters-arising"
    case exclusionOfPublic = "exclusion-of-public"
    case otherBusiness = "other-business"
  }

  /// What the board is to do with it.
  package enum Purpose: String, Hashable, Sendable, CaseIterable {
    case decision, discussion, information
  }

  /// How minutes refer to it.
  package let id: Placed<String>
  /// Nil for that of its first paper, or of the house for what is standing.
  package let title: Placed<String>?
  package let standing: Standing?
  package let purpose: Purpose?
  /// What the agenda says of it; the minutes say something else.
  package let text: [Prose.Block]
  /// Nil for business that is public.
  package let exemption: Exemption?
  package let documents: [AgendaDocument]
  /// Whose report it is: people, or posts without names.
  package let reportOf: [Presenter]
  /// Who will report at the meeting.
  package let reporting: [Presenter]
  /// Why it could not be published in time, for an item that was not.
  package let lateReason: String?
  /// The ids of the meetings whose minutes are put before this one.
  package let minutesOf: [Placed<String>]
  /// The report-backs that are heard with it, as `MEETING/FOLLOW-UP` or `FOLLOW-UP`.
  package let hears: [Placed<String>]
  package let items: [AgendaItem]

  package init(
    id: Placed<String>, title: Placed<String>? = nil, standing: Standing? = nil,
    purpose: Purpose? = nil, text: [Prose.Block] = [], exemption: Exemption? = nil,
    documents: [AgendaDocument] = [], reportOf: [Presenter] = [], reporting: [Presenter] = [],
    lateReason: String? = nil, minutesOf: [Placed<String>] = [], hears: [Placed<String>] = [],
    items: [AgendaItem] = []
  ) {
    self.id = id
    self.title = title
    self.standing = standing
    self.purpose = purpose
    self.text = text
    self.exemption = exemption
    self.documents = documents
    self.reportOf = reportOf
    self.reporting = reporting
    self.lateReason = lateReason
    self.minutesOf = minutesOf
    self.hears = hears
    self.items = items
  }
}

/// What lies before the board with an item.
package struct AgendaDocument: Sendable {
  /// Where the document is.
  package enum Source: Sendable {
    /// A paper of the workspace, by its path there.
    case paper(Placed<String>)
    /// A document of somebody else, with its address on the web where it has one.
    case other(link: String?)
    case toFollow
  }

  /// Nil for the subject of the paper.
  package let title: Placed<String>?
  /// Whose document it is, where that is to be said.
  package let from: String?
  package let source: Source
  /// Nil for what the public may see, as far as its item is public.
  package let exemption: Exemption?

  package init(
    title: Placed<String>?, from: String? = nil, source: Source, exemption: Exemption? = nil
  ) {
    self.title = title
    self.from = from
    self.source = source
    self.exemption = exemption
  }
}

/// Whose report something is, or who gives it: a person, or a post without a name.
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
