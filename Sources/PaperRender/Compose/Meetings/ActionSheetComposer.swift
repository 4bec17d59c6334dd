package import PaperMarkup
package import PaperModel

/// Composes the follow-ups of a meeting, grouped by owner, in the form that its house gives them.
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

  /// The action sheet of a meeting; nil where there is nothing to do.
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

  /// An owner with the follow-ups to be done.
  private struct Owner: Sendable {
    let name: String
    var actions: [MeetingWriting.FollowUpEntry]

    /// The organisations each of which must answer.
    var respondents: [String] { actions.first?.followUp.respondents ?? [] }
  }

  /// Each owner once, in the order of first mention; follow-ups without an owner come last.
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

  /// The identity of an owner: a person is never equal to "every member", whatever the house calls
  /// it.
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
