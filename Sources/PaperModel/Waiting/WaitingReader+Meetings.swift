import PaperMarkup

/// What agendas and minutes wait for.
extension WaitingReader {
  /// Papers that do not exist, and documents that are to follow.
  mutating func readAgendas() {
    for meeting in calendar.coming where isAsked(meeting) {
      let day = meeting.date.value
      let days = calendar.deadlines(before: day)
      let hidden = tellsPrivate ? [] : meeting.privateItems
      for item in meeting.items where !hidden.contains(item.id.value) {
        let presenter = item.reportOf.first ?? item.reporting.first
        let owner = WaitingItem.Owner(
          person: presenter?.name ?? presenter?.jobTitle, organisation: presenter?.organisation)
        for (place, document) in item.documents.enumerated() {
          switch document.source {
          case .paper(let path) where knowledge.missingFiles.contains(path.range):
            add(
              .paper, [meeting.id.value, item.id.value, path.value],
              .paper(path: path.value, item, meeting), owner, due: days.draft, for: day,
              at: path.range)
          case .toFollow:
            add(
              .document, [meeting.id.value, item.id.value, String(place + 1)],
              .document(title: document.title?.value ?? "", item, meeting),
              document.from.map { WaitingItem.Owner(organisation: $0) } ?? owner,
              due: days.publication, for: day, at: document.title?.range ?? item.id.range)
          case .paper, .other: break
          }
        }
      }
    }
  }

  /// What is not recorded of meetings that are over. Minutes are needed when the agenda of the meeting
  /// that agrees them is published.
  mutating func readMinutes() {
    guard let book = workspace.meetingIndex else { return }
    for meeting in book.record.meetings
    where meeting.date.value < date && meeting.state != .cancelled {
      guard !knowledge.uncertain.contains(meeting.path) else { continue }
      let next = calendar.meetingAfter(meeting)
      let due = next.map { calendar.deadlines(before: $0).publication }
      let owner = WaitingItem.Owner(
        person: meeting.contact?.name ?? meeting.contact?.jobTitle, organisation: nil)
      guard meeting.state == .held else {
        if isAsked(meeting), !meeting.faultyKeys.contains("state") {
          add(
            .meeting, [meeting.id.value], .meeting(meeting), owner, due: meeting.date.value,
            for: next, at: meeting.range)
        }
        continue
      }
      let hidden = tellsPrivate ? [] : meeting.privateItems
      for item in meeting.items where !hidden.contains(item.id.value) {
        let minute = book.minute(of: item, in: meeting)
        guard isAsked(meeting, minute: minute) else { continue }
        readMinute(minute, of: item, in: meeting, book) { reader, kind, name, matter, place in
          reader.add(
            kind, [meeting.id.value, item.id.value] + [name].compactMap { $0 }, matter, owner,
            due: due, for: next, at: place)
        }
      }
    }
  }

  private typealias Adding = (
    inout WaitingReader, WaitingKind, _ name: String?, WaitingItem.Matter, InputRange
  ) -> Void

  private mutating func readMinute(
    _ minute: Minute?, of item: AgendaItem, in meeting: Meeting, _ book: MeetingIndex, _ add: Adding
  ) {
    guard book.isRecorded(item, by: minute, in: meeting) else {
      return add(&self, .minute, nil, .minute(item, meeting), minute?.range ?? item.id.range)
    }
    guard let minute, !minute.faultyKeys.contains("resolutions") else { return }
    let decisions = book.resolutions(of: minute, item: item)
    for (place, decided) in decisions.enumerated() {
      let range = decided.resolution.range
      let name = decided.id ?? String(place + 1)
      switch decided.wording {
      case .waiting where decided.resolution.outcome == nil:
        add(&self, .outcome, name, .outcome(recommendation: name, item, meeting), range)
      case .drafted(_, isConfirmed: false):
        add(
          &self, .confirmation, name, .confirmation(resolution: place + 1, item, meeting), range)
      case .waiting where decided.resolution.outcome?.value == .amended,
        .missing where decided.needsWords:
        add(&self, .wording, name, .wording(resolution: place + 1, item, meeting), range)
      case .stated, .drafted, .asRecommended, .waiting, .missing: break
      }
    }
    let known = Set(decisions.compactMap { $0.recommendation?.text.range })
    let recommendations = book.papers(of: item).flatMap(\.recommendations)
    for (place, recommendation) in recommendations.enumerated()
    where !known.contains(recommendation.text.range) {
      let name = recommendation.id?.value ?? String(place + 1)
      add(&self, .outcome, name, .outcome(recommendation: name, item, meeting), minute.range)
    }
  }
}

extension MeetingIndex {
  /// Whether the minutes of a meeting say anything of an item: its minute, the house's words for a
  /// standing item that what was recorded bears out, or the minutes of its sub-items.
  package func isRecorded(
    _ item: AgendaItem, by minute: Minute?, in meeting: Meeting
  ) -> Bool {
    if let minute, !minute.faultyKeys.isEmpty { return true }
    if let minute, minute.saysSomething || minute.usesStandingWords || !minute.agrees.isEmpty {
      return true
    }
    return item.standing == .declarations && meeting.declarations != nil
      || item.items.contains { self.minute(of: $0, in: meeting) != nil }
  }
}

extension DecidedResolution {
  /// Whether the words of what was resolved are stated nowhere: the recommendation is in no file, or a
  /// decision of the board's own has none.
  fileprivate var needsWords: Bool {
    if case .recommendation = resolution.decides { return false }
    return true
  }
}
