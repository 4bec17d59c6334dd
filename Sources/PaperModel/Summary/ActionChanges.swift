/// The follow-ups about what a paper is about that came up, or were closed, since the last paper.
struct ActionChanges {
  let new: [TrackedFollowUp]
  let closed: [TrackedFollowUp]

  /// - Parameters:
  ///   - start: the day of the last paper. What its own meeting asked for is new.
  ///   - end: the day of this paper, which has nothing of its own meeting yet.
  init(
    between start: CalendarDate, and end: CalendarDate, about subject: SummarySubject,
    in workspace: Workspace
  ) {
    guard let book = workspace.meetingIndex, let eve = end.adding(days: -1) else {
      (new, closed) = ([], [])
      return
    }
    let found = (workspace.followUpBook?.followUps ?? []).filter { followUp in
      followUp.meeting.date.value < end
        && followUp.item.documents.contains { document in
          guard case .paper(let path) = document.source else { return false }
          return (workspace.paper(at: path.value) ?? book.paper(path.value)).map(subject.isOf)
            ?? false
        }
    }
    new = found.filter { $0.meeting.date.value >= start }
    closed = found.filter { followUp in
      let isNew = followUp.meeting.date.value >= start
      let before = start.adding(days: -1).map { followUp.standing(on: $0).state.isOpen } ?? true
      return (isNew || before) && !followUp.standing(on: eve).state.isOpen
    }
  }
}
