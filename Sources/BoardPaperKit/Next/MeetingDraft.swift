import PaperMarkup
import PaperModel
import PaperSource

/// Drafts the meeting after another: what comes back at every meeting, the minutes that are to be agreed,
/// and the report-backs that are due. What is open besides is listed as remarks.
struct MeetingDraft {
  /// A matter that the board is to hear of again, with its report-backs.
  struct Hearing {
    /// The item that it is on the new agenda.
    let item: String
    let reportBacks: [TrackedFollowUp]
    /// The papers about it at the last meeting that had any.
    let papers: [String]
  }

  let last: Meeting
  let date: CalendarDate
  let index: MeetingIndex
  let book: FollowUpBook
  /// What the file of a meeting states; nil where it was not read.
  let file: (Meeting) -> YAMLValue?

  // MARK: - What there is to do

  /// The meetings whose minutes are still to be agreed.
  var unagreed: [Meeting] {
    let body = index.body(of: last)
    let earlier = index.record.meetings.filter {
      $0.date.value < date && $0.state != .cancelled && index.body(of: $0) == body
    }
    return earlier.filter { meeting in
      guard index.agreement(of: meeting) == nil else { return false }
      // Minutes that were before a meeting of which nothing is written up yet may have been agreed.
      return !earlier.contains { other in
        other.agenda.contains { item in
          index.minute(of: item, in: other) == nil
            && index.meetingsWhoseMinutes(areOn: item, of: other).contains {
              $0.path == meeting.path
            }
        }
      }
    }
  }

  /// The follow-ups of the body that are open on the day, without report-backs.
  var open: [TrackedFollowUp] { followUps.filter { !isReportBack($0) } }

  /// What the board is to hear of again, in the order of the follow-ups.
  ///
  /// A report-back is due at the last meeting before its day. Where the next meeting but one is not known,
  /// it is taken to be as far away as this one is from the last.
  var hearings: [Hearing] {
    let length = date.dayNumber - last.date.value.dayNumber
    let after =
      index.board?.meets?.day(after: date) ?? CalendarDate(dayNumber: date.dayNumber + length)
      ?? .last
    var hearings: [(origin: Origin, reportBacks: [TrackedFollowUp])] = []
    for followUp in followUps where isReportBack(followUp) {
      guard let due = due(of: followUp), due < after else { continue }
      let origin = origin(of: followUp)
      if let place = hearings.firstIndex(where: { $0.origin.item.id.value == origin.item.id.value })
      {
        hearings[place].reportBacks.append(followUp)
        if origin.meeting.date.value > hearings[place].origin.meeting.date.value {
          hearings[place].origin = origin
        }
      } else {
        hearings.append((origin, [followUp]))
      }
    }
    return hearings.map { origin, reportBacks in
      Hearing(
        item: origin.item.id.value, reportBacks: reportBacks,
        papers: index.papers(of: origin.item).filter { !$0.isBriefing }.map(\.path))
    }
  }

  /// The number of the first minute: the next one within a municipal year, which begins in May. Nil where
  /// minutes are not numbered through, and in a new year.
  var firstMinute: MinuteNumber? {
    guard last.firstMinute != nil, !isNewYear else { return nil }
    let numbers = last.agenda.compactMap { index.number(of: $0, in: last) }
    return numbers.max { $0.number < $1.number }?.advanced(by: 1)
  }

  /// Whether a municipal year begins between the meetings.
  var isNewYear: Bool { last.date.value.municipalYear != date.municipalYear }

  private var followUps: [TrackedFollowUp] {
    let body = index.body(of: last)
    return book.followUps.filter {
      $0.meeting.date.value < date && index.body(of: $0.meeting) == body
        && $0.standing(on: nil).state.isOpen
    }
  }

  private func isReportBack(_ followUp: TrackedFollowUp) -> Bool {
    guard case .every = followUp.followUp.due else { return false }
    return followUp.isHeardByBoard || !followUp.hearings.isEmpty
  }

  // MARK: - Where it was last

  private struct Origin {
    let meeting: Meeting
    let item: AgendaItem
  }

  /// The item that last heard a report-back or is to hear it, or that it comes from.
  private func origin(of followUp: TrackedFollowUp) -> Origin {
    for meeting in index.record.meetings.reversed()
    where meeting.date.value < date && meeting.state != .cancelled {
      let names =
        [followUp.id] + (meeting.path == followUp.meeting.path ? [] : [followUp.followUp.id.value])
      for item in meeting.items where item.hears.contains(where: { names.contains($0.value) }) {
        return Origin(meeting: meeting, item: item)
      }
    }
    return Origin(meeting: followUp.meeting, item: followUp.item)
  }

  /// When a report-back is due, where all meetings before the new one hear what their agendas say.
  func due(of followUp: TrackedFollowUp) -> CalendarDate? {
    let due = followUp.standing(on: nil).due
    let heard = origin(of: followUp).meeting.date.value
    guard case .every(let recurrence) = followUp.followUp.due,
      heard > (followUp.hearings.last ?? followUp.meeting).date.value
    else { return due }
    return [due, heard.adding(months: recurrence.value.months)].compactMap { $0 }.max()
  }

  // MARK: - The file

  /// The text of the new file, which can be read without errors.
  var text: String {
    let stated = file(last) ?? .mapping([])
    var pairs = [
      YAMLPair("kind", .typed("meeting")), YAMLPair("date", .typed(date.description)),
    ]
    let kept = ["body", "start", "venue", "quorum", "contact", "notices"]
    let known = Dictionary(
      stated.pairs.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    pairs += kept.dropLast(3).compactMap { known[$0] }
    if let firstMinute {
      pairs.append(YAMLPair("first-minute", .typed(firstMinute.description)))
    }
    pairs += kept.suffix(3).compactMap { known[$0] }
    let text =
      YAMLValue.mapping(pairs).lines + [""]
      + YAMLValue.mapping([YAMLPair("agenda", .list(agenda))]).lines
    return text.joined(separator: "\n") + "\n"
  }

  private var agenda: [YAMLValue] {
    let heard = hearings.map { hearing in
      (isPrivate: isPrivate(hearing), entry: entry(of: hearing))
    }
    let hasPrivate = heard.contains(where: \.isPrivate)
    let hasArising = last.agenda.contains { $0.standing == .mattersArising }
    var entries: [YAMLValue] = []
    var isHeard = false
    for (number, item) in last.agenda.enumerated() {
      guard let standing = item.standing, standing != .exclusionOfPublic || hasPrivate else {
        continue
      }
      if !isHeard, standing == .otherBusiness || standing == .exclusionOfPublic {
        entries += heard.filter { !$0.isPrivate }.map(\.entry)
        isHeard = true
      }
      entries.append(entry(of: item, number))
      if standing == .previousMinutes, !hasArising, !open.isEmpty { entries.append(arising) }
    }
    if !isHeard { entries += heard.filter { !$0.isPrivate }.map(\.entry) }
    entries += heard.filter(\.isPrivate).map(\.entry)
    // An agenda needs an item.
    return entries.isEmpty
      ? [.mapping([YAMLPair("id", .typed("first")), YAMLPair("title", .text("…"))])] : entries
  }

  private var arising: YAMLValue {
    .mapping([
      YAMLPair("id", .typed("matters-arising"), comment: remark(open)),
      YAMLPair("standing", .typed("matters-arising")),
    ])
  }

  private func entry(of item: AgendaItem, _ number: Int) -> YAMLValue {
    var pairs = statedPairs(
      of: item, in: last, number, keeping: ["id", "title", "standing", "chair"])
    switch item.standing {
    case .previousMinutes:
      let ids = unagreed.map { YAMLValue.typed($0.id.value) }
      if !ids.isEmpty { pairs.append(YAMLPair("minutes-of", .list(ids))) }
    case .mattersArising where !open.isEmpty:
      if let first = pairs.first {
        pairs[0] = YAMLPair(first.key, first.value, comment: remark(open))
      }
    default: break
    }
    return .mapping(pairs)
  }

  private func entry(of hearing: Hearing) -> YAMLValue {
    guard let first = hearing.reportBacks.first else { return .mapping([]) }
    let origin =
      hearing.reportBacks.map(origin).max {
        $0.meeting.date.value < $1.meeting.date.value
      } ?? origin(of: first)
    let number = origin.meeting.agenda.firstIndex { $0.id.value == origin.item.id.value }
    let stated = statedPairs(
      of: origin.item, in: origin.meeting, number,
      keeping: ["private", "for", "report-of", "reporting"])
    return .mapping(
      [
        YAMLPair("id", .text(origin.item.id.value), comment: remark(hearing.reportBacks)),
        YAMLPair("title", .text(index.title(of: origin.item))),
      ] + stated + [YAMLPair("hears", .list(hearing.reportBacks.map { .typed($0.id) }))])
  }

  private func isPrivate(_ hearing: Hearing) -> Bool {
    hearing.reportBacks.map(origin).contains { $0.meeting.isPrivate($0.item) }
  }

  /// Some keys of an item as its file states them, in every language.
  private func statedPairs(
    of item: AgendaItem, in meeting: Meeting, _ number: Int?, keeping keys: [String]
  ) -> [YAMLPair] {
    guard let number, let file = file(meeting),
      case .list(let items)? = file.pairs.first(where: { $0.key == "agenda" })?.value,
      items.indices.contains(number)
    else { return [] }
    return items[number].pairs.filter { keys.contains($0.key) }
  }

  /// Follow-ups as remarks: what is to be done, by whom and by when. Of a private one it is said only that
  /// there is one.
  private func remark(_ followUps: [TrackedFollowUp]) -> String {
    followUps.flatMap { followUp in
      let due = due(of: followUp).map { ", due \($0)" } ?? ""
      let isPrivate =
        followUp.followUp.exemption != nil || followUp.meeting.isPrivate(followUp.item)
      let text = followUp.followUp.text.value.plainText { _ in "…" }
      let what = isPrivate ? " (private)" : "\(owner(of: followUp)): \(text)"
      return FileDraft.wrapped("\(followUp.id)\(due)\(what)", width: 90).enumerated().map {
        $0 == 0 ? $1 : "  " + $1
      }
    }.joined(separator: "\n")
  }

  private func owner(of followUp: TrackedFollowUp) -> String {
    switch followUp.followUp.owner {
    case .missing, .notStated: return ""
    case .everyMember:
      let answers = followUp.standing(on: nil).answers
      let waiting = answers.filter(\.state.isOpen)
      if waiting.count > 2 { return ", \(waiting.count) of \(answers.count) organisations" }
      let names = waiting.map {
        index.board?.name(ofOrganisation: $0.organisation) ?? $0.organisation
      }
      return names.isEmpty ? "" : ", " + names.joined(separator: " and ")
    case .named(let person, let organisation):
      let names = [
        person, organisation.map { index.board?.name(ofOrganisation: $0.value) ?? $0.value },
      ].compactMap { $0 }
      return ", " + names.joined(separator: ", ")
    }
  }
}

extension YAMLValue {
  /// The keys of a mapping; none for another kind of value.
  fileprivate var pairs: [YAMLPair] { if case .mapping(let pairs) = self { pairs } else { [] } }
}
