import PaperMarkup
import PaperModel

/// The lines of a plan's progress reports, by the period of each report.
struct ReportedLines {
  /// The groups, in the order of the reports.
  private(set) var groups: [(ReportingPeriod, [ProseLine])] = []

  /// - Parameter period: the period of the paper that prints the plan; later reports are left out.
  init(_ plan: ActionPlan, _ lines: [ProseLine], upTo period: ReportingPeriod) {
    let aims = plan.groups.flatMap(\.aims)
    let actions = Set(aims.flatMap(\.actions).map(\.text.range))
    let printed = aims.compactMap { $0.progress(for: period) }
    let starts = Dictionary(printed.map { ($0.period.range, $0.period.value) }) { first, _ in first
    }
    // The place of the period separates a report from the next.
    let places = aims.flatMap(\.progress).map(\.period.range).sorted()
    for line in lines where line.passage.key == "text" && !actions.contains(line.passage.range) {
      guard let place = places.last(before: line.passage.range), let period = starts[place] else {
        continue
      }
      groups.append((period, [line]))
    }
  }
}

extension [InputRange] {
  /// The last place that begins before another one; the places are sorted.
  fileprivate func last(before range: InputRange) -> InputRange? {
    let next = firstOfSorted { $0 >= range }
    return next > 0 ? self[next - 1] : nil
  }
}
