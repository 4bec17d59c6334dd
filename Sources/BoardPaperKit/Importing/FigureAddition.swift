package import PaperModel
package import PaperSource

/// Which of imported figures are new to a set, and which contradict what it has.
package struct FigureAddition {
  /// The figures to be added, in their order.
  package private(set) var added: [ImportedFigure] = []
  /// How many the set has already.
  package private(set) var known = 0
  /// How many the set has in a later return.
  package private(set) var older = 0
  /// Figures that differ from those of the set, of which nobody says which is later.
  package private(set) var diagnostics: [Diagnostic] = []

  /// - Parameter suppliedOn: the day on which the figures were downloaded; nil if it is not stated.
  package init(of figures: [ImportedFigure], to set: IndicatorSet, suppliedOn: CalendarDate?) {
    var findings = CappedDiagnostics()
    for figure in figures {
      guard
        let row = set.records.record(of: figure.population)?
          .inForce(figure.indicator, .actual, figure.period)
      else {
        added.append(figure)
        continue
      }
      if figure.isSame(as: row) {
        known += 1
      } else if let suppliedOn, row.suppliedOn.map({ $0 < suppliedOn }) ?? true {
        added.append(figure)
      } else if let suppliedOn, let there = row.suppliedOn, suppliedOn < there {
        older += 1
      } else {
        findings.add(
          Diagnostic(
            rule: "differing-figure",
            "'\(figure.value.typed)' differs from the figure of \(figure.indicator) for "
              + "\(figure.period) that is there",
            at: figure.range, notes: [.init("which says '\(row.value.typed)'", at: row.range)],
            help: "say by '--supplied-on' when it was downloaded, where it is to replace that one"))
      }
    }
    diagnostics = findings.all
  }
}
