/// The board that a workspace belongs to, as `board.yaml` states it.
package struct Board: Sendable {
  /// The board's full name, such as "Coventry Health and Wellbeing Board".
  package let name: Placed<String>
  /// The council whose board it is.
  package let council: String?
  /// What the board works towards, in its order.
  package let priorities: [Priority]
  /// The bodies that lead, take part and own indicators.
  package let organisations: [Organisation]
  /// Those who belong to the board, in the order of an agenda.
  package let members: [Member]
  /// Whether documents say how indicators stand: a status is the board's to agree.
  package let publishesStatus: Bool
  /// Whose law it follows.
  package let nation: Nation
  /// How many clear days lie before a meeting; nil for what the law of its nation asks.
  package let clearDays: Int?
  /// The bank holidays that it adds to those which the program knows.
  package let bankHolidays: [CalendarDate]
  /// What it says of rules, in the order in which it does.
  package let checks: [RuleSetting]
  /// The names that several organisations have.
  private let sharedNames: Set<String>

  package init(
    name: Placed<String>, council: String?, priorities: [Priority] = [],
    organisations: [Organisation] = [], members: [Member] = [], publishesStatus: Bool = false,
    nation: Nation = .england, clearDays: Int? = nil, bankHolidays: [CalendarDate] = [],
    checks: [RuleSetting] = []
  ) {
    self.name = name
    self.council = council
    self.priorities = priorities
    self.organisations = organisations
    self.members = members
    self.publishesStatus = publishesStatus
    self.nation = nation
    self.clearDays = clearDays
    self.bankHolidays = bankHolidays
    self.checks = checks
    var seen: Set<String> = []
    sharedNames = Set(organisations.map(\.name).filter { !seen.insert($0).inserted })
  }

  /// The priority of an id.
  package func priority(_ id: String) -> Priority? { priorities.first { $0.id.value == id } }

  /// What the organisation of an id is called among the others: with the part that is meant, where
  /// another has the same name. Nil for an id that is not there.
  package func name(ofOrganisation id: String) -> String? {
    organisation(id).map(name)
  }

  /// What an organisation is called: with its unit where others have the same name.
  package func name(of organisation: Organisation) -> String {
    guard let unit = organisation.unit, sharedNames.contains(organisation.name) else {
      return organisation.name
    }
    return "\(organisation.name) (\(unit))"
  }

  /// The organisation of an id.
  package func organisation(_ id: String) -> Organisation? {
    organisations.first { $0.id.value == id }
  }
}

/// What a board works towards: named once, and referred to by plans and indicators.
package struct Priority: Sendable {
  package let id: Placed<String>
  /// As a heading, such as "Young People".
  package let title: String
  /// As a sentence in captions; where none is stated, the title.
  package let longTitle: String

  package init(id: Placed<String>, title: String, longTitle: String?) {
    self.id = id
    self.title = title
    self.longTitle = longTitle ?? title
  }
}

/// A body that leads, takes part or owns indicators.
package struct Organisation: Sendable {
  package let id: Placed<String>
  package let name: String
  /// As it is called where there is little room.
  package let shortName: String?
  /// Other spellings under which it is known.
  package let also: [String]
  /// The part of it that is meant, such as "Place Directorate".
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
