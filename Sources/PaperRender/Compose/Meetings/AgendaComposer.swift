package import PaperMarkup
package import PaperModel

/// Composes an agenda in the form that its house gives it.
package struct AgendaComposer: Sendable {
  private let writing: MeetingWriting
  private let followUps: FollowUpIndex
  private let links: DocumentLinks
  private let template: Template

  /// Nil where the house has no template for it.
  package init?(_ writing: MeetingWriting, followUps: FollowUpIndex, links: DocumentLinks) {
    guard let template = writing.template(.agenda) else { return nil }
    self.writing = writing
    self.followUps = followUps
    self.links = links
    self.template = template
  }

  /// The agenda of a meeting as a document.
  package func compose(_ meeting: Meeting) -> [Block] {
    guard let meeting = writing.visible(meeting) else { return [] }
    return template.fill(scope(of: meeting), names: agendaNames)
  }

  private func scope(of meeting: Meeting) -> TemplateScope {
    let items = meeting.agenda.enumerated().map { index, item in
      AgendaEntry(
        item: item, label: writing.words.numbering.agendaItems.label(index + 1),
        isPrivate: item.exemption != nil, meeting: meeting)
    }
    return TemplateScope(of: AgendaName.self) { name in
      switch name {
      case .board: .text(writing.book.body(of: meeting))
      case .council: (writing.book.board?.council).map { .text($0) }
      case .title: meeting.title.map { .text($0) }
      case .date: writing.house.day(meeting.date.value)
      case .weekday: writing.weekday(meeting.date.value).map { .text($0) }
      case .start: meeting.start.map { .text(writing.text($0)) }
      case .end: meeting.end.map { .text(writing.text($0)) }
      case .venue: meeting.venue.map { .text($0) }
      case .published: (meeting.published?.value).map { writing.house.day($0) }
      case .cancelled: .flag(meeting.state == .cancelled)
      case .quorum: (meeting.quorum?.value).map { .text(String($0)) }
      case .notices: .blocks(writing.printer(of: meeting).print(meeting.notices))
      case .members: .flag(!writing.book.members(of: meeting).isEmpty)
      case .member: .scopes(writing.book.members(of: meeting).map(scope))
      case .contact: .scopes(meeting.contact.map { [BoardPaperComposer.scope(of: $0)] } ?? [])
      case .publicItem: .scopes(items.filter { !$0.isPrivate }.map(scope))
      case .privateItem: .scopes(items.filter(\.isPrivate).map(scope))
      }
    }
  }

  private func scope(of member: Member) -> TemplateScope {
    TemplateScope(of: MemberName.self) { name in
      switch name {
      case .name: .text(member.name.value)
      case .role: member.role.map { .text($0) }
      case .organisation: member.organisation.map { .text(writing.organisation($0.value)) }
      case .line: .line(writing.line(member))
      case .votes: .flag(member.votes)
      }
    }
  }
}

/// An item of an agenda, or a sub-item, with its label.
private struct AgendaEntry: Sendable {
  let item: AgendaItem
  let label: String
  let isPrivate: Bool
  let meeting: Meeting
}

// MARK: - Items

extension AgendaComposer {
  private func scope(of entry: AgendaEntry) -> TemplateScope {
    let item = entry.item
    return TemplateScope(of: AgendaItemName.self) { name in
      switch name {
      case .label: .text(entry.label)
      case .title: .text(writing.book.title(of: item))
      case .text: .blocks(text(of: entry))
      case .purpose: purpose(of: item).map { .text($0) }
      case .reportOf: writing.reportOf(item.reportOf).map { .text($0) }
      case .reporting: writing.text(item.reporting).map { .text($0) }
      case .paragraph: (item.exemption?.paragraph?.value).map { .text($0) }
      case .reason: (item.exemption?.reason).map { .text($0) }
      case .late: item.lateReason.map { .text($0) }
      case .document: .scopes(documents(of: entry))
      case .mattersArising: .blocks(mattersArising(of: entry))
      case .item: .scopes(parts(of: entry).map(scope))
      }
    }
  }

  private func parts(of entry: AgendaEntry) -> [AgendaEntry] {
    entry.item.items.enumerated().map { index, part in
      AgendaEntry(
        item: part, label: writing.words.numbering.agendaSubItems.label(index + 1),
        isPrivate: entry.isPrivate || part.exemption != nil, meeting: entry.meeting)
    }
  }

  /// The agenda's own text for the item, or the house's text for a standing item.
  private func text(of entry: AgendaEntry) -> [Block] {
    guard entry.item.text.isEmpty else {
      return writing.printer(of: entry.meeting).print(entry.item.text)
    }
    return entry.item.standing.map {
      writing.agendaWords($0, of: entry.item, in: entry.meeting)
    } ?? []
  }

  private func purpose(of item: AgendaItem) -> String? {
    item.purpose.flatMap { writing.words.purposes[$0] }
  }

  /// The documents of the item.
  private func documents(of entry: AgendaEntry) -> [TemplateScope] {
    entry.item.documents.map { document in
      writing.scope(of: document) { links.link(toPaper: $0, from: entry.meeting.path) }
    }
  }

  /// The open follow-ups of earlier meetings, without those from private business.
  private func mattersArising(of entry: AgendaEntry) -> [Block] {
    guard entry.item.standing == .mattersArising else { return [] }
    let meeting = entry.meeting
    let open = followUps.open(
      before: meeting, of: writing.book.body(of: meeting), withPrivate: entry.isPrivate)
    return writing.table(writing.words.tables.mattersArising, open).map { [$0] } ?? []
  }
}

private let agendaNames = Names<AgendaName>.names
