import PaperMarkup

/// The meetings of a workspace with everything that belongs to each, indexed by the names that
/// other files use for them.
package struct MeetingIndex: Sendable {
  package let record: MeetingRecord
  package let board: Board?
  /// The indexes of meetings in the record, by id and by the path of their files.
  private let meetingOfID: [String: Int]
  private let meetingOfPath: [String: Int]
  private let placeOfItem: [ItemKey: ItemPlace]
  private let minuteOfItem: [ItemKey: Minute]
  private let numbers: MinuteNumbers
  private let paperOfPath: [String: BoardPaper]
  private let agreedAt: [String: Meeting]
  private let correctionsOf: [String: [MadeCorrection]]

  /// A correction with the Minute that makes it, and the meeting of that Minute.
  package typealias MadeCorrection = (
    correction: Minute.Correction, minute: Minute, meeting: Meeting
  )

  /// The position of an item on the agenda: its index, and that of a sub-item within it.
  private struct ItemPlace: Comparable {
    let item: Int
    let part: Int?

    static func < (first: Self, second: Self) -> Bool {
      (first.item, first.part ?? -1) < (second.item, second.part ?? -1)
    }
  }

  package init(_ record: MeetingRecord, board: Board?) {
    self.record = record
    self.board = board
    meetingOfID = Dictionary(
      record.meetings.enumerated().map { ($1.id.value, $0) }
    ) { first, _ in first }
    let meetingOfPath = Dictionary(
      record.meetings.enumerated().map { ($1.path, $0) }
    ) { first, _ in first }
    let minuteOfItem = Dictionary(
      record.minutes.map { (ItemKey(meeting: $0.meeting, item: $0.item.value), $0) }
    ) { first, _ in first }
    self.meetingOfPath = meetingOfPath
    self.minuteOfItem = minuteOfItem
    paperOfPath = Dictionary(record.papers.map { ($0.path, $0) }) { first, _ in first }

    var placeOfItem: [ItemKey: ItemPlace] = [:]
    for meeting in record.meetings {
      for (index, item) in meeting.agenda.enumerated() {
        let parts = [(item, nil)] + item.items.enumerated().map { ($1, $0) }
        for (item, part) in parts as [(AgendaItem, Int?)] {
          let key = ItemKey(meeting: meeting.path, item: item.id.value)
          placeOfItem[key] = placeOfItem[key] ?? ItemPlace(item: index, part: part)
        }
      }
    }
    self.placeOfItem = placeOfItem
    numbers = MinuteNumbers(record) { minuteOfItem[$0] }

    var agreedAt: [String: Meeting] = [:]
    var corrections: [String: [MadeCorrection]] = [:]
    for minute in record.minutes {
      guard let place = meetingOfPath[minute.meeting] else { continue }
      let meeting = record.meetings[place]
      guard meeting.state == .held else { continue }
      for id in minute.agrees where (agreedAt[id.value]?.date.value ?? .last) > meeting.date.value {
        agreedAt[id.value] = meeting
      }
      for correction in minute.corrections {
        corrections[correction.meeting.value, default: []].append((correction, minute, meeting))
      }
    }
    self.agreedAt = agreedAt
    correctionsOf = corrections.mapValues {
      $0.sorted { $0.meeting.date.value < $1.meeting.date.value }
    }
  }

  /// The meeting with this id.
  package func meeting(_ id: String) -> Meeting? { meetingOfID[id].map { record.meetings[$0] } }

  /// The meeting whose file has this path in the workspace.
  package func meeting(at path: String) -> Meeting? {
    meetingOfPath[path].map { record.meetings[$0] }
  }

  /// The Minute whose file has this path in the workspace.
  package func minute(at path: String) -> Minute? {
    let index = record.minutes.firstOfSorted { $0.path >= path }
    guard index < record.minutes.count, record.minutes[index].path == path else { return nil }
    return record.minutes[index]
  }

  /// The meeting that a minute belongs to.
  package func meeting(of minute: Minute) -> Meeting? {
    meetingOfPath[minute.meeting].map { record.meetings[$0] }
  }

  /// The item or sub-item with this id.
  package func item(_ id: String, in meeting: Meeting) -> AgendaItem? {
    guard let place = placeOfItem[ItemKey(meeting: meeting.path, item: id)],
      meeting.agenda.indices.contains(place.item)
    else { return nil }
    let item = meeting.agenda[place.item]
    guard let part = place.part else { return item }
    return item.items.indices.contains(part) ? item.items[part] : nil
  }

  /// Whether an item comes before another on the agenda.
  private func has(_ id: String, before other: String, in meeting: Meeting) -> Bool {
    guard let first = placeOfItem[ItemKey(meeting: meeting.path, item: id)],
      let second = placeOfItem[ItemKey(meeting: meeting.path, item: other)]
    else { return false }
    return first < second
  }

  /// The Minute of an item; nil if none was written.
  package func minute(of item: AgendaItem, in meeting: Meeting) -> Minute? {
    minuteOfItem[ItemKey(meeting: meeting.path, item: item.id.value)]
  }

  /// The number of an item's Minute: as stated, or counted on from the meeting's first number.
  package func number(of item: AgendaItem, in meeting: Meeting) -> MinuteNumber? {
    numbers.number(of: ItemKey(meeting: meeting.path, item: item.id.value))
  }

  /// The papers of an item, in the order of its documents.
  package func papers(of item: AgendaItem) -> [BoardPaper] {
    item.documents.compactMap { document in
      if case .paper(let path) = document.source { paperOfPath[path.value] } else { nil }
    }
  }

  /// The paper with this path in the workspace.
  package func paper(_ path: String) -> BoardPaper? { paperOfPath[path] }

  /// The title of a document; empty if its paper could not be read.
  package func title(of document: AgendaDocument) -> String {
    if let title = document.title { return title.value }
    guard case .paper(let path) = document.source else { return "" }
    return paperOfPath[path.value]?.subject.value ?? ""
  }

  /// The title of an item: as stated, or else that of its paper, or else the house's words.
  package func title(of item: AgendaItem) -> String {
    if let title = item.title { return title.value }
    if let paper = papers(of: item).first { return paper.subject.value }
    return item.standing.flatMap { record.house.standing[$0]?.title } ?? item.id.value
  }

  /// The title of a Minute.
  package func title(of minute: Minute, item: AgendaItem) -> String {
    minute.title?.value ?? title(of: item)
  }

  /// The meeting that agreed the minutes of another; nil while they are a draft.
  package func agreement(of meeting: Meeting) -> Meeting? { agreedAt[meeting.id.value] }

  /// The corrections that later meetings made to the minutes of a meeting, oldest first.
  package func corrections(of meeting: Meeting) -> [MadeCorrection] {
    correctionsOf[meeting.id.value] ?? []
  }

  /// The meetings whose minutes an item presents for agreement, by date: those that it states or,
  /// for the item "previous minutes", the latest earlier meeting of the same body that was not
  /// cancelled.
  package func meetingsWhoseMinutes(areOn item: AgendaItem, of meeting: Meeting) -> [Meeting] {
    guard item.minutesOf.isEmpty, item.standing == .previousMinutes else {
      return item.minutesOf.compactMap { self.meeting($0.value) }
        .sorted { $0.date.value < $1.date.value }
    }
    let body = body(of: meeting)
    return Array(
      record.meetings.filter {
        $0.date.value < meeting.date.value && $0.state != .cancelled && self.body(of: $0) == body
      }.suffix(1))
  }

  /// The members of the body that met: as stated by the meeting, or else those of the board.
  package func members(of meeting: Meeting) -> [Member] {
    if let members = meeting.members { return members }
    let isBoard = meeting.body == nil || meeting.body == board?.name.value
    return isBoard ? board?.members ?? [] : []
  }

  /// The name of the body that met.
  package func body(of meeting: Meeting) -> String { meeting.body ?? board?.name.value ?? "" }
}

extension MeetingIndex {
  /// An item with its meeting and its number, as found by a reference.
  package struct FoundMinute: Sendable {
    package let meeting: Meeting
    package let item: AgendaItem
    package let number: MinuteNumber?
  }

  /// The Minute that a reference means. A number refers to a Minute of the same body.
  /// - Parameters:
  ///   - meeting: the meeting whose files contain the reference.
  ///   - item: the id of the item whose minute contains the reference; nil for the agenda, which
  ///     was written before any Minute of its meeting.
  package func find(
    _ reference: MinuteReference, from meeting: Meeting, item: String?
  ) -> FoundMinute? {
    switch reference {
    case .item(let id, let item): self.item(item, of: id)
    case .number(let number):
      lastItem(of: number, upTo: meeting.date.value) { other, id in
        if other.path == meeting.path {
          return item.map { has(id, before: $0, in: meeting) } ?? false
        }
        return other.date.value < meeting.date.value && body(of: other) == body(of: meeting)
      }
    }
  }

  /// The Minute that a reference means in a text written on a given day: the latest with this
  /// number up to that day.
  package func find(_ reference: MinuteReference, on date: CalendarDate) -> FoundMinute? {
    switch reference {
    case .item(let id, let item): self.item(item, of: id)
    case .number(let number): lastItem(of: number, upTo: date) { _, _ in true }
    }
  }

  private func item(_ item: String, of meeting: String) -> FoundMinute? {
    guard let meeting = self.meeting(meeting), let item = self.item(item, in: meeting) else {
      return nil
    }
    return FoundMinute(meeting: meeting, item: item, number: number(of: item, in: meeting))
  }

  /// The last item with a number that satisfies a condition, at meetings up to a day.
  private func lastItem(
    of number: MinuteNumber, upTo date: CalendarDate, where holds: (Meeting, String) -> Bool
  ) -> FoundMinute? {
    for item in numbers.items(of: number, upTo: date).reversed() {
      let meeting = record.meetings[item.meeting]
      guard holds(meeting, item.id), let found = self.item(item.id, in: meeting) else { continue }
      return FoundMinute(meeting: meeting, item: found, number: number)
    }
    return nil
  }
}
