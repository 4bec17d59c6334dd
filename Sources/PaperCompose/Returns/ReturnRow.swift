import PaperMarkup
package import PaperModel

/// A cell that a partner is to fill in.
package enum ReturnEntry: Hashable, Sendable {
  case number(FigureUnit)
  case text
  /// One of some words.
  case choice([String])
  case date
}

/// A row of a return: what is stated, which is locked, and the cells to be filled in.
package struct ReturnRow: Sendable {
  package let subject: ReturnSubject
  package let stated: [ReturnWords.Column: String]
  package let entries: [ReturnWords.Column: ReturnEntry]
}

/// Words the rows of returns.
package struct ReturnRows: Sendable {
  let writing: MeetingWriting
  /// The day up to which figures are known.
  private let date: CalendarDate

  package init(_ writing: MeetingWriting, asOf date: CalendarDate) {
    self.writing = writing
    self.date = date
  }

  private var house: House { writing.house }
  private var words: ReturnWords { writing.words.returns }
  private var none: String { words.sentence(.none) }

  package func row(_ subject: ReturnSubject) -> ReturnRow {
    switch subject {
    case .figure(let indicator, let set, let period, let paper):
      row(of: subject, indicator, set, period, paper)
    case .progress(let aim): row(of: subject, aim)
    case .followUp(let followUp, let organisation): row(of: subject, followUp, organisation)
    }
  }

  // MARK: - Figures

  private func row(
    of subject: ReturnSubject, _ indicator: Indicator, _ set: IndicatorSet,
    _ period: ReportingPeriod, _ paper: BoardPaper
  ) -> ReturnRow {
    let report = IndicatorReport(on: set, in: period, asOf: date)
    let target = report.view(of: indicator).target
    let definition = indicator.definition.map {
      ProsePrinter(of: paper, house).print($0.value).textWithNotes
    }
    var stated: [ReturnWords.Column: String] = [
      .indicator: house.tables.indicator.fill(Records.indicatorName, of: indicator).plainText,
      .definition: text(definition), .unit: text(house.workbook.word(indicator.unit.rawValue)),
      .latest: text(latest(of: indicator, report)),
      .target: text(target.map { dated($0.shown ?? $0.value.typed, $0.period) }),
      .period: house.text(period),
    ]
    var entries: [ReturnWords.Column: ReturnEntry] = [
      .figure: .number(indicator.unit), .note: .text,
    ]
    if indicator.yearToDate == .latest || Measure.yearToDate.days(of: period) == period.days {
      stated[.yearToDate] = words.sentence(.notAsked)
    } else {
      entries[.yearToDate] = .number(indicator.unit)
    }
    return ReturnRow(subject: subject, stated: stated, entries: entries)
  }

  /// The last figure, with its period.
  private func latest(of indicator: Indicator, _ report: IndicatorReport) -> String? {
    guard let period = report.set.lastPeriod(of: indicator, asOf: date),
      let figure = report.view(of: indicator, in: period).actual.printed
    else { return nil }
    return dated(figure, period)
  }

  private func dated(_ figure: String, _ period: ReportingPeriod) -> String {
    "\(figure) (\(house.text(period)))"
  }

  // MARK: - Progress

  private func row(of subject: ReturnSubject, _ planned: ReturnSubject.PlacedAim) -> ReturnRow {
    let printer = ProsePrinter(of: planned.paper, house)
    let aim = planned.aim
    let last = aim.progress.last { $0.isWritten && $0.period.value.end < planned.period.end }
    let leads = aim.ledBy.map { writing.organisation($0.value) }
    let number = aim.number.map { "\($0.value). " } ?? ""
    let statuses = [Status.green, .amber, .red].map(house.status.word)
    return ReturnRow(
      subject: subject,
      stated: [
        .aim: text(number + printer.print(aim.text.value).textWithNotes),
        .lead: text(aim.lead?.value ?? writing.list(leads)),
        .lastProgress: text(
          last.map {
            let printed = self.printer(of: $0, planned.paper).print($0.text.value).textWithNotes
            return "\(house.text($0.period.value)): \(printed)"
          }),
        .period: house.text(planned.period),
      ],
      entries: [
        .progress: .text, .status: .choice(statuses), .reason: .text, .corrective: .text,
      ])
  }

  /// A printer for what was reported in an earlier period: its figures are those of that period.
  private func printer(of progress: Progress, _ paper: BoardPaper) -> ProsePrinter {
    let sight = FigureSight(
      sets: paper.indicatorSets, period: progress.period.value, asOf: date)
    return ProsePrinter(figures: sight.book(in: house))
  }

  // MARK: - Follow-ups

  private func row(
    of subject: ReturnSubject, _ followUp: TrackedFollowUp, _ organisation: String?
  ) -> ReturnRow {
    let standing = followUp.standing(on: nil)
    let answer = organisation.flatMap { id in
      standing.answers.first { $0.organisation == id }
    }
    let recurs = if case .every = followUp.followUp.due { true } else { false }
    let states = ActionUpdate.State.allCases.filter { recurs || $0 != .reported }
    let latest = organisation == nil ? standing.latest : answer?.latest
    let told = [
      writing.text(answer?.state ?? standing.state),
      latest.map { writing.text($0).textWithNotes },
    ].compactMap { $0 }.filter { !$0.isEmpty }
    return ReturnRow(
      subject: subject,
      stated: [
        .action: text(writing.text(followUp).textWithNotes),
        .decided: house.text(followUp.meeting.date.value),
        .due: text((answer?.due ?? standing.due).map(house.text)),
        .state: text(told.joined(separator: ". ")),
      ],
      entries: [
        .newState: .choice(states.map(words.state)), .report: .text, .date: .date,
      ])
  }

  // MARK: - Texts

  /// The greatest length of a text in characters: a row of a sheet cannot be higher than some lines.
  private static let longest = 900

  /// A text on one line, cut off where no row could show all of it; the word for nothing where there is none.
  private func text(_ text: String?) -> String {
    let line = (text ?? "").singleSpaced
    guard !line.isEmpty else { return none }
    guard line.count > Self.longest else { return line }
    let start = line.prefix(Self.longest)
    return (start.lastIndex(of: " ").map { start[..<$0] } ?? start) + " …"
  }
}
