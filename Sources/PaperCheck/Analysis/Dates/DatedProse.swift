import PaperModel

/// What a paper says on its date: its own text, and the reports of its plan that it prints.
struct DatedProse {
  let line: ProseLine
  let paper: BoardPaper
  /// The report that it is part of; nil for the text of the paper.
  let progress: Progress?
  /// The times that it names.
  let times: [NamedTime]

  var day: CalendarDate { paper.date.value }

  /// Whether it is part of what the board is asked to decide, all of which is still to come.
  var isRecommended: Bool {
    paper.recommendations.contains { recommendation in
      recommendation.text.range == line.passage.range
        || recommendation.parts.contains { $0.range == line.passage.range }
    }
  }
}

extension CheckedWorkspace {
  /// The lines of papers that name times.
  func findDatedProse() -> [DatedProse] {
    var known: [LineKey: [NamedTime]] = [:]
    return workspace.papers.flatMap { paper -> [DatedProse] in
      let own = (proseByDocument[paper.range.file] ?? []).filter(\.isSaidOnItsDate).compactMap {
        line -> DatedProse? in
        let times = NamedTime.times(in: line, reportingOn: paper.period?.value)
        return times.isEmpty
          ? nil : DatedProse(line: line, paper: paper, progress: nil, times: times)
      }
      let reports = paper.printedProgress.flatMap { progress -> [DatedProse] in
        (proseByRange[progress.text.range] ?? []).compactMap { line in
          let key = LineKey(line: ObjectIdentifier(line), period: progress.period.value)
          let times =
            known[key] ?? NamedTime.times(in: line, reportingOn: progress.period.value)
          known[key] = times
          return times.isEmpty
            ? nil : DatedProse(line: line, paper: paper, progress: progress, times: times)
        }
      }
      return own + reports
    }
  }

  /// A line of a plan that several papers print is looked through once.
  private struct LineKey: Hashable {
    let line: ObjectIdentifier
    let period: ReportingPeriod
  }
}

extension ProseLine {
  /// Whether it is the author's own on the date of the paper: no heading, title or quotation.
  fileprivate var isSaidOnItsDate: Bool {
    switch role {
    case .paragraph, .item, .cell: passage.key != "title" && passage.key != "subject"
    case .heading, .quote, .header: false
    }
  }
}

extension BoardPaper {
  /// The reports of its plans that it prints.
  var printedProgress: [Progress] {
    guard let period = period?.value else { return [] }
    return appendices.compactMap(\.plan).flatMap { plan in
      plan.groups.flatMap(\.aims).compactMap { $0.progress(for: period) }
    }
  }
}
