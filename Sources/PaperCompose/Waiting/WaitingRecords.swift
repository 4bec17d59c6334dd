package import PaperMarkup
package import PaperModel

extension WaitingStatus.Entry {
  /// What is waiting, in the words of the house.
  package var what: [Inline] {
    writing.words.waiting.kind(item.kind)?.fill(Records.waitingMatter, of: self) ?? []
  }

  fileprivate var due: [Inline] {
    item.due.map { [writing.house.dayInline($0)] } ?? [.text(writing.words.waiting.noDate)]
  }

  /// The paper that it is about.
  package var paper: BoardPaper? {
    switch item.matter {
    case .figure(_, _, let paper), .progress(_, _, let paper), .text(let paper, _),
      .clearance(let paper, _, _):
      paper
    case .paper, .document, .meeting, .minute, .outcome, .wording, .confirmation, .followUp,
      .reportBack:
      nil
    }
  }

  /// The reporting period of a figure or of progress.
  package var period: ReportingPeriod? {
    switch item.matter {
    case .figure(_, let period, _), .progress(_, let period, _): period
    case .text, .clearance, .paper, .document, .meeting, .minute, .outcome, .wording,
      .confirmation, .followUp, .reportBack:
      nil
    }
  }

  /// The item of an agenda that it is about, with its meeting.
  fileprivate var agendaItem: (item: AgendaItem, meeting: Meeting)? {
    switch item.matter {
    case .paper(_, let item, let meeting), .document(_, let item, let meeting),
      .minute(let item, let meeting), .outcome(_, let item, let meeting),
      .wording(_, let item, let meeting), .confirmation(_, let item, let meeting):
      (item, meeting)
    case .followUp(let tracked), .reportBack(let tracked, _): (tracked.item, tracked.meeting)
    case .figure, .progress, .text, .clearance, .meeting: nil
    }
  }

  fileprivate var tracked: TrackedFollowUp? {
    switch item.matter {
    case .followUp(let tracked), .reportBack(let tracked, _): tracked
    case .figure, .progress, .text, .clearance, .paper, .document, .meeting, .minute, .outcome,
      .wording, .confirmation:
      nil
    }
  }
}

extension Records {
  /// What is waiting, in the words of a house for its kind.
  package static let waitingMatter = Record<WaitingStatus.Entry>(
    "waiting-matter",
    [
      .text("indicator", "The id of the indicator.") {
        if case .figure(let indicator, _, _) = $0.item.matter { indicator.id.value } else { nil }
      },
      .text("title", "The title of the indicator, or of a document that is to follow.") {
        switch $0.item.matter {
        case .figure(let indicator, _, _): indicator.title.value
        case .document(let title, _, _): title.isEmpty ? nil : title
        default: nil
        }
      },
      .text("period", "The period of the paper.") { entry in
        entry.period.map(entry.writing.house.text)
      },
      .text("aim", "The number of the aim, where it has one.") {
        if case .progress(let aim, _, _) = $0.item.matter { aim.number?.value } else { nil }
      },
      .line("aim-text", "What the aim is.") { entry in
        guard case .progress(let aim, _, let paper) = entry.item.matter else { return nil }
        return ProsePrinter(of: paper, entry.writing.house, labels: entry.labels).print(
          aim.text.value)
      },
      .text("paper", "The subject of the paper.") { $0.paper?.subject.value },
      .count("count", "How many places are still to be written.") {
        if case .text(_, let count) = $0.item.matter { count } else { nil }
      },
      .flag("one", "Whether it is one place.") {
        if case .text(_, 1) = $0.item.matter { true } else { false }
      },
      .text("role", "The role that clears the paper.") {
        if case .clearance(_, let role, _) = $0.item.matter { role } else { nil }
      },
      .date("sent", "When the paper was sent to be cleared, where it was.") { entry in
        guard case .clearance(_, _, let sent) = entry.item.matter else { return nil }
        return sent.map(entry.writing.house.day)
      },
      .text("path", "The paper that does not exist, as the agenda names its file.") {
        if case .paper(let path, _, _) = $0.item.matter { path } else { nil }
      },
      .text("item", "The title of the item.") { entry in
        (entry.agendaItem?.item).map(entry.writing.book.title)
      },
      .date("meeting", "The date of the meeting that it is of.") { entry in
        if case .meeting(let meeting) = entry.item.matter {
          return entry.writing.house.day(meeting.date.value)
        }
        return (entry.agendaItem?.meeting.date.value).map(entry.writing.house.day)
      },
      .text("recommendation", "The recommendation, by its id or its number.") {
        if case .outcome(let name, _, _) = $0.item.matter { name } else { nil }
      },
      .count("resolution", "The number of the resolution in its minute.") {
        switch $0.item.matter {
        case .wording(let number, _, _), .confirmation(let number, _, _): number
        default: nil
        }
      },
      .line("text", "What is to be done.") { entry in entry.tracked.map(entry.writing.text) },
      .text("id", "The id of the follow-up.") { $0.tracked?.id },
      .date("heard-at", "The coming meeting that has to hear it, where there is one.") { entry in
        guard case .reportBack(_, let meeting) = entry.item.matter else { return nil }
        return (meeting?.date.value).map(entry.writing.house.day)
      },
    ])

  /// A row of the list of what is waiting.
  package static let waiting = Record<WaitingStatus.Entry>(
    "waiting",
    [
      .line("what", "What is waiting, in the words of its kind.") { $0.what },
      .line("due", "The day by which it is needed.") { $0.due },
      .line("state", "Whether that day has passed, in the words for follow-ups.") {
        [$0.writing.badge($0.state)]
      },
      .text("place", "The file and the line where it is stated.") { $0.place },
      .date("for", "The date of the meeting for which it is needed.") { entry in
        entry.item.meeting.map(entry.writing.house.day)
      },
    ])

  /// Somebody who has something that is waiting.
  package static let waitingPerson = Record<WaitingStatus.Person>(
    "waiting-person",
    [
      .text("who", "The person or the post; nothing where only the organisation is known.") {
        $0.name
      },
      .blocks("entries", "What is waiting, as a table.") { person in
        let table = person.writing.words.tables.waiting
        return table.blocks(Table(table, rows: table.cells(waiting, of: person.entries)))
      },
      .each("entry", "Each thing that is waiting: repeated.", of: waiting) { $0.entries },
    ])

  /// An organisation with its people.
  package static let waitingOrganisation = Record<WaitingStatus.Organisation>(
    "waiting-organisation",
    [
      .text("organisation-name", "The name of the organisation.") { $0.name },
      .each("person", "Each person: repeated.", of: waitingPerson) { $0.people },
    ])

  /// A meeting to come.
  package static let meetingToCome = Record<MeetingToCome>(
    "meeting-to-come",
    [
      .date("date", "The date of the meeting.") { $0.house.day($0.meeting) },
      .date("draft", "The day by which drafts are needed.") { $0.house.day($0.days.draft) },
      .date("clearance", "The day by which papers are to be cleared.") {
        $0.house.day($0.days.clearance)
      },
      .date("publication", "The day by which agenda and papers are published.") {
        $0.house.day($0.days.publication)
      },
      .flag("one-day", "Whether all three are the same day.") {
        $0.days.draft == $0.days.publication
      },
    ])

  /// The list of what is waiting.
  package static let status = Record<WaitingStatus>(
    "status",
    [
      .text("board", "The board.") { $0.boardName },
      .text("council", "The council.") { $0.writing.book.board?.council },
      .date("on", "The day as on which everything is seen.") {
        $0.writing.house.day($0.list.date)
      },
      .text("for", "The people or organisations that were asked for.") {
        $0.writing.list($0.wanted)
      },
      .flag("none", "Whether nothing is waiting.") { $0.organisations.isEmpty },
      .each("meeting-to-come", "Each meeting to come: repeated.", of: meetingToCome) { status in
        status.list.meetings.map {
          MeetingToCome(
            meeting: $0.meeting.date.value, days: $0.days, house: status.writing.house)
        }
      },
      .each("organisation", "Each organisation: repeated.", of: waitingOrganisation) {
        $0.organisations
      },
    ])
}

/// A meeting to come as its house prints it.
package struct MeetingToCome: Sendable {
  let meeting: CalendarDate
  let days: Deadlines
  let house: House
}

extension WaitingStatus {
  /// The list in the form of the house; empty where the house has no template for it.
  package var blocks: [Block] {
    let house = writing.house
    return house.template(.status)?.fill(
      Records.status, of: self, numbers: house.numbering.sections) ?? []
  }
}
