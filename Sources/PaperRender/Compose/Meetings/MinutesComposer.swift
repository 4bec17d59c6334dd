package import PaperMarkup
package import PaperModel

/// Composes the minutes of a whole meeting, from the minutes of its items, in the form that its
/// house gives them.
package struct MinutesComposer: Sendable {
  private let writing: MeetingWriting
  private let links: DocumentLinks
  private let template: Template

  /// Nil where the house has no template for them.
  package init?(_ writing: MeetingWriting, links: DocumentLinks) {
    guard let template = writing.template(.minutes) else { return nil }
    self.writing = writing
    self.links = links
    self.template = template
  }

  /// The minutes; nil where nobody wrote any or the meeting was cancelled.
  package func compose(_ meeting: Meeting) -> [Block]? {
    guard let meeting = writing.visible(meeting), meeting.state != .cancelled,
      minutedItems(of: meeting).first != nil
    else { return nil }
    return template.fill(scope(of: meeting), names: minutesNames)
  }

  /// Whether private business has any minutes.
  package func hasPrivateMinutes(_ meeting: Meeting) -> Bool {
    let hidden = meeting.privateItems
    return !hidden.isEmpty && minutedItems(of: meeting).contains { hidden.contains($0.id.value) }
  }

  /// Whether the document includes the minutes of private business.
  private var isWhole: Bool { writing.audience == .restricted }

  private func minutedItems(of meeting: Meeting) -> [AgendaItem] {
    meeting.allItems.filter { writing.book.minute(of: $0, in: meeting) != nil }
  }

  private func scope(of meeting: Meeting) -> TemplateScope {
    let agreement = writing.book.agreement(of: meeting)
    return TemplateScope(of: MinutesName.self) { name in
      switch name {
      case .board: .text(writing.book.body(of: meeting))
      case .council: (writing.book.board?.council).map { .text($0) }
      case .title: meeting.title.map { .text($0) }
      case .date: writing.house.day(meeting.date.value)
      case .weekday: writing.weekday(meeting.date.value).map { .text($0) }
      case .start: meeting.start.map { .text(writing.text($0)) }
      case .end: meeting.end.map { .text(writing.text($0)) }
      case .venue: meeting.venue.map { .text($0) }
      case .draft: .flag(agreement == nil)
      case .agreedOn: agreement.map { writing.house.day($0.date.value) }
      case .category: .scopes(AttendanceCategory.all(of: meeting).map(scope))
      case .apologies: .blocks(MeetingWriting.bullets(meeting.apologies.map(writing.line)))
      case .withPrivate: .flag(isWhole && hasPrivateMinutes(meeting))
      case .publicMinute:
        .scopes(minutes(meeting) { $0.exemption == nil })
      case .privateMinute:
        .scopes(minutes(meeting) { $0.exemption != nil })
      case .correction: .scopes(corrections(of: meeting))
      }
    }
  }

  // MARK: - Minutes

  /// The minutes of items, each followed by those of its sub-items.
  private func minutes(
    _ meeting: Meeting, where isMeant: (AgendaItem) -> Bool
  ) -> [TemplateScope] {
    meeting.agenda.filter(isMeant).flatMap { item -> [TemplateScope] in
      let parts = item.items.enumerated().map { index, part in
        let label = writing.words.numbering.agendaSubItems.label(index + 1)
        return scope(part, of: item, label: label, meeting)
      }
      return [scope(item, of: nil, label: nil, meeting)] + parts
    }
  }

  private func scope(
    _ item: AgendaItem, of parent: AgendaItem?, label: String?, _ meeting: Meeting
  ) -> TemplateScope {
    let isPrivate = item.exemption != nil || parent?.exemption != nil
    let links = links
    return MinuteScope(
      writing: writing, meeting: meeting, item: item,
      minute: writing.book.minute(of: item, in: meeting), partLabel: label,
      isToldInParts: item.items.contains { writing.book.minute(of: $0, in: meeting) != nil },
      isPrivate: isPrivate, isHidden: isPrivate && !isWhole,
      paperLink: { links.link(toPaper: $0, from: meeting.path) }
    ).scope
  }

  /// The corrections made by later meetings, without those to private business.
  private func corrections(of meeting: Meeting) -> [TemplateScope] {
    let ids = isWhole ? [] : meeting.privateItems
    let hidden = Set(
      meeting.allItems.filter { ids.contains($0.id.value) }.compactMap {
        writing.book.number(of: $0, in: meeting)
      })
    return writing.book.corrections(of: meeting)
      .filter { correction in
        correction.correction.minute.map { !hidden.contains($0.value) } ?? true
      }
      .map { correction, minute, later in
        TemplateScope(of: CorrectionName.self) { name in
          switch name {
          case .minute: correction.minute.map { .text($0.value.description) }
          case .date: writing.house.day(later.date.value)
          case .text: .line(writing.printer(of: minute, in: later).print(correction.text.value))
          }
        }
      }
  }

  // MARK: - Attendance

  private func scope(of category: AttendanceCategory) -> TemplateScope {
    TemplateScope(of: AttendanceName.self) { name in
      switch name {
      case .title: .text(category.title)
      case .people: .blocks(MeetingWriting.bullets(category.people.map(writing.line)))
      case .group:
        .scopes(
          category.groups.map { title, people in
            TemplateScope(of: AttendanceGroupName.self) { name in
              switch name {
              case .title: .text(title)
              case .people: .blocks(MeetingWriting.bullets(people.map(writing.line)))
              }
            }
          })
      }
    }
  }
}

private let minutesNames = Names<MinutesName>.names
