import PaperModel

extension Rule {
  /// Of two returns on one day nobody can say which is right.
  static let contradictoryFigures = ofWorkspaces(
    "contradictory-figures", .error, in: .figures, isEssential: true,
    page: Page(finds: "Two rows state different values for one figure, supplied on the same date.")
  ) { checked in
    checked.workspace.indicatorSets.flatMap(\.record.contradictions).compactMap { contradiction in
      guard let first = contradiction.observations.first,
        let last = contradiction.observations.dropFirst().last
      else { return nil }
      let date = last.suppliedOn.map { "supplied on \($0)" } ?? "without a date"
      return Finding(
        "'\(last.value.typed)' contradicts another row for \(last.indicator), "
          + "\(last.measure.rawValue), \(last.period), \(date)",
        at: last.range,
        notes: [Diagnostic.Note("which says '\(first.value.typed)'", at: first.range)],
        help: "state in 'supplied-on' which is the later one, or delete the wrong one")
    }
  }
}
