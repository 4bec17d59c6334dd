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
      dates: book.meetingsWhoseMinutes(areOn: item, of: meeting).map(\.date.value), meeting,
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
      let dates = dates(of: minute?.agrees ?? [])
      return dates.isEmpty ? [] : fill(line, dates: dates, meeting, numbers: [])
    case .exclusionOfPublic:
      return isConfirmed ? fill(line, meeting, numbers: privateNumbers(of: meeting)) : []
    case .mattersArising, .otherBusiness: return isConfirmed ? fill(line, meeting) : []
    }
  }

  /// A declaration of interest.
  private func line(_ declaration: Declaration, in meeting: Meeting) -> [Inline] {
    let item = declaration.item.flatMap { meeting.item($0.value) }
    return words.people.declaration.fill(
      TemplateScope(of: DeclarationName.self) { name in
        switch name {
        case .name: .text(declaration.name.value)
        case .interest: .line(printer(of: meeting).print(declaration.interest.value))
        case .minute:
          item.flatMap { book.number(of: $0, in: meeting) }.map { .text($0.description) }
        case .title: item.map { .text(book.title(of: $0)) }
        }
      }, names: declarationNames)
  }

  private func fill(
    _ line: LineTemplate?, dates: [CalendarDate] = [], _ meeting: Meeting,
    numbers: [MinuteNumber] = []
  ) -> [Block] {
    guard let line else { return [] }
    let hidden = privateItems(of: meeting)
    let paragraphs = hidden.compactMap { $0.exemption?.paragraph?.value }.withoutRepeats
      .sorted { (Int($0) ?? .max, $0) < (Int($1) ?? .max, $1) }
    let filled = line.fill(
      TemplateScope(of: StandingName.self) { name in
        switch name {
        case .dates: .line(list(dates.map { [house.dayInline($0)] }))
        case .paragraph: list(paragraphs).map { .text($0) }
        case .severalParagraphs: .flag(paragraphs.count > 1)
        case .reason:
          list(hidden.compactMap { $0.exemption?.reason }.withoutRepeats).map { .text($0) }
        case .titles: list(hidden.map { book.title(of: $0) }).map { .text($0) }
        case .minutes: list(numbers.map(\.description)).map { .text($0) }
        }
      }, names: standingNames)
    return filled.isEmpty ? [] : [.paragraph(filled)]
  }

  /// The dates of the meetings with the given ids.
  private func dates(of meetings: [Placed<String>]) -> [CalendarDate] {
    meetings.compactMap { book.meeting($0.value)?.date.value }.sorted()
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

extension [String] {
  fileprivate var withoutRepeats: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}

private let declarationNames = Names<DeclarationName>.names
private let standingNames = Names<StandingName>.names
