import PaperMarkup
package import PaperModel

/// What a board waits for, by those who have it: a pure value from which every format is made.
package struct WaitingStatus: Sendable {
  /// Something that is waiting, with its state on the day.
  package struct Entry: Sendable {
    package let item: WaitingItem
    package let writing: MeetingWriting
    /// Whether the day by which it is needed has passed; on that day itself it has not.
    package let state: FollowUpState
    /// The path in the workspace of the file in which it is stated, and the line; nil in a workbook.
    package let path: String
    package let line: Int?
    /// The organisation that has it, as the board knows it; nil where none is known.
    package let organisation: RegisterOrganisation?

    /// Where it is stated, such as `meetings/2018-02-05/meeting.yaml:14`.
    package var place: String { line.map { "\(path):\($0)" } ?? path }
    package var person: String? { item.owner.person }
    /// The numbers of tables and figures in the paper of an aim, which its text may refer to.
    let labels: [CaptionTarget: CaptionLabel]
  }

  /// A person, or an organisation of which no person is named, with what is waiting.
  package struct Person: Sendable {
    package let name: String?
    /// What is needed first comes first, and what has no date last.
    package let entries: [Entry]
    let writing: MeetingWriting
  }

  /// An organisation with its people.
  package struct Organisation: Sendable {
    package let name: String
    /// Who has what is needed first comes first.
    package let people: [Person]
  }

  package let list: WaitingList
  package let writing: MeetingWriting
  /// The names that were asked for; empty for all.
  package let wanted: [String]
  /// Whether what is private is told too.
  package let tellsPrivate: Bool
  package let organisations: [Organisation]
  private let names: OwnerNames
  private let all: [Entry]

  /// Nil where no document about meetings was read.
  /// - Parameters:
  ///   - wanted: only what these people or organisations have, by any of their names; empty for all.
  ///   - path: the path in the workspace of a file as shown.
  package init?(
    _ list: WaitingList, in edition: Edition, for wanted: [String], path: (String) -> String
  ) {
    guard let writing = MeetingWriting(edition) else { return nil }
    self.list = list
    self.writing = writing
    self.wanted = wanted
    tellsPrivate = edition.tellsPrivate
    let names = OwnerNames(writing.book.board)
    let homes = PeopleHomes(edition.workspace, names)
    let labels = LabelsOfPapers(list.items, in: edition)
    all = list.items.map { item in
      let file = path(item.place.file)
      let line = item.place.workbookPlace == nil ? item.place.start.line : nil
      return Entry(
        item: item, writing: writing,
        state: item.due.map { $0 < list.date } ?? false ? .overdue : .open,
        path: file, line: line,
        organisation: item.owner.organisation.map(names.organisation)
          ?? item.owner.person.flatMap(homes.organisation),
        labels: labels.labels(of: item))
    }
    self.names = names
    let query = names.query(wanted)
    let nobody = writing.words.waiting.nobody
    let kept =
      wanted.isEmpty
      ? all
      : all.filter { entry in
        entry.organisation.map { names.matches($0, query) } ?? false
          || entry.person.map { names.matches(person: $0, query) } ?? false
          || entry.organisation == nil && entry.person == nil
            && names.matches(person: nobody, query)
      }
    organisations = Self.groups(of: kept, writing)
  }

  package var entries: some Sequence<Entry> {
    organisations.lazy.flatMap(\.people).flatMap(\.entries)
  }

  /// The names that were asked for and that nobody has, each with a similar name as a suggestion.
  package var unknownNames: [(text: String, suggestion: String?)] {
    let members = writing.book.board?.members.map(\.name.value) ?? []
    return names.unknown(
      wanted, people: Set(all.compactMap(\.person) + members),
      others: Set(all.compactMap(\.organisation?.name) + [writing.words.waiting.nobody]))
  }

  /// The marking for every format; nil where nothing private is told.
  package var marking: String? { tellsPrivate ? writing.house.pages.marking() : nil }

  /// The name of the board.
  package var boardName: String? { writing.book.board?.name.value }

  // MARK: - Groups

  /// The place of a group among others: those with no date and no name come last.
  private struct Order: Comparable {
    let isNameless: Bool
    let due: CalendarDate
    let name: String

    static func < (first: Order, second: Order) -> Bool {
      if first.isNameless != second.isNameless { return second.isNameless }
      return (first.due, first.name) < (second.due, second.name)
    }
  }

  private enum Home: Hashable {
    case organisation(RegisterOrganisation)
    case notStated
    case nobody
  }

  private static func groups(of entries: [Entry], _ writing: MeetingWriting) -> [Organisation] {
    let homes = Dictionary(grouping: entries) { entry -> Home in
      if let organisation = entry.organisation { return .organisation(organisation) }
      return entry.person == nil ? .nobody : .notStated
    }
    return homes.map { home, entries -> (Order, Organisation) in
      let name =
        switch home {
        case .organisation(let organisation): organisation.name
        case .notStated: writing.words.waiting.noOrganisation
        case .nobody: writing.words.waiting.nobody
        }
      let people = people(of: entries, writing)
      let due = people.first?.entries.first?.item.due ?? .last
      let organisation = Organisation(name: name, people: people)
      return (Order(isNameless: home == .nobody, due: due, name: name), organisation)
    }.sorted { $0.0 < $1.0 }.map(\.1)
  }

  private static func people(of entries: [Entry], _ writing: MeetingWriting) -> [Person] {
    Dictionary(grouping: entries, by: \.person).map { name, entries -> (Order, Person) in
      let sorted = entries.sorted { ($0.item.due ?? .last) < ($1.item.due ?? .last) }
      let due = sorted.first?.item.due ?? .last
      return (
        Order(isNameless: false, due: due, name: name ?? ""),
        Person(name: name, entries: sorted, writing: writing)
      )
    }.sorted { $0.0 < $1.0 }.map(\.1)
  }
}

/// The numbers of tables and figures in papers whose aims are waiting.
private struct LabelsOfPapers {
  private var labels: [String: [CaptionTarget: CaptionLabel]] = [:]

  init(_ items: [WaitingItem], in edition: Edition) {
    guard !edition.workspace.captions.isEmpty else { return }
    for item in items {
      guard case .progress(_, _, let paper) = item.matter, labels[paper.path] == nil else {
        continue
      }
      labels[paper.path] = PrintedPaper.captionLabels(of: paper, in: edition)
    }
  }

  func labels(of item: WaitingItem) -> [CaptionTarget: CaptionLabel] {
    guard case .progress(_, _, let paper) = item.matter else { return [:] }
    return labels[paper.path] ?? [:]
  }
}

/// Where people work, by what is stated of them anywhere: of the members of the board, of contacts for
/// indicators, and of those whom papers are from. Nobody of whom two organisations are stated is in it.
private struct PeopleHomes {
  private var homes: [[UInt8]: Set<RegisterOrganisation>] = [:]

  init(_ workspace: Workspace, _ names: OwnerNames) {
    for member in workspace.board?.members ?? [] {
      guard let organisation = member.organisation else { continue }
      homes[FoldedText.fold(member.name.value), default: []].insert(
        names.organisation(organisation.value))
    }
    for owner in Set(workspace.indicatorSets.flatMap(\.indicators).map(\.owner)) {
      guard let person = owner.contact, let organisation = owner.organisation else { continue }
      homes[FoldedText.fold(person), default: []].insert(names.organisation(organisation.value))
    }
    for person in workspace.papers.flatMap(\.from) {
      guard let organisation = person.organisation else { continue }
      homes[FoldedText.fold(person.name), default: []].insert(names.organisation(organisation))
    }
  }

  func organisation(of person: String) -> RegisterOrganisation? {
    let known = homes[FoldedText.fold(person)] ?? []
    return known.count == 1 ? known.first : nil
  }
}
