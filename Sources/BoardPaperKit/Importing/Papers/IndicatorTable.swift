import PaperMarkup
import PaperModel

/// Reads a table as indicators with their figures, where its columns are those of one.
struct ForeignIndicators {
  private enum Column {
    case indicator, contact, number
    case figure(FigureMeasure, ReportingPeriod?)
  }

  private(set) var caption = ""
  private(set) var indicators: [DraftIndicator] = []
  /// The latest period that a column of figures is about, which is no whole year where one is not.
  private(set) var period: ReportingPeriod?
  /// What was read otherwise than it was typed.
  private(set) var remarks: [String] = []

  /// Nil where the table is not one of indicators. One with columns that are not known is none.
  init?(_ table: ForeignTable, house: House) {
    guard let (head, columns) = Self.head(of: table, house: house) else { return nil }
    caption = head.caption
    let stated = columns.compactMap { column -> (FigureMeasure, ReportingPeriod)? in
      if case .figure(let measure, let period?)? = column { (measure, period) } else { nil }
    }
    let actual = stated.filter { $0.0 == .actual }.map(\.1)
    period = actual.max { $0.days.last < $1.days.last }
    for row in head.firstRow..<table.rows.count {
      let cells = table.content(ofRow: row)
      let subject = zip(columns, cells).first { if case .indicator? = $0.0 { true } else { false } }
      let isContinued = subject.map { $0.1.oneLine.isEmpty } ?? true
      if isContinued {
        if cells.allSatisfy(\.oneLine.isEmpty) { continue }
        if indicators.isEmpty { return nil }
      } else {
        if !indicators.isEmpty { setUnit() }
        indicators.append(Self.indicator(subject?.1 ?? [], number: indicators.count + 1))
      }
      for (column, cell) in zip(columns, cells) { add(cell, of: column, isContinued: isContinued) }
    }
    // Figures may be in further rows of an indicator, so that its unit is known after the last of them.
    if !indicators.isEmpty { setUnit() }
    if indicators.isEmpty || lacksPeriod { return nil }
  }

  /// Whether a figure belongs to no period.
  private var lacksPeriod = false

  // MARK: - Columns

  private static func head(of table: ForeignTable, house: House) -> (TableHead, [Column?])? {
    for head in TableHead.candidates(of: table) {
      let columns = head.labels.map { column(called: $0, house: house) }
      guard zip(head.labels, columns).allSatisfy({ $0.isEmpty || $1 != nil }) else { continue }
      let subjects = columns.count { if case .indicator? = $0 { true } else { false } }
      let figures = columns.count { if case .figure? = $0 { true } else { false } }
      if subjects == 1, figures > 0, !head.hasWordsWithoutLabel(in: table) {
        return (head, columns)
      }
    }
    return nil
  }

  private static func column(called label: String, house: House) -> Column? {
    guard !label.isEmpty else { return nil }
    if let measure = measure(of: label) { return measure }
    for column in house.tables.indicators.columns where column.name != nil {
      guard PaperWords.folded(column.label.ownWords) == PaperWords.folded(label) else { continue }
      switch column.name {
      case "indicator": return .indicator
      case "contact": return .contact
      default: break
      }
    }
    if PaperWords.means(label, PaperWords.indicator) { return .indicator }
    if PaperWords.means(label, PaperWords.indicatorContact) { return .contact }
    if PaperWords.means(label, PaperWords.number) { return .number }
    return nil
  }

  /// A column of figures: the words of a measure and a period, in any order.
  private static func measure(of label: String) -> Column? {
    let words = label.replacing("(", with: " ").replacing(")", with: " ").singleSpaced
    for (names, measure) in PaperWords.measures {
      for name in names {
        guard let range = words.lowercased().firstRange(of: name) else { continue }
        // Lower case may have other lengths, but not of the words that are looked for.
        let before = words.lowercased()[..<range.lowerBound].count
        let rest =
          (words.prefix(before) + " " + words.dropFirst(before + name.count)).description
          .singleSpaced
        if let period = try? ReportingPeriod(parsing: rest) { return .figure(measure, period) }
        if rest.isEmpty { return .figure(measure, nil) }
      }
    }
    return (try? ReportingPeriod(parsing: words)).map { .figure(.actual, $0) }
  }

  // MARK: - Rows

  /// An indicator from its cell: an id before a colon, the title, and the definition below.
  private static func indicator(_ blocks: [Block], number: Int) -> DraftIndicator {
    let lines = blocks.separateLines
    var title = (lines.first.map { $0.allStrong ?? $0 } ?? []).textWithNotes.singleSpaced
    var id = ""
    let head = title.prefix { $0 != ":" && !$0.isWhitespace && $0 != "." }
    let rest = title[head.endIndex...].drop { ":. –-".contains($0) }
    if head.count <= 8, head.first?.isLetter == true, head.contains(where: \.isNumber),
      head.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }), !rest.isEmpty
    {
      id = String(head)
      title = String(rest)
    }
    return DraftIndicator(
      id: id, title: title,
      definition: Array(lines.dropFirst()).joined(by: .text(" ")).onOneLine)
  }

  private mutating func add(_ cell: [Block], of column: Column?, isContinued: Bool) {
    let last = indicators.count - 1
    switch column {
    case .contact:
      indicators[last].contact += cell.separateLines.map { $0.textWithNotes.singleSpaced }
    case .number:
      let number = cell.oneLine.plainText.singleSpaced
      guard !number.isEmpty else { return }
      if indicators[last].id.isEmpty {
        indicators[last].id = number.first?.isLetter == true ? number : "PI\(number)"
      } else {
        remarks.append("the number '\(number)' is left out, since the indicator has an id")
      }
    case .figure(let measure, let period):
      let text = cell.oneLine.plainText.singleSpaced
      if cell.oneLine.hasNote {
        remarks.append(
          "the note at '\(text.beginning)' is left out: '\(cell.oneLine.textWithNotes.singleSpaced)'"
        )
      }
      // A blank figure stays blank; a target is stated or not.
      guard !text.isEmpty || !isContinued && measure != .target else { return }
      // The year to date is that of the period which the table reports on.
      guard let period = (measure == .yearToDate ? self.period : period) ?? period ?? self.period
      else {
        lacksPeriod = true
        return
      }
      indicators[last].figures.append(
        DraftIndicator.Figure(
          measure: measure, period: period, value: FigureValue(parsing: text), shown: ""))
    case .indicator, nil: break
    }
  }

  /// Finds the unit that most figures have, and makes the others fit it: what is words has the code of
  /// what is not available or not applicable, and is printed as it was typed.
  private mutating func setUnit() {
    let last = indicators.count - 1
    let figures = indicators[last].figures
    let numbers = figures.filter { figure in
      switch figure.value.content {
      case .words, .empty, .shorthand: false
      default: true
      }
    }
    let title = indicators[last].title.lowercased()
    if numbers.isEmpty, figures.contains(where: { !$0.value.typed.isEmpty }) {
      indicators[last].unit = .milestone
      return
    }
    if title.hasPrefix("percent") || numbers.contains(where: { $0.value.typed.contains("%") }) {
      indicators[last].unit = .percent
    } else if numbers.contains(where: { $0.value.typed.contains("£") }) {
      indicators[last].unit = .currency
    } else if title.contains(" rate ") || title.hasPrefix("rate ")
      || numbers.contains(where: { $0.value.number.map { !$0.isWhole } ?? false })
    {
      indicators[last].unit = .rate
    }
    let unit = indicators[last].unit
    indicators[last].figures = figures.map { figure in
      guard figure.value.misfit(with: unit) != nil else { return figure }
      let typed = figure.value.typed
      if unit == .percent, figure.value.number != nil,
        typed.allSatisfy({ $0.isNumber || $0 == "." })
      {
        remarks.append("'\(typed)' is taken for \(typed)%")
        return DraftIndicator.Figure(
          measure: figure.measure, period: figure.period,
          value: FigureValue(parsing: typed + "%"), shown: typed)
      }
      let folded = PaperWords.folded(typed)
      let isNever = folded.hasPrefix("n a") || folded.hasPrefix("not applicable")
      let code = isNever ? "[z]" : "[x]"
      remarks.append(
        "'\(typed.beginning)' is no figure: it is kept as printed, with the code \(code)")
      return DraftIndicator.Figure(
        measure: figure.measure, period: figure.period, value: FigureValue(parsing: code),
        shown: typed)
    }
  }
}
