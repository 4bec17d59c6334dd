import PaperMarkup
import PaperModel

/// Collects the content of a register from the indexes.
struct RegisterReader {

  private let writing: MeetingWriting
  private let book: MeetingIndex
  private let filter: RegisterFilter
  private let date: CalendarDate?
  /// Whether only decisions of private business are included.
  private let privateAlone: Bool
  private let names: OwnerNames
  private let owners: OwnerNames.Query
  private let words: SearchWords
  /// The follow-ups, by the paths of their minutes.
  private let tracked: [String: [TrackedFollowUp]]

  init(
    _ writing: MeetingWriting, _ followUps: FollowUpBook, filter: RegisterFilter,
    on date: CalendarDate?, privateAlone: Bool = false
  ) {
    self.privateAlone = privateAlone
    self.writing = writing
    book = writing.book
    self.filter = filter
    self.date = date
    names = OwnerNames(book.board)
    owners = names.query(filter.owners)
    words = SearchWords(filter.search)
    tracked = Dictionary(grouping: followUps.followUps, by: \.minute.path)
  }

  func meetings() -> [RegisterMeeting] {
    var meetings: [RegisterMeeting] = []
    for meeting in book.record.meetings where isSeen(meeting) {
      let items = items(of: meeting)
      guard !items.isEmpty else { continue }
      let agreement = book.agreement(of: meeting).flatMap { isSeen($0) ? $0 : nil }
      meetings.append(
        RegisterMeeting(
          meeting: meeting, body: book.body(of: meeting), agreement: agreement, items: items))
    }
    return meetings
  }

  private func isSeen(_ meeting: Meeting) -> Bool {
    meeting.state == .held && date.map { meeting.date.value <= $0 } ?? true
  }

  private func items(of meeting: Meeting) -> [RegisterItem] {
    guard filter.since.map({ meeting.date.value >= $0 }) ?? true else { return [] }
    let numbering = book.record.house.numbering
    let privateItems = meeting.privateItems
    var items: [RegisterItem] = []
    var order = 0
    for (index, outer) in meeting.agenda.enumerated() {
      let label = numbering.agendaItems.label(index + 1)
      if let item = item(outer, label: label, order: order, of: meeting, privateItems) {
        items.append(item)
      }
      order += 1
      for (index, inner) in outer.items.enumerated() {
        let label = label + numbering.agendaSubItems.label(index + 1)
        if let item = item(inner, label: label, order: order, of: meeting, privateItems) {
          items.append(item)
        }
        order += 1
      }
    }
    return items
  }

  /// An item with the decisions that match; nil where none does.
  private func item(
    _ item: AgendaItem, label: String, order: Int, of meeting: Meeting,
    _ privateItems: Set<String>
  ) -> RegisterItem? {
    guard let minute = book.minute(of: item, in: meeting), !minute.resolutions.isEmpty,
      !privateAlone || privateItems.contains(item.id.value),
      filter.paths.map({ $0.contains(meeting.path) || $0.contains(minute.path) }) ?? true
    else { return nil }
    let title = book.title(of: minute, item: item)
    let printer = writing.printer(of: minute, in: meeting)
    let reasons = printer.print(minute.reasons)
    let decisions = decisions(of: minute, item: item, in: meeting, title: title, reasons: reasons)
    guard !decisions.isEmpty else { return nil }
    let furtherTo = minute.furtherTo.compactMap {
      book.find($0.value, from: meeting, item: item.id.value)
    }
    return RegisterItem(
      item: item, label: label, order: order, minute: minute,
      number: book.number(of: item, in: meeting), title: title,
      reportOf: minute.reportOf.isEmpty ? item.reportOf : minute.reportOf,
      papers: book.papers(of: item), isPrivate: privateItems.contains(item.id.value),
      interests: (meeting.declarations ?? []).filter { $0.item?.value == item.id.value }.map {
        RegisterItem.Interest(
          name: $0.name.value,
          text: writing.printer(of: meeting).print($0.interest.value).textWithNotes)
      },
      furtherTo: furtherTo, reasons: reasons,
      alternatives: printer.print(minute.alternatives),
      decisions: decisions)
  }

  private func decisions(
    of minute: Minute, item: AgendaItem, in meeting: Meeting, title: String, reasons: [Block]
  ) -> [RegisterDecision] {
    var decisions: [RegisterDecision] = []
    let tracked = tracked[minute.path] ?? []
    for (place, decided) in book.resolutions(of: minute, item: item).enumerated() {
      let followUps = tracked.filter { $0.resolution == place }.compactMap(followUp)
      if filter.concernsFollowUps, followUps.isEmpty { continue }
      let (text, note) = writing.wording(decided, of: minute, in: meeting)
      if !words.isEmpty {
        let said =
          [title, text.textWithNotes, reasons.textWithNotes] + followUps.map(\.text.textWithNotes)
        guard words.occur(in: said) else { continue }
      }
      decisions.append(
        RegisterDecision(
          number: place + 1, decided: decided, text: text, note: note, followUps: followUps))
    }
    return decisions
  }
}

// MARK: - Follow-ups

extension RegisterReader {
  /// A follow-up with its state on the date; nil where it does not match the filter.
  private func followUp(_ tracked: TrackedFollowUp) -> RegisterFollowUp? {
    let standing = tracked.standing(on: date)
    let owner = owner(of: tracked, standing)
    guard fits(owner, standing.state) else { return nil }
    let closing = standing.state.isOpen ? nil : tracked.updates.last { isSeen($0) && $0.closes }
    return RegisterFollowUp(
      tracked: tracked, standing: standing, text: writing.text(tracked), owner: owner,
      nextDates: tracked.dueDates(on: date, count: Self.turns),
      latest: standing.latest.map(report), closing: closing.map(report),
      lastHeard: tracked.hearings.last { isSeen($0) })
  }

  private func report(_ update: ActionUpdate) -> RegisterFollowUp.Report {
    let reference = update.minute?.value
    return RegisterFollowUp.Report(
      date: update.date.value, text: writing.text(update), reference: reference,
      minute: reference.flatMap { book.find($0, on: update.date.value) })
  }

  /// The number of future due dates listed for a recurring follow-up.
  private static let turns = 4

  private func isSeen(_ update: ActionUpdate) -> Bool {
    date.map { update.date.value <= $0 } ?? true
  }

  private func owner(
    of tracked: TrackedFollowUp, _ standing: FollowUpStanding
  ) -> RegisterFollowUp.Owner {
    switch tracked.followUp.owner {
    case .missing, .notStated: .notStated
    case .everyMember:
      .everyMember(
        standing.answers.map {
          RegisterFollowUp.Answer(
            organisation: names.organisation($0.organisation), state: $0.state, due: $0.due,
            report: $0.latest.map(report))
        })
    case .named(let person, let organisation):
      .named(person: person, organisation: organisation.map { names.organisation($0.value) })
    }
  }

  /// Whether a follow-up matches. If owners are given and every member organisation must answer,
  /// the state is that of the owner's own answer.
  private func fits(_ owner: RegisterFollowUp.Owner, _ state: FollowUpState) -> Bool {
    var states = [state]
    if !owners.isEmpty {
      switch owner {
      case .notStated:
        guard
          names.matches(person: writing.words.followUps.ownerNotStated, owners)
            || names.matches(person: "not stated", owners)
        else { return false }
      case .named(let person, let organisation):
        let isMeant =
          person.map { names.matches(person: $0, owners) } ?? false
          || organisation.map { names.matches($0, owners) } ?? false
        guard isMeant else { return false }
      case .everyMember(let answers):
        let own = answers.filter { names.matches($0.organisation, owners) }
        guard !own.isEmpty else { return false }
        if state.isOpen { states = own.map(\.state) }
      }
    }
    return states.contains {
      (!filter.isOpen || $0.isOpen) && (!filter.isOverdue || $0 == .overdue)
    }
  }
}

extension ActionUpdate {
  /// Whether it leaves nothing to do for the owner who gave it.
  fileprivate var closes: Bool { state.value == .done || state.value == .withdrawn }
}
