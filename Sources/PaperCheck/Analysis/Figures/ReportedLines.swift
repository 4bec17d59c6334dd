import PaperModel

/// The lines of a plan's reports of progress, by the period that each is about.
struct ReportedLines {
  /// By the place of the report.
  private(set) var groups: [(ReportingPeriod, [ProseLine])] = []

  /// - Parameter period: of the paper that prints the plan; later reports are not in it.
  init(_ plan: ActionPlan, _ lines: [ProseLine], upTo period: ReportingPeriod) {
    let aims = plan.groups.flatMap(\.aims)
    let actions = Set(aims.flatMap(\.actions).map(\.text.range))
    let printed = aims.compactMap { $0.progress(for: period) }
    let starts = Dictionary(printed.map { ($0.period.range, $0.period.value) }) { first, _ in first
    }
    // A report begins with its period, or else cannot be told from its neighbours.
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
  /// The last that begins before another does; they are sorted.
  fileprivate func last(before range: InputRange) -> InputRange? {
    var (low, high) = (0, count)
    while low < high {
      let middle = low + (high - low) / 2
      if self[middle] < range { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? self[low - 1] : nil
  }
}
