package import PaperMarkup

/// Why a text does not identify a Follow-up.
package enum FollowUpProblem: Error, Hashable, Sendable {
  case unknown(suggestion: String?)
  /// Several meetings have a Follow-up with that id; the unambiguous names of each.
  case ambiguous([String])
}

/// All Follow-ups of the meetings that were held, with their current progress.
package struct FollowUpBook: Sendable {
  /// Sorted by the date of their meetings, then in the order of their minutes.
  package let followUps: [TrackedFollowUp]
  /// References that should identify a Follow-up but do not, with the reason.
  package let problems: [(reference: Placed<String>, problem: FollowUpProblem)]

  package init(_ book: MeetingIndex) {
    let stated = book.statedFollowUps
    var indexOf: [String: Int] = [:]
    var indicesOf: [String: [Int]] = [:]
    for (index, followUp) in stated.enumerated() {
      guard indexOf[followUp.id] == nil else { continue }
      indexOf[followUp.id] = index
      indicesOf[followUp.followUp.id.value, default: []].append(index)
    }
    var problems: [(reference: Placed<String>, problem: FollowUpProblem)] = []
    // Linear search over all Follow-ups, and so only done for the first few mistakes.
    func suggestion(for typed: String) -> String? {
      let known = typed.contains("/") ? Array(indexOf.keys) : Array(indicesOf.keys)
      return Spelling.closest(to: typed, in: known.sorted())
    }
    func find(_ reference: Placed<String>) -> Int? {
      if let index = indexOf[reference.value] { return index }
      let indices = indicesOf[reference.value] ?? []
      if indices.count == 1 { return indices.first }
      problems.append(
        (
          reference,
          indices.isEmpty
            ? .unknown(suggestion: problems.count < 20 ? suggestion(for: reference.value) : nil)
            : .ambiguous(indices.map { stated[$0].id })
        ))
      return nil
    }
    var updates: [Int: [ActionUpdate]] = [:]
    for update in book.record.logs.flatMap(\.updates) {
      if let index = find(update.followUp) { updates[index, default: []].append(update) }
    }
    var hearings: [Int: [Meeting]] = [:]
    for meeting in book.record.meetings {
      for reference in meeting.allItems.flatMap(\.hears) {
        guard let index = find(reference), meeting.state == .held else { continue }
        hearings[index, default: []].append(meeting)
      }
    }
    followUps = stated.enumerated().map { index, followUp in
      var copy = followUp
      copy.updates = Self.byDate(updates[index] ?? [])
      copy.hearings = hearings[index] ?? []
      return copy
    }
    self.problems = problems
  }

  /// Sorts updates by date; on the same day they keep the order in which they were added. Logs may
  /// be in several files, so the order of the files says nothing about which is later.
  private static func byDate(_ updates: [ActionUpdate]) -> [ActionUpdate] {
    updates.enumerated().sorted {
      ($0.element.date.value, $0.offset) < ($1.element.date.value, $1.offset)
    }.map(\.element)
  }
}

extension MeetingIndex {
  /// The Follow-ups stated in minutes, by date and in the order of the agendas.
  fileprivate var statedFollowUps: [TrackedFollowUp] {
    record.meetings.flatMap { meeting -> [TrackedFollowUp] in
      guard meeting.state != .cancelled else { return [] }
      var taken: Set<String> = []
      return meeting.items.flatMap { item -> [TrackedFollowUp] in
        guard let minute = minute(of: item, in: meeting) else { return [] }
        return resolutions(of: minute, item: item).enumerated().flatMap { place, decided in
          let found = followUps(
            of: decided, at: place, minute: minute, item: item, in: meeting, besides: taken)
          taken.formUnion(found.map(\.followUp.id.value))
          return found
        }
      }
    }
  }

  /// - Parameter taken: the ids used so far in the meeting. Recommendations of two papers may have
  ///   the same id; a report-back with a taken id gets the id of its item as a prefix.
  private func followUps(
    of decided: DecidedResolution, at place: Int, minute: Minute, item: AgendaItem,
    in meeting: Meeting, besides taken: Set<String>
  ) -> [TrackedFollowUp] {
    let stated = decided.resolution.followUps
    var all = stated.map { (followUp: $0, isReportBack: false) }
    let comesBack = stated.contains { if case .every = $0.due { true } else { false } }
    if let reportBack = decided.reportBack, let id = decided.id, !comesBack {
      let text = reportBackLine(of: decided, item: item, in: meeting) ?? decided.firstLine
      all.append(
        (
          FollowUp(
            id: Placed(
              taken.contains(id) ? "\(item.id.value)-\(id)" : id, at: decided.resolution.range),
            text: Placed(text, at: decided.resolution.range),
            owner: reporter(of: decided, minute: minute, item: item),
            due: .every(reportBack)), true
        ))
    }
    return all.map { followUp, isReportBack in
      let isEveryMember = if case .everyMember = followUp.owner { true } else { false }
      return TrackedFollowUp(
        meeting: meeting, item: item, minute: minute, resolution: place, followUp: followUp,
        isReportBack: isReportBack,
        paper: isReportBack && isWordedAsResolved && decided.isWordedByPaper
          ? decided.paper?.path : nil, updates: [],
        hearings: [],
        respondents: isEveryMember ? memberOrganisations(of: meeting) : [])
    }
  }

  /// Whether a report-back uses the wording of its Resolution.
  private var isWordedAsResolved: Bool { record.house.followUps.reportBack == nil }

  /// The text of a report-back in the house's words.
  private func reportBackLine(
    of decided: DecidedResolution, item: AgendaItem, in meeting: Meeting
  ) -> [Prose.Inline]? {
    record.house.followUps.reportBack?.fill(
      ReportBackSubject.record,
      of: ReportBackSubject(
        title: decided.paper?.subject.value ?? title(of: item), body: body(of: meeting))
    ).map(Prose.Inline.init)
  }

  /// Who is to report again: the author of the report or, if none is stated, the person or post
  /// whose report it was.
  private func reporter(
    of decided: DecidedResolution, minute: Minute, item: AgendaItem
  ) -> FollowUp.Owner {
    let author = decided.paper?.reportAuthors.first
    let presenter = minute.reportOf.first ?? item.reportOf.first
    guard
      let person = author?.name ?? author?.jobTitle ?? presenter?.name ?? presenter?.jobTitle
    else { return .notStated }
    return .named(person: person, organisation: nil)
  }

  /// The organisations of a meeting's members without duplicates: by id, or by name if they have no
  /// id.
  private func memberOrganisations(of meeting: Meeting) -> [String] {
    var seen: Set<String> = []
    return members(of: meeting).compactMap { $0.organisation?.value }
      .filter { seen.insert($0).inserted }
  }
}

extension DecidedResolution {
  /// The first paragraph of the wording.
  package var firstLine: [Prose.Inline] {
    for block in blocks { if case .paragraph(let line) = block { return line } }
    return []
  }
}
