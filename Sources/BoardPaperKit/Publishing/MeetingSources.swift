import PaperModel

/// What the public documents of a meeting are made of: its own file, the minutes of its public business
/// and the papers that its public agenda names.
struct MeetingSources {
  /// The meeting, as the public may see it.
  let meeting: Meeting
  /// The paths in the workspace.
  let minutes: Set<String>
  let papers: Set<String>
  /// Whether the body has agreed the minutes.
  let isAgreed: Bool

  /// All paths in the workspace.
  var all: Set<String> { minutes.union(papers).union([meeting.path]) }

  /// Nil where the public may see nothing of the meeting.
  init?(of meeting: Meeting, in editions: Editions) {
    let workspace = editions.everyone.workspace
    guard let book = workspace.meetingIndex, let visible = book.meeting(at: meeting.path) else {
      return nil
    }
    let hidden = meeting.privateItems
    let items = visible.allItems.filter { !hidden.contains($0.id.value) }
    self.meeting = visible
    papers = Set(items.flatMap(book.papers).compactMap { workspace.paper(at: $0.path)?.path })
    minutes = Set(
      book.record.minutes.filter {
        $0.meeting == meeting.path && !hidden.contains($0.item.value)
      }.map(\.path))
    isAgreed = book.agreement(of: visible) != nil
  }
}
