/// Who does what for which principle of a framework, with each partner and programme known by one
/// name.
package struct FrameworkWork: Sendable {
  /// A partner or a programme as it is printed.
  package struct Named: Sendable {
    package let name: String
    /// The place where the framework lists it; nil if only tables name it.
    package let listed: InputRange?
    /// Whether it is listed or, of a partner, an organisation of the board.
    package let isKnown: Bool
    /// The title of the category of a partner; nil where it has none.
    package let category: String?
    /// The places in the tables of principles, in their order.
    package fileprivate(set) var uses: [Use] = []
  }

  /// A place at which a table of a principle names something.
  package struct Use: Sendable {
    /// The position of the principle, from 0.
    package let principle: Int
    /// The position of the row in its table, from 0.
    package let row: Int
    package let typed: Placed<String>
  }

  /// What a partner does for a principle.
  package struct Part: Sendable {
    /// The position of the principle, from 0.
    package let principle: Int
    /// The positions of the programmes that it is stated to deliver; empty where the tables only say
    /// that it works for the principle.
    package let programmes: [Int]
  }

  /// Listed partners first, by category, then those that only tables name.
  package private(set) var partners: [Named] = []
  /// Listed programmes first, then those that only tables name.
  package private(set) var programmes: [Named] = []
  private var partnerNames = NameRegister()
  private var programmeNames = NameRegister()
  /// The organisations of the board, by all their names.
  private var organisationNames = NameRegister()
  /// For each partner, the programmes for which the list of programmes names it.
  private var stated: [Int: Set<Int>] = [:]
  private var hasStatedPartners: Set<Int> = []
  /// The rows: the principle, and the positions of programmes and partners.
  private var rows: [(principle: Int, programmes: [Int], partners: [Int])] = []

  /// Linear in the size of the framework.
  package init(_ framework: Framework, board: Board?) {
    for (number, organisation) in (board?.organisations ?? []).enumerated() {
      organisationNames.add(number, names: Self.names(organisation))
    }
    for category in framework.partners.categories {
      for partner in category.partners { add(partner, in: category, of: board) }
    }
    for programme in framework.partners.programmes {
      let entry = programme.entry
      programmeNames.add(programmes.count, names: entry.names)
      programmes.append(
        Named(
          name: entry.name.value, listed: entry.name.range, isKnown: true, category: nil))
    }
    // Partners of the list of programmes are looked up once all partners are known.
    for (number, programme) in framework.partners.programmes.enumerated()
    where !programme.partners.isEmpty {
      hasStatedPartners.insert(number)
      for typed in programme.partners {
        stated[partner(typed.value, of: board), default: []].insert(number)
      }
    }
    for (position, principle) in framework.principles.enumerated() {
      for (row, delivery) in principle.delivery.enumerated() {
        let named = delivery.partners.map { typed in
          let number = partner(typed.value, of: board)
          partners[number].uses.append(Use(principle: position, row: row, typed: typed))
          return number
        }
        let done = delivery.programmes.map { typed in
          let number = programme(typed.value)
          programmes[number].uses.append(Use(principle: position, row: row, typed: typed))
          return number
        }
        rows.append((position, done, named))
      }
    }
  }

  private mutating func add(
    _ partner: PartnerDirectory.Entry, in category: PartnerDirectory.Category, of board: Board?
  ) {
    let known = organisation(partner.name.value, of: board)
    partnerNames.add(
      partners.count, names: partner.names + (known.map(Self.names) ?? []))
    partners.append(
      Named(
        name: known.flatMap { board?.name(of: $0) } ?? partner.name.value,
        listed: partner.name.range, isKnown: true, category: category.title?.value))
  }

  /// The number of a partner, which is added if nothing has that name yet. One that the board knows
  /// as an organisation has the name that it has there.
  private mutating func partner(_ typed: String, of board: Board?) -> Int {
    if let number = partnerNames.number(of: typed) { return number }
    let known = organisation(typed, of: board)
    partnerNames.add(partners.count, names: [typed] + (known.map(Self.names) ?? []))
    partners.append(
      Named(
        name: known.flatMap { board?.name(of: $0) } ?? typed, listed: nil, isKnown: known != nil,
        category: nil))
    return partners.count - 1
  }

  /// The organisation of the board that an id or a name means.
  private func organisation(_ typed: String, of board: Board?) -> Organisation? {
    organisationNames.number(of: typed).flatMap { board?.organisations[$0] }
  }

  private mutating func programme(_ typed: String) -> Int {
    if let number = programmeNames.number(of: typed) { return number }
    programmeNames.add(programmes.count, names: [typed])
    programmes.append(Named(name: typed, listed: nil, isKnown: false, category: nil))
    return programmes.count - 1
  }

  private static func names(_ organisation: Organisation) -> [String] {
    [organisation.id.value, organisation.name] + organisation.also
      + [organisation.shortName].compactMap { $0 }
  }

  /// The name of a partner as it is printed.
  package func partnerName(_ typed: String) -> String {
    partnerNames.number(of: typed).map { partners[$0].name } ?? typed
  }

  /// The name of a programme as it is printed.
  package func programmeName(_ typed: String) -> String {
    programmeNames.number(of: typed).map { programmes[$0].name } ?? typed
  }

  /// What each partner does, by principle, in the order of the partners. A programme is a partner's
  /// where the list of programmes says so or, where that says nothing of it, where a row of a table
  /// has a single programme or a single partner: of a row with several of both it is not known who
  /// delivers which.
  package var parts: [[Part]] {
    var programmesOf = Array(repeating: [Int: [Int]](), count: partners.count)
    for row in rows {
      for partner in row.partners {
        var done = programmesOf[partner][row.principle] ?? []
        for programme in row.programmes where !done.contains(programme) {
          let isDelivered =
            hasStatedPartners.contains(programme)
            ? stated[partner]?.contains(programme) == true
            : row.programmes.count == 1 || row.partners.count == 1
          if isDelivered { done.append(programme) }
        }
        programmesOf[partner][row.principle] = done
      }
    }
    return programmesOf.map { parts in
      parts.sorted { $0.key < $1.key }.map { Part(principle: $0.key, programmes: $0.value) }
    }
  }
}

extension PartnerDirectory.Entry {
  fileprivate var names: [String] { [id?.value].compactMap { $0 } + [name.value] + also }
}
