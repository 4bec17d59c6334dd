import PaperMarkup

/// Copies the record of meetings without what is private in it.
///
/// An item of private business keeps its place, so that all numbers are the same as in the private
/// edition. Only its number, its published title on the agenda, the paragraph and the reason are
/// kept; everything else is removed, including its id.
struct PublicRecord {
  private let house: House
  private let book: MeetingIndex?
  private let hiddenPapers: Set<String>
  /// The ids that replace those of private items, by meeting path and item.
  private let substitutes: [ItemKey: String]
  /// The updates on Follow-ups that are hidden from the public, by their places.
  private let hiddenUpdates: Set<InputRange>

  init(_ workspace: Workspace, _ matter: PrivateMatter) {
    house = workspace.house
    book = workspace.meetingIndex
    hiddenPapers = matter.papers
    var substitutes: [ItemKey: String] = [:]
    for meeting in workspace.meetings?.meetings ?? [] {
      let hidden = meeting.privateItems
      guard !hidden.isEmpty else { continue }
      let ids = Set(meeting.allItems.map(\.id.value))
      var number = 0
      for item in meeting.allItems where hidden.contains(item.id.value) {
        let key = ItemKey(meeting: meeting.path, item: item.id.value)
        guard substitutes[key] == nil else { continue }
        repeat { number += 1 } while ids.contains("exempt-\(number)")
        substitutes[key] = "exempt-\(number)"
      }
    }
    self.substitutes = substitutes
    hiddenUpdates = Set(
      (workspace.followUpBook?.followUps ?? []).filter {
        $0.followUp.exemption != nil
          || substitutes[ItemKey(meeting: $0.meeting.path, item: $0.item.id.value)] != nil
      }.flatMap { $0.updates.map(\.followUp.range) })
  }

  func record(_ record: MeetingRecord, papers: [BoardPaper]) -> MeetingRecord {
    MeetingRecord(
      house: record.house, drafter: record.drafter, meetings: record.meetings.map(visible),
      minutes: record.minutes.map(visible), logs: record.logs.map(visible), papers: papers,
      named: record.named)
  }

  // MARK: - Meetings

  private func visible(_ meeting: Meeting) -> Meeting {
    var copy = meeting
    copy.agenda = meeting.agenda.map { visible($0, of: meeting, isInPrivate: false) }
    copy.declarations = meeting.declarations?.map { visible($0, of: meeting) }
    copy.notices = meeting.notices.mappingMinutes { visible($0, namedBy: meeting) }
    return copy
  }

  private func visible(
    _ reference: Placed<MinuteReference>, namedBy meeting: Meeting
  ) -> Placed<MinuteReference> {
    visible(reference) { book?.find($0, from: meeting, item: nil) }
  }

  /// - Parameter isInPrivate: whether the item is part of an item of private business; then its
  ///   title is not published.
  private func visible(
    _ item: AgendaItem, of meeting: Meeting, isInPrivate: Bool
  ) -> AgendaItem {
    guard let substitute = substitute(item.id.value, of: meeting.path) else {
      let documents = item.documents.filter(isVisible)
      let hasLostTitle =
        item.title == nil && item.standing == nil && documents.count < item.documents.count
      var copy = item.with(
        documents: documents,
        items: item.items.map { visible($0, of: meeting, isInPrivate: false) })
      if hasLostTitle { copy.title = Placed(privateTitle, at: item.id.range) }
      copy.text = item.text.mappingMinutes { visible($0, namedBy: meeting) }
      return copy
    }
    let standing = item.standing.flatMap { book?.record.house.standing[$0]?.title }
    let title = isInPrivate ? nil : item.title?.value ?? standing
    return AgendaItem(
      id: Placed(substitute, at: item.id.range),
      title: Placed(title ?? privateTitle, at: item.id.range), exemption: item.exemption,
      items: item.items.map { visible($0, of: meeting, isInPrivate: true) })
  }

  private var privateTitle: String { house.pages.word(.privateItem) }

  private func isVisible(_ document: AgendaDocument) -> Bool {
    if document.exemption != nil { return false }
    guard case .paper(let path) = document.source else { return true }
    return !hiddenPapers.contains(path.value)
  }

  /// Only the fact that an interest was declared is kept, not whose or which.
  private func visible(_ declaration: Declaration, of meeting: Meeting) -> Declaration {
    guard let item = declaration.item, let substitute = substitute(item.value, of: meeting.path)
    else {
      var copy = declaration
      copy.interest = copy.interest.mappingMinutes { visible($0, namedBy: meeting) }
      return copy
    }
    return Declaration(
      name: Placed(house.pages.word(.member), at: declaration.name.range),
      item: Placed(substitute, at: item.range),
      interest: Placed(
        [.text(house.pages.word(.notForPublication))], at: declaration.interest.range))
  }

  // MARK: - Minutes

  private func visible(_ minute: Minute) -> Minute {
    if let substitute = substitute(minute.item.value, of: minute.meeting) {
      return Minute(
        path: minute.path, range: minute.range, meeting: minute.meeting,
        item: Placed(substitute, at: minute.item.range), number: minute.number)
    }
    func visible(_ reference: Placed<MinuteReference>) -> Placed<MinuteReference> {
      self.visible(reference) { target in
        book?.meeting(of: minute).flatMap { meeting in
          book?.find(target, from: meeting, item: minute.item.value)
        }
      }
    }
    return minute.mappingReferences(visible) { $0.exemption == nil }
  }

  // MARK: - Reports on follow-ups

  private func visible(_ log: ActionLog) -> ActionLog {
    var copy = log
    copy.updates = log.updates.filter { !hiddenUpdates.contains($0.followUp.range) }.map(visible)
    return copy
  }

  /// The state of a Follow-up is public if the Follow-up is; what was said about it in private is
  /// not.
  private func visible(_ update: ActionUpdate) -> ActionUpdate {
    func isHidden(_ reference: MinuteReference) -> Bool {
      guard let found = book?.find(reference, on: update.date.value) else { return false }
      return substitute(found.item.id.value, of: found.meeting.path) != nil
    }
    let isPrivate = update.minute.map { isHidden($0.value) } ?? false
    var copy = update
    if isPrivate {
      copy.text = []
      copy.minute = nil
    } else {
      copy.text = update.text.mappingMinutes { reference in
        visible(reference) { book?.find($0, on: update.date.value) }
      }
    }
    return copy
  }

  // MARK: - References

  private func substitute(_ item: String, of meeting: String) -> String? {
    substitutes[ItemKey(meeting: meeting, item: item)]
  }

  /// The reference, redirected if necessary to what is kept of a private item.
  private func visible(
    _ reference: Placed<MinuteReference>,
    found: (MinuteReference) -> MeetingIndex.FoundMinute?
  ) -> Placed<MinuteReference> {
    guard !substitutes.isEmpty, let target = found(reference.value),
      let substitute = substitute(target.item.id.value, of: target.meeting.path)
    else { return reference }
    return Placed(
      .item(meeting: target.meeting.id.value, item: substitute), at: reference.range)
  }
}
