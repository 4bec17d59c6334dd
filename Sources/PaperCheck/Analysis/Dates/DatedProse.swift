import PaperModel

/// What a paper says as of its date: its own text, and the reports of the plan that it prints.
struct DatedProse {
  let line: ProseLine
  let paper: BoardPaper
  /// The report that the line is part of; nil for the paper's own text.
  let progress: Progress?
  /// The times that the line names.
  let times: [NamedTime]

  var day: CalendarDate { paper.date.value }

  /// Whether the line is part of a recommendation, all of which is still to come.
  var isRecommended: Bool {
    paper.recommendations.contains { recommendation in
      recommendation.text.range == line.passage.range
        || recommendation.parts.contains { $0.range == line.passage.range }
    }
  }
}

extension CheckedWorkspace {
  /// The lines of papers that name a time.
  func findDatedProse() -> [DatedProse] {
    var known: [LineKey: [NamedTime]] = [:]
    return papers.flatMap { paper -> [DatedProse] in
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

  /// Cache key: a line of a plan that several papers print is analysed once.
  private struct LineKey: Hashable {
    let line: ObjectIdentifier
    let period: ReportingPeriod
  }
}

extension ProseLine {
  /// Whether the author wrote the line as of the paper's date: not a heading, a title or a
  /// quotation.
  fileprivate var isSaidOnItsDate: Bool {
    switch role {
    case .paragraph, .item, .cell: passage.key != "title" && passage.key != "subject"
    case .heading, .quote, .header: false
    }
  }
}

extension BoardPaper {
  /// The progress reports of its plans that the paper prints.
  var printedProgress: [Progress] {
    guard let period = period?.value else { return [] }
    return appendices.compactMap(\.plan).flatMap { plan in
      plan.groups.flatMap(\.aims).compactMap { $0.progress(for: period) }
    }
  }
}
