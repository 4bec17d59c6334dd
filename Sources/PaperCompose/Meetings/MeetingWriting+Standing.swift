import PaperMarkup
import PaperModel

/// How a house writes the standing items of every meeting.
extension MeetingWriting {
  /// The text of a standing item on the agenda.
  func agendaWords(_ standing: AgendaItem.Standing, of item: AgendaItem, in meeting: Meeting)
    -> [Block]
  {
    fill(
      words.standing[standing]?.agenda,
      meetings: book.meetingsWhoseMinutes(areOn: item, of: meeting), meeting,
      numbers: [])
  }

  /// The text of a standing item in the minutes. It states no more than what was recorded.
  func minutesWords(of item: AgendaItem, _ minute: Minute?, in meeting: Meeting) -> [Block] {
    guard let standing = item.standing else { return [] }
    let line = words.standing[standing]?.minutes
    let isConfirmed = minute?.usesStandingWords == true
    switch standing {
    case .declarations:
      if let declarations = meeting.declarations, !declarations.isEmpty {
        return Self.bullets(declarations.map { self.line($0, in: meeting) })
      }
      return isConfirmed || meeting.declarations != nil ? fill(line, meeting) : []
    case .previousMinutes:
      let agreed = (minute?.agrees ?? []).compactMap { book.meeting($0.value) }
        .sorted { $0.date.value < $1.date.value }
      return agreed.isEmpty ? [] : fill(line, meetings: agreed, meeting, numbers: [])
    case .exclusionOfPublic:
      return isConfirmed ? fill(line, meeting, numbers: privateNumbers(of: meeting)) : []
    case .mattersArising, .otherBusiness: return isConfirmed ? fill(line, meeting) : []
    }
  }

  /// A declaration of interest.
  private func line(_ declaration: Declaration, in meeting: Meeting) -> [Inline] {
    words.people[.declaration]?.fill(
      Records.declaration,
      of: PrintedDeclaration(declaration: declaration, meeting: meeting, writing: self)) ?? []
  }

  private func fill(
    _ line: LineTemplate?, meetings: [Meeting] = [], _ meeting: Meeting,
    numbers: [MinuteNumber] = []
  ) -> [Block] {
    guard let line else { return [] }
    let filled = line.fill(
      Records.standing,
      of: StandingFacts(
        meetings: meetings, hidden: privateItems(of: meeting), numbers: numbers, writing: self))
    return filled.isEmpty ? [] : [.paragraph(filled)]
  }

  /// The dates of the meetings with the given ids.
  /// The day of a meeting, which leads to its minutes where they can be linked to.
  func dayOfMinutes(of meeting: Meeting) -> Inline {
    let day = house.dayInline(meeting.date.value)
    guard let address = address(ofMinutesOf: meeting) else { return day }
    return .link(destination: address, [day])
  }

  /// The items that are considered in private, with the public excluded.
  private func privateItems(of meeting: Meeting) -> [AgendaItem] {
    meeting.agenda.flatMap { item in
      item.exemption == nil ? item.items.filter { $0.exemption != nil } : [item]
    }
  }

  private func privateNumbers(of meeting: Meeting) -> [MinuteNumber] {
    privateItems(of: meeting).compactMap { book.number(of: $0, in: meeting) }
  }
}
