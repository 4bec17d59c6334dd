package import PaperMarkup
package import PaperModel

/// Puts what is to be done after a meeting into the form that its house gives it, by owner.
package struct ActionSheetComposer: Sendable {
  private let writing: MeetingWriting
  private let followUps: FollowUpIndex
  private let template: Template

  /// Nil where the house has no template for it.
  package init?(_ writing: MeetingWriting, followUps: FollowUpIndex) {
    guard let template = writing.template(.actionSheet) else { return nil }
    self.writing = writing
    self.followUps = followUps
    self.template = template
  }

  /// The action sheet of a meeting; nil where nothing is to be done.
  package func compose(_ meeting: Meeting) -> [Block]? {
    guard let meeting = writing.visible(meeting) else { return nil }
    let arising = followUps.arising(from: meeting)
    guard !arising.isEmpty else { return nil }
    let hidden = meeting.privateItems
    let owners = Self.owners(arising.map { ($0, writing.owner(of: $0.followUp)) })
    return template.fill(
      TemplateScope(of: ActionSheetName.self) { name in
        switch name {
        case .board: .text(writing.book.body(of: meeting))
        case .date: writing.house.day(meeting.date.value)
        case .weekday: writing.weekday(meeting.date.value).map { .text($0) }
        case .draft: .flag(writing.book.agreement(of: meeting) == nil)
        case .withPrivate:
          .flag(arising.contains { hidden.contains($0.followUp.item.id.value) })
        case .owner: .scopes(owners.map(scope))
        }
      }, names: actionSheetNames)
  }

  private func scope(of owner: Owner) -> TemplateScope {
    TemplateScope(of: OwnerName.self) { name in
      switch name {
      case .name: .text(owner.name)
      case .organisations:
        writing.list(owner.respondents.map(writing.organisation)).map { .text($0) }
      case .actions:
        .blocks(
          writing.table(writing.words.tables.actionSheet, owner.actions).map { [$0] } ?? [])
      }
    }
  }

  // MARK: - Owners

  /// Somebody with what she has to do.
  private struct Owner: Sendable {
    let name: String
    var actions: [MeetingWriting.FollowUpEntry]

    /// The organisations that are each to answer.
    var respondents: [String] { actions.first?.followUp.respondents ?? [] }
  }

  /// Each owner once, in the order in which they are named first; what nobody was named for is last.
  private static func owners(
    _ entries: [(entry: MeetingWriting.FollowUpEntry, owner: String)]
  ) -> [Owner] {
    var owners: [Owner] = []
    var indices: [Key: Int] = [:]
    for (entry, name) in entries {
      let key = Key(entry.followUp.followUp.owner, name: name)
      if let index = indices[key] {
        owners[index].actions.append(entry)
      } else {
        indices[key] = owners.count
        owners.append(Owner(name: name, actions: [entry]))
      }
    }
    guard let last = indices[.nobody] else { return owners }
    owners.append(owners.remove(at: last))
    return owners
  }

  /// What makes two owners one: a person is not every member, whatever the house calls them.
  private enum Key: Hashable {
    case nobody, everyMember
    case named(String)

    init(_ owner: FollowUp.Owner, name: String) {
      switch owner {
      case .missing, .notStated: self = .nobody
      case .everyMember: self = .everyMember
      case .named: self = .named(name)
      }
    }
  }
}

private let actionSheetNames = Names<ActionSheetName>.names
