import PaperModel

/// A figure as a cell of a workbook, with the rest of what it states as a note.
struct FigureCell {
  let cell: CellPlan
  /// The qualification of the figure; nil for none.
  let note: String?
  /// The code in the cell, which the legend above the table explains; nil for none.
  let code: Shorthand?

  /// A cell of words.
  init(text: String) { self.init(.text(text)) }

  /// The same cell with more text in its note.
  func noting(_ more: String) -> FigureCell {
    FigureCell(cell, note: note.map { "\($0). \(more)" } ?? more, code: code)
  }

  private init(_ cell: CellPlan, note: String? = nil, code: Shorthand? = nil) {
    self.cell = cell
    self.note = note
    self.code = code
  }

  /// A figure of the record. A missing figure is shown by a code: `[x]` where it has not been
  /// supplied, `[z]` where nothing is measured.
  init(_ figure: IndicatorFigure, unit: FigureUnit) {
    switch figure {
    case .stated(let observation):
      self.init(
        observation.value, unit: unit, shown: observation.shownAs, note: observation.note)
    case .computed(let computed): self.init(computed.value, unit: unit)
    case .absent(.shorthand(let code, let observation)):
      self.init(.text(code.description), note: observation.shownAs ?? observation.note, code: code)
    case .absent(.notRunning(let shown)):
      self.init(
        .text(Shorthand.notApplicable.description), note: shown, code: Shorthand.notApplicable)
    case .absent(.noRow), .absent(.empty), .absent(.incomplete):
      self.init(.text(Shorthand.notAvailable.description), code: Shorthand.notAvailable)
    }
  }

  /// A figure as it was typed: the number in the cell, and the rest in a note. Where there are only
  /// words the cell has a code: `[z]` for a milestone, which has no number, and otherwise `[x]`.
  init(_ value: FigureValue, unit: FigureUnit, shown: String? = nil, note: String? = nil) {
    let rest: String?
    switch value.content {
    case .number(let number, let unit, let qualifier):
      let decimals = number.scale
      switch unit {
      case .percent?:
        // The two decimal places more always fit a number that was typed.
        cell =
          number.timesTen(toThe: -2).map { .number($0, NumberFormat(.percent, decimals: decimals)) }
          ?? .text(value.typed)
      case .currency?: cell = .number(number, NumberFormat(.currency, decimals: decimals))
      case .count?, .rate?, .milestone?, nil:
        cell = .number(number, NumberFormat(.plain, decimals: decimals))
      }
      rest = qualifier == nil ? nil : value.typed
      code = nil
    case .ratio, .bound, .range, .words:
      let stated = unit == .milestone ? Shorthand.notApplicable : .notAvailable
      cell = .text(stated.description)
      rest = value.typed
      code = stated
    case .shorthand(let shorthand):
      cell = .text(shorthand.description)
      rest = nil
      code = shorthand
    case .empty:
      cell = .text(Shorthand.notAvailable.description)
      rest = nil
      code = Shorthand.notAvailable
    }
    let printed = shown == value.typed ? nil : shown
    let parts = [printed ?? rest, note].compactMap { $0 }
    self.note = parts.isEmpty ? nil : parts.joined(separator: ". ")
  }

  /// A figure that there cannot be.
  static let notApplicable = FigureCell(
    .text(Shorthand.notApplicable.description), code: .notApplicable)

  /// An amount that was computed: whole where it is, and with one decimal place otherwise. Nil if it has
  /// too many digits.
  init?(amount: ExactQuotient, in unit: FigureUnit) {
    let kind: NumberFormat.Kind = unit == .currency ? .currency : .plain
    let whole = amount.rounded(scale: 0)
    if let whole, ExactQuotient(whole) == amount {
      self.init(.number(whole, NumberFormat(kind)))
    } else if let number = amount.rounded(scale: 1) {
      self.init(.number(number, NumberFormat(kind, decimals: 1)))
    } else {
      return nil
    }
  }

  /// A figure that is not available.
  static let missing = FigureCell(
    .text(Shorthand.notAvailable.description), code: .notAvailable)
}
