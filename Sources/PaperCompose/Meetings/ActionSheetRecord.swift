package import PaperMarkup
package import PaperModel

/// The follow-ups of a meeting, grouped by owner, as its house prints them.
package struct PrintedActionSheet: Sendable {
  let meeting: PrintedMeeting
  fileprivate let owners: [FollowUpOwner]
  /// Whether something in it was asked for in private business.
  fileprivate let isWithPrivate: Bool

  /// The action sheet of a meeting; nil where there is nothing to do, or the house has no template
  /// for it.
  package static func compose(
    _ meeting: Meeting, _ writing: MeetingWriting, followUps: FollowUpIndex
  ) -> [Block]? {
    guard let template = writing.house.template(.actionSheet),
      let meeting = writing.visible(meeting)
    else { return nil }
    let arising = followUps.arising(from: meeting)
    guard !arising.isEmpty else { return nil }
    let hidden = meeting.privateItems
    return template.fill(
      Records.actionSheet,
      of: PrintedActionSheet(
        meeting: PrintedMeeting(meeting: meeting, writing: writing),
        owners: FollowUpOwner.all(arising.map { PrintedFollowUp($0, writing) }, writing),
        isWithPrivate: arising.contains { hidden.contains($0.followUp.item.id.value) }))
  }
}

extension Records {
  /// An action sheet, which is sent after a meeting.
  package static let actionSheet = Record<PrintedActionSheet>(
    "action-sheet",
    [
      .flag("with-private", "Whether something in it was asked for in private business.") {
        $0.isWithPrivate
      },
      .each("owner", "Each person or organisation with something to do: repeated.", of: owner) {
        $0.owners
      },
    ]
  ).within(meeting) { $0.meeting }

  /// Somebody with something to do.
  package static let owner = Record<FollowUpOwner>(
    "owner",
    [
      .text("name", "Who has it to do.") { $0.name },
      .text(
        "organisations", "Those who are each to answer, where it is every member organisation."
      ) { $0.writing.list($0.respondents.map($0.writing.organisation)) },
      .blocks("actions", "What is to be done, as a table.") {
        $0.writing.table($0.writing.words.tables.actionSheet, $0.actions)
      },
      .each("action", "Each thing to be done: repeated.", of: followUp) { $0.actions },
    ])
}

/// An owner with the follow-ups to be done.
package struct FollowUpOwner: Sendable {
  let name: String
  private(set) var actions: [PrintedFollowUp]
  fileprivate let writing: MeetingWriting

  /// The organisations each of which must answer.
  fileprivate var respondents: [String] { actions.first?.followUp.respondents ?? [] }

  /// Each owner once, in the order of first mention; follow-ups without an owner come last.
  static func all(
    _ followUps: [PrintedFollowUp], _ writing: MeetingWriting
  ) -> [FollowUpOwner] {
    var owners: [FollowUpOwner] = []
    var indices: [Key: Int] = [:]
    for followUp in followUps {
      let name = writing.owner(of: followUp.followUp)
      let key = Key(followUp.followUp.followUp.owner, name: name)
      if let index = indices[key] {
        owners[index].actions.append(followUp)
      } else {
        indices[key] = owners.count
        owners.append(FollowUpOwner(name: name, actions: [followUp], writing: writing))
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
