package import PaperMarkup

/// A meeting of the board: when, where and who, and what is on its agenda.
package struct Meeting: Sendable {
  package enum State: String, Hashable, Sendable, CaseIterable {
    case scheduled, held, cancelled
  }

  /// The path of its file in the workspace, with `/` between folders.
  package let path: String
  /// The file it was read from; findings about the meeting as a whole point at its first line.
  package let range: InputRange
  /// The id by which other files refer to it: as stated, or its date such as `2018-02-05`.
  package let id: Placed<String>
  /// The name of the body that met; nil for the board of the workspace.
  package let body: String?
  /// The kind of meeting, such as "Annual meeting"; usually nil.
  package let title: String?
  package let date: Placed<CalendarDate>
  package let start: TimeOfDay?
  package let end: TimeOfDay?
  package let venue: String?
  package let state: State
  /// When the agenda and papers were published.
  package let published: Placed<CalendarDate>?
  /// The number of members required for a quorum.
  package let quorum: Placed<Int>?
  /// The members of the body; nil for those in `board.yaml`.
  package let members: [Member]?
  /// The contact for the meeting.
  package let contact: ReportAuthor?
  /// The text of the agenda before its items, such as that the meeting is filmed.
  package internal(set) var notices: [Prose.Block]
  package let attendance: [AttendanceGroup]
  package let apologies: [Apology]
  /// The declared interests; nil if nothing is stated about them.
  package internal(set) var declarations: [Declaration]?
  package internal(set) var agenda: [AgendaItem] { didSet { lookup = AgendaLookup(agenda) } }
  private var lookup: AgendaLookup
  /// The number of its first Minute; nil if only the numbers that minutes state are used.
  package let firstMinute: Placed<MinuteNumber>?
  /// The keys that are present but have an invalid value.
  package let faultyKeys: Set<String>

  /// The facts that only the house knows.
  package let own: OwnFacts

  package init(
    path: String, range: InputRange, id: Placed<String>, body: String? = nil,
    title: String? = nil, date: Placed<CalendarDate>, start: TimeOfDay? = nil,
    end: TimeOfDay? = nil, venue: String? = nil, state: State = .scheduled,
    published: Placed<CalendarDate>? = nil, quorum: Placed<Int>? = nil,
    members: [Member]? = nil, contact: ReportAuthor? = nil, notices: [Prose.Block] = [],
    attendance: [AttendanceGroup] = [], apologies: [Apology] = [],
    declarations: [Declaration]? = nil, agenda: [AgendaItem] = [],
    firstMinute: Placed<MinuteNumber>? = nil,
    faultyKeys: Set<String> = [], own: OwnFacts = .none
  ) {
    self.own = own
    self.path = path
    self.range = range
    self.id = id
    self.body = body
    self.title = title
    self.date = date
    self.start = start
    self.end = end
    self.venue = venue
    self.state = state
    self.published = published
    self.quorum = quorum
    self.members = members
    self.contact = contact
    self.notices = notices
    self.attendance = attendance
    self.apologies = apologies
    self.declarations = declarations
    self.agenda = agenda
    lookup = AgendaLookup(agenda)
    self.firstMinute = firstMinute
    self.faultyKeys = faultyKeys
  }
}

extension Meeting {
  /// The items and sub-items in order, including those with a duplicate id.
  package var allItems: [AgendaItem] { agenda.flatMap { [$0] + $0.items } }

  /// The items and sub-items in order; of those with the same id only the first.
  package var items: [AgendaItem] {
    var seen: Set<String> = []
    return allItems.filter { seen.insert($0.id.value).inserted }
  }

  /// Whether the public is excluded while an item or sub-item is considered.
  package func isPrivate(_ item: AgendaItem) -> Bool { privateItems.contains(item.id.value) }

  /// The ids of the items and sub-items for which the public is excluded.
  package var privateItems: Set<String> { lookup.privateItems }

  /// The exemptions of items and sub-items, and then those of their documents.
  package var exemptions: [Exemption] { lookup.exemptions }

  /// The item or sub-item with this id; of several the first.
  package func item(_ id: String) -> AgendaItem? {
    lookup.places[id].map { place in
      place.inner.map { agenda[place.outer].items[$0] } ?? agenda[place.outer]
    }
  }
}

/// What is asked of an agenda by the ids of its items, found out once: agendas are long where minutes
/// are many, and each minute asks.
private struct AgendaLookup: Sendable {
  /// The ids of the items and sub-items for which the public is excluded.
  let privateItems: Set<String>
  /// The exemptions of items and sub-items, and then those of their documents.
  let exemptions: [Exemption]
  /// The first item or sub-item of each id, by indices.
  let places: [String: (outer: Int, inner: Int?)]

  init(_ agenda: [AgendaItem]) {
    var hidden: Set<String> = []
    var places: [String: (outer: Int, inner: Int?)] = [:]
    func add(_ item: AgendaItem, at outer: Int, _ inner: Int?) {
      if places[item.id.value] == nil { places[item.id.value] = (outer, inner) }
    }
    for (outer, item) in agenda.enumerated() {
      add(item, at: outer, nil)
      if item.exemption != nil { hidden.insert(item.id.value) }
      for (inner, part) in item.items.enumerated() {
        add(part, at: outer, inner)
        if item.exemption != nil || part.exemption != nil { hidden.insert(part.id.value) }
      }
    }
    privateItems = hidden
    self.places = places
    let all = agenda.flatMap { [$0] + $0.items }
    exemptions = all.compactMap(\.exemption) + all.flatMap { $0.documents.compactMap(\.exemption) }
  }
}

extension Meeting {
  /// A copy of the meeting with another agenda.
  package func with(agenda: [AgendaItem]) -> Meeting {
    var copy = self
    copy.agenda = agenda
    return copy
  }
}

extension AgendaItem {
  /// A copy of the item with other documents and sub-items.
  package func with(documents: [AgendaDocument], items: [AgendaItem]) -> AgendaItem {
    var copy = self
    copy.documents = documents
    copy.items = items
    return copy
  }
}
