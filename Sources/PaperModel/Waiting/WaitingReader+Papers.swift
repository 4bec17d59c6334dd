import PaperMarkup

/// What coming papers wait for.
extension WaitingReader {
  mutating func readPapers() {
    for paper in workspace.papers {
      guard let meeting = calendar.dateOfMeeting(for: paper, from: date) else { continue }
      let days = calendar.deadlines(before: meeting)
      readFigures(of: paper, meeting, days)
      readProgress(of: paper, meeting, days)
      readText(of: paper, meeting, days)
      readClearance(of: paper, meeting, days)
    }
  }

  private mutating func readFigures(
    of paper: BoardPaper, _ meeting: CalendarDate, _ days: Deadlines
  ) {
    guard let period = paper.period?.value else { return }
    for set in paper.appendices.compactMap(\.indicators)
    where !knowledge.uncertain.contains(set.path) {
      let report = IndicatorReport(on: set, in: period, asOf: min(date, paper.date.value))
      for indicator in report.indicatorsWithoutFigure {
        add(
          .figure, WaitingItem.names(of: indicator, in: set, for: period),
          .figure(indicator, period, paper),
          WaitingItem.Owner(
            person: indicator.owner.contact, organisation: indicator.owner.organisation?.value),
          due: days.draft, for: meeting, at: indicator.id.range)
      }
    }
  }

  private mutating func readProgress(
    of paper: BoardPaper, _ meeting: CalendarDate, _ days: Deadlines
  ) {
    guard let period = paper.period?.value else { return }
    for plan in paper.appendices.compactMap(\.plan)
    where !knowledge.faultyFiles.contains(plan.range.file) {
      for group in plan.groups {
        for (place, aim) in group.aims.enumerated() where !aim.hasProgress(of: period) {
          add(
            .progress, WaitingItem.names(of: aim, at: place, of: group, in: plan, for: period),
            .progress(aim, period, paper),
            WaitingItem.Owner(person: aim.lead?.value, organisation: aim.ledBy.first?.value),
            due: days.draft, for: meeting, at: aim.number?.range ?? aim.text.range)
        }
      }
    }
  }

  private mutating func readText(of paper: BoardPaper, _ meeting: CalendarDate, _ days: Deadlines) {
    let places = knowledge.unwritten[paper.range.file] ?? []
    guard let first = places.min() else { return }
    add(
      .text, [paper.path], .text(paper, count: places.count), paper.author, due: days.draft,
      for: meeting, at: first)
  }

  /// The roles that the house asks for, and those that the paper itself names. Briefings need no
  /// clearance but what they name.
  private mutating func readClearance(
    of paper: BoardPaper, _ meeting: CalendarDate, _ days: Deadlines
  ) {
    guard !paper.faultyKeys.contains("clearance") else { return }
    let labels = Dictionary(workspace.house.clearance.map { ($0.role.value, $0.label) }) {
      first, _ in first
    }
    let asked = paper.isBriefing ? [] : workspace.house.clearance.filter { $0.required != nil }
    let roles = asked.map(\.role.value) + paper.clearance.map(\.role.value)
    for role in roles {
      let entries = paper.clearance.filter { $0.role.value == role }
      guard !entries.contains(where: { $0.approved.map { $0 <= date } ?? false }) else { continue }
      let sent = entries.compactMap(\.sent).filter { $0 <= date }.max()
      let label = labels[role] ?? role
      add(
        .clearance, [paper.path, role], .clearance(paper, role: label, sent: sent),
        WaitingItem.Owner(person: entries.lazy.compactMap(\.name).first ?? label),
        due: days.clearance, for: meeting, at: entries.first?.role.range ?? paper.range)
    }
  }
}

extension BoardPaper {
  /// Who writes it: the contact for it or, without one, the person whom it is from.
  fileprivate var author: WaitingItem.Owner {
    let author = reportAuthors.first
    if let person = author?.name ?? author?.jobTitle {
      return WaitingItem.Owner(
        person: person, organisation: from.first { $0.name == person }?.organisation)
    }
    return WaitingItem.Owner(person: from.first?.name, organisation: from.first?.organisation)
  }
}

extension Aim {
  /// Whether progress was reported of some part of a period.
  fileprivate func hasProgress(of period: ReportingPeriod) -> Bool {
    entry(about: period)?.isWritten ?? false
  }
}
