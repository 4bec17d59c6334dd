import PaperModel

extension Rule {
  /// Finds figures that are still missing for the paper's period, so that this is known before the
  /// meeting.
  static let missingFigure = ofDocuments(
    "missing-figure", .growing(.note, .note, .warning), in: .figures,
    page: Page(
      finds:
        "Indicators of an appendix that have neither a figure for the paper's period nor a year to date that ends with it, with who answers for each; milestones, and indicators that are not measured then, are left aside.",
      why:
        "The paper says \"No data\" of them, since a figure of another time is no substitute. The board should get the figure, or the reason why there is none.",
      example: "period: Q4 2017/18\n\nPI2,actual,Q2 2017/18,148",
      instead:
        "Add the row `PI2,actual,Q4 2017/18,…`, or `[x]` where the figure will not be available.",
      doubt:
        "Never wrong that there is none. Where an indicator is measured once a year, state `runs:` or the code `[z]`."
    )
  ) { checked in
    checked.papers.flatMap { paper -> [Finding] in
      guard let period = paper.period else { return [] }
      return paper.appendices.compactMap { appendix in
        guard let report = IndicatorReport(on: appendix, of: paper) else { return nil }
        let missing = report.indicatorsWithoutFigure
        guard !missing.isEmpty else { return nil }
        let ids = missing.map(\.id.value).joined(separator: ", ")
        return Finding(
          "\(ids): no figure for \(period.value)", at: period.range,
          notes: missing.map { indicator in
            Diagnostic.Note(
              owner(of: indicator, checked.workspace.board).map { "to be asked: \($0)" }
                ?? "nobody answers for it", at: indicator.id.range)
          },
          help: "add rows to the figures, or '[x]' where a figure will not be available")
      }
    }
  }

  private static func owner(of indicator: Indicator, _ board: Board?) -> String? {
    let organisation = indicator.owner.organisation.map {
      board?.organisation($0.value)?.name ?? $0.value
    }
    let parts = [indicator.owner.contact, organisation].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}
