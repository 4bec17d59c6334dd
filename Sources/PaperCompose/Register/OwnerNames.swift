import PaperMarkup
package import PaperModel

/// Finds who is meant by a name: an organisation by its id or any of its names, or a person.
package struct OwnerNames: Sendable {
  private let organisations: [String: RegisterOrganisation]
  /// The ids of organisations by folded names; parts of one body may share its name.
  private let idsOfName: [[UInt8]: [String]]
  private let names: [String]

  package init(_ board: Board?) {
    var organisations: [String: RegisterOrganisation] = [:]
    var idsOfName: [[UInt8]: [String]] = [:]
    var names: [String] = []
    for organisation in board?.organisations ?? [] {
      let id = organisation.id.value
      let name = board?.name(of: organisation) ?? organisation.name
      organisations[id] = organisations[id] ?? RegisterOrganisation(id: id, name: name)
      let all =
        [
          id, organisation.name, name,
          [organisation.name, organisation.unit].compactMap { $0 }.joined(separator: ", "),
        ] + [organisation.shortName].compactMap { $0 }
        + organisation.also
      names += all
      for folded in Set(all.map(Self.fold)) { idsOfName[folded, default: []].append(id) }
    }
    self.organisations = organisations
    self.idsOfName = idsOfName
    self.names = names
  }

  /// The organisation to which a file refers by an id or a name.
  func organisation(_ text: String) -> RegisterOrganisation {
    if let known = organisations[text] { return known }
    if let ids = idsOfName[Self.fold(text)], ids.count == 1, let known = organisations[ids[0]] {
      return known
    }
    return RegisterOrganisation(id: nil, name: text)
  }

  /// The folded form for comparison: `fire-service` and `Fire Service` are equal.
  private static func fold(_ text: String) -> [UInt8] {
    FoldedText.fold(text).map { $0 == UInt8(ascii: "-") ? UInt8(ascii: " ") : $0 }
  }
}

extension OwnerNames {
  /// Owners, as the user typed them.
  struct Query {
    fileprivate let folded: [[UInt8]]
    fileprivate let ids: Set<String>

    var isEmpty: Bool { folded.isEmpty }
  }

  func query(_ texts: [String]) -> Query {
    let folded = texts.map(Self.fold)
    return Query(folded: folded, ids: Set(folded.flatMap { idsOfName[$0] ?? [] }))
  }

  /// Whether the organisation matches a query.
  func matches(_ organisation: RegisterOrganisation, _ query: Query) -> Bool {
    organisation.id.map(query.ids.contains) ?? query.folded.contains(Self.fold(organisation.name))
  }

  /// Whether a person or post matches a query: the name contains the words typed, whole and next to
  /// each other.
  func matches(person: String, _ query: Query) -> Bool {
    let name = Self.words(Self.fold(person))
    return query.folded.contains { folded in
      let words = Self.words(folded)
      guard !words.isEmpty, words.count <= name.count else { return false }
      return (0...(name.count - words.count)).contains { start in
        name[start..<(start + words.count)].elementsEqual(words)
      }
    }
  }

  private static func words(_ text: [UInt8]) -> [ArraySlice<UInt8>] {
    text.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: ",") }
  }

  /// The names typed that match nobody, each with a similar name as a suggestion.
  package func unknown(
    _ texts: [String], in followUps: FollowUpBook, notStated: [String]
  ) -> [(text: String, suggestion: String?)] {
    guard !texts.isEmpty else { return [] }
    var people: Set<String> = []
    var others: Set<String> = []
    for tracked in followUps.followUps {
      if case .named(let person, let organisation) = tracked.followUp.owner {
        if let person { people.insert(person) }
        if let organisation { others.insert(organisation.value) }
      }
      others.formUnion(tracked.respondents)
    }
    return unknown(texts, people: people, others: others.union(notStated))
  }

  /// The names typed that match neither a person nor another name nor an organisation of the board, each
  /// with a similar name as a suggestion.
  package func unknown(
    _ texts: [String], people: Set<String>, others: Set<String>
  ) -> [(text: String, suggestion: String?)] {
    guard !texts.isEmpty else { return [] }
    let known = Set((Array(others) + names).map(Self.fold))
    return texts.filter { text in
      !known.contains(Self.fold(text))
        && !people.contains { matches(person: $0, query([text])) }
    }.map { text in
      (text, Spelling.closest(to: text, in: Array(others.union(people).union(names))))
    }
  }
}
