/// The board that a workspace belongs to, as `board.yaml` states it.
package struct Board: Sendable {
  /// The board's full name, such as "Coventry Health and Wellbeing Board".
  package let name: Placed<String>
  /// The council that the board belongs to.
  package let council: String?
  /// The board's priorities, in its order.
  package let priorities: [Priority]
  /// The organisations that lead, take part and own indicators.
  package let organisations: [Organisation]
  /// The members of the board, in the order in which an agenda lists them.
  package let members: [Member]
  /// The days on which it meets; nil if they follow no pattern.
  package let meets: MeetingPattern?
  /// Whether documents print the status of indicators; a status is for the board to agree.
  package let publishesStatus: Bool
  /// Whether `build` puts all papers of each meeting together in one document.
  package let makesPacks: Bool
  /// Whether papers begin with a summary of how their indicators stand, where they do not say otherwise.
  package let hasSummaries: Bool
  /// The statuses that a summary lists with what is being done: Red, Amber or both.
  package let exceptions: Set<Status>
  /// The nation whose law applies.
  package let nation: Nation
  /// The number of clear days required before a meeting; nil for the number required by the law of
  /// its nation.
  package let clearDays: Int?
  /// By when what a meeting needs has to be there.
  package let deadlines: DeadlineRule
  /// Bank holidays in addition to those that the program knows.
  package let bankHolidays: [CalendarDate]
  /// The settings for rules, in the order in which they are stated.
  package let checks: [RuleSetting]
  /// What the board adds to the program's lists of English words.
  package let words: [WordAddition]
  /// The web site on which its documents are published.
  package let site: BoardSite
  /// The names that more than one organisation has.
  private let sharedNames: Set<String>

  package init(
    name: Placed<String>, council: String?, priorities: [Priority] = [],
    organisations: [Organisation] = [], members: [Member] = [], meets: MeetingPattern? = nil,
    publishesStatus: Bool = false,
    makesPacks: Bool = false, hasSummaries: Bool = false,
    exceptions: Set<Status> = [.red, .amber],
    nation: Nation = .england, clearDays: Int? = nil, deadlines: DeadlineRule = .none,
    bankHolidays: [CalendarDate] = [],
    checks: [RuleSetting] = [], words: [WordAddition] = [], site: BoardSite = .none
  ) {
    self.name = name
    self.council = council
    self.priorities = priorities
    self.organisations = organisations
    self.members = members
    self.meets = meets
    self.publishesStatus = publishesStatus
    self.makesPacks = makesPacks
    self.hasSummaries = hasSummaries
    self.exceptions = exceptions
    self.nation = nation
    self.clearDays = clearDays
    self.deadlines = deadlines
    self.bankHolidays = bankHolidays
    self.checks = checks
    self.words = words
    self.site = site
    var seen: Set<String> = []
    sharedNames = Set(organisations.map(\.name).filter { !seen.insert($0).inserted })
  }

  /// The priority with this id.
  package func priority(_ id: String) -> Priority? { priorities.first { $0.id.value == id } }

  /// The name of the organisation with this id, with its unit if another organisation has the same
  /// name. Nil if there is no such organisation.
  package func name(ofOrganisation id: String) -> String? {
    organisation(id).map(name)
  }

  /// The name of an organisation, with its unit if another has the same name.
  package func name(of organisation: Organisation) -> String {
    guard let unit = organisation.unit, sharedNames.contains(organisation.name) else {
      return organisation.name
    }
    return "\(organisation.name) (\(unit))"
  }

  /// The organisation with this id.
  package func organisation(_ id: String) -> Organisation? {
    organisations.first { $0.id.value == id }
  }
}

/// A priority of the board: defined once, and referred to by plans and indicators.
package struct Priority: Sendable {
  package let id: Placed<String>
  /// The title as a heading, such as "Young People".
  package let title: String
  /// The title as a sentence, for captions; if none is stated, the same as `title`.
  package let longTitle: String

  package init(id: Placed<String>, title: String, longTitle: String?) {
    self.id = id
    self.title = title
    self.longTitle = longTitle ?? title
  }
}

/// An organisation that leads, takes part or owns indicators.
package struct Organisation: Sendable {
  package let id: Placed<String>
  package let name: String
  /// The name used where space is short.
  package let shortName: String?
  /// Other spellings of its name.
  package let also: [String]
  /// The unit of the organisation that is meant, such as "Place Directorate".
  package let unit: String?

  package init(
    id: Placed<String>, name: String, shortName: String?, also: [String], unit: String?
  ) {
    self.id = id
    self.name = name
    self.shortName = shortName
    self.also = also
    self.unit = unit
  }
}

/// An entry that a board adds to one of the program's lists of English words.
package struct WordAddition: Hashable, Sendable {
  /// The name of the list, such as `acronyms`.
  package let list: String
  /// A word or, in a list of lines, a line.
  package let entry: String

  package init(list: String, entry: String) {
    self.list = list
    self.entry = entry
  }
}
