import PaperModel

extension Rule {
  /// Finds different placeholders for the same thing in one file, such as `N/A` and `n/a`.
  static let mixedPlaceholders = ofWorkspaces(
    "mixed-placeholders", .warning, in: .figures,
    page: Page(
      finds: "`N/A`, `n/a`, a dash or `[z]` side by side in the figures and targets of one file.",
      why:
        "Readers ask what the difference is: whether `n/a` is not applicable and `N/A` not available, and whether a dash is a nought.",
      example: "PI4,actual,Q2 2017/18,n/a\nPI4,year-to-date,Q2 2017/18,N/A",
      instead: "PI4,actual,Q2 2017/18,[z]\nPI4,year-to-date,Q2 2017/18,[z]",
      doubt:
        "Wrong only where two of them mean two things, and then `[z]` and `[x]` say which is which."
    )
  ) { checked in
    checked.figures.flatMap { figures -> [Finding] in
      let marks = figures.placeholders
      let counts = Dictionary(grouping: marks, by: \.form).mapValues(\.count)
      // The most frequent form; the first one if two are equally frequent.
      guard counts.count > 1,
        let usual = marks.max(by: { (counts[$0.form] ?? 0) < (counts[$1.form] ?? 0) })
      else { return [] }
      return marks.filter { $0.form != usual.form }.map { mark in
        Finding(
          "'\(mark.form)' is here, and '\(usual.form)' elsewhere", at: mark.range,
          notes: [Diagnostic.Note("'\(usual.form)'", at: usual.range)],
          help: "write one of them everywhere: [z] for what can be no figure, "
            + "[x] for one that is not available")
      }
    }
  }
}

/// Words in place of a figure that is not applicable.
private struct Placeholder {
  /// The placeholder as written.
  let form: String
  let range: InputRange
}

extension CurrentFigures {
  /// The placeholders of targets and rows, in the order of the files.
  fileprivate var placeholders: [Placeholder] {
    let targets = set.indicators.flatMap(\.targets).compactMap { target in
      Self.form(of: target.shown ?? target.value.typed).map {
        Placeholder(form: $0, range: target.range)
      }
    }
    let rows = set.indicators.flatMap(rows).compactMap { row in
      Self.form(of: row.shownAs ?? row.value.typed).map { Placeholder(form: $0, range: row.range) }
    }
    return targets + rows.sorted { $0.range < $1.range }
  }

  /// The words for "not applicable" at the start of a cell, as typed.
  private static func form(of cell: String) -> String? {
    if ["-", "–", "—", "[z]"].contains(cell) { return cell }
    let start = cell.prefix(16)
    let lowered = start.lowercased()
    for word in ["n/a", "n.a.", "n\\a", "not applicable", "na"] where lowered.hasPrefix(word) {
      let rest = start.dropFirst(word.count)
      guard rest.first?.isLetter != true else { continue }
      return String(start.prefix(word.count))
    }
    return nil
  }
}
