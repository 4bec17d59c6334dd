package import PaperMarkup
import PaperModel

/// An aim of an action plan as a paper prints it.
package struct PrintedAim: Sendable {
  let aim: Aim
  let house: House
  let board: Board?
  /// The period whose progress is printed; the latest where the paper reports on no period.
  let period: ReportingPeriod?
  let printer: ProsePrinter
  /// Its position in the plan, from 1.
  let position: Int

  fileprivate var number: String? {
    aim.number?.value ?? house.numbering.aims?.label(position)
  }

  fileprivate var actionList: [Block] {
    guard !actions.isEmpty else { return [] }
    let items = actions.map {
      [Block.paragraph(house.tables.action.fill(Records.action, of: $0))]
    }
    return [.list(List(marker: .bullet, items: items))]
  }

  var actions: [PrintedAction] { aim.actions.map { PrintedAction(action: $0, aim: self) } }

  /// The lead as the plan words it, or else the names of the organisations.
  fileprivate var lead: [Block] {
    if let lead = aim.lead { return [.paragraph([.text(lead.value)])] }
    return (aim.ledBy + aim.with).map { id in
      .paragraph([.text(board?.organisation(id.value)?.name ?? id.value)])
    }
  }

  fileprivate var reported: Progress? { aim.reported(in: period) }

  /// The period of the progress: as the plan words it, or a calendar year as the house writes years,
  /// or from day to day.
  fileprivate var progressPeriod: String? {
    guard let reported else { return nil }
    if let shown = reported.shown { return shown.value }
    if case .calendarYear = reported.period.value { return house.text(reported.period.value) }
    return house.daysText(reported.period.value)
  }

  fileprivate var progressText: [Block] { (reported?.text.value).map(printer.print) ?? [] }

  fileprivate var progress: [Block] {
    guard let progressPeriod else { return [] }
    return [.paragraph([.strong([.text(progressPeriod)])])] + progressText
  }

  fileprivate func organisations(_ ids: [Placed<String>]) -> [PrintedOrganisation] {
    ids.map { PrintedOrganisation(id: $0.value, known: board?.organisation($0.value)) }
  }

  /// The owner's judgement of the progress, in the words of the house.
  fileprivate var status: String? {
    (reported?.status).map { judged in
      switch judged {
      case .green: house.status.word(.green)
      case .amber: house.status.word(.amber)
      case .red: house.status.word(.red)
      }
    }
  }
}

/// What was reported of an aim for a period, as programs are told it.
struct PrintedProgress: Sendable {
  let progress: Progress
  let printer: ProsePrinter
}

/// An organisation of an aim.
package struct PrintedOrganisation: Sendable {
  let id: String
  /// The organisation as the board knows it; nil for none.
  let known: Organisation?
}

/// An action for an aim as a paper prints it.
package struct PrintedAction: Sendable {
  let action: PlanAction
  let aim: PrintedAim
}

/// A row of a table of actions: an action with its aim, or an aim without actions.
package struct PrintedActionRow: Sendable {
  let aim: PrintedAim
  let action: PrintedAction?

  static func rows(of aims: [PrintedAim]) -> [PrintedActionRow] {
    aims.flatMap { aim in
      aim.actions.isEmpty
        ? [PrintedActionRow(aim: aim, action: nil)]
        : aim.actions.map { PrintedActionRow(aim: aim, action: $0) }
    }
  }
}

extension Records {
  /// An aim of an action plan.
  package static let aim = Record<PrintedAim>(
    "aim",
    [
      .text(
        "number",
        "The number of the aim: as stated, or as `numbering: aims` says, running on through the plan."
      ) { $0.number },
      .line("aim", "What is to be reached.") { $0.printer.print($0.aim.text.value) }
        .data(as: "text"),
      .blocks("actions", "Its actions as a list, each as `tables: action` says.") {
        $0.actionList
      }.printedOnly,
      .each("action", "Each action: repeated.", of: action) { $0.actions },
      .blocks("lead", "Who leads it: as the plan says, or the organisations.") { $0.lead }
        .data(.text, meaning: "Who leads it, as the plan says.") {
          ($0.aim.lead?.value).map { .text($0) }
        },
      .each("led-by", "Each organisation that leads it: repeated.", of: organisation) {
        $0.organisations($0.aim.ledBy)
      }.data(as: "ledBy", .texts, meaning: "The ids of the organisations that lead.") {
        .texts($0.aim.ledBy.map(\.value))
      },
      .each("with", "Each organisation that works with those: repeated.", of: organisation) {
        $0.organisations($0.aim.with)
      }.data(as: "with", .texts, meaning: "The ids of the organisations that work with them.") {
        .texts($0.aim.with.map(\.value))
      },
      .data("indicators", .texts, "The ids of the indicators that measure it.") {
        .texts($0.aim.indicators.map(\.value))
      },
      .blocks("progress", "What was reported of the paper's period, under the period.") {
        $0.progress
      }.data(one: progress, meaning: "What was reported of the paper's period.") { aim in
        aim.reported.map { PrintedProgress(progress: $0, printer: aim.printer) }
      },
      .text("progress-period", "The period of what was reported.") { $0.progressPeriod }
        .printedOnly,
      .blocks("progress-text", "What was reported of the paper's period, without the period.") {
        $0.progressText
      }.printedOnly,
      .text("status", "The owner's judgement of the progress, in the words of the house.") {
        $0.status
      }.printedOnly,
    ],
    facts: { ($0.aim.own, $0.house) })

  /// What was reported of an aim for a period.
  static let progress = Record<PrintedProgress>(
    "progress",
    [
      .code("period", "The period.") { $0.progress.period.value.description },
      .code("status", "The owner's judgement: `green`, `amber` or `red`.") {
        $0.progress.status?.rawValue
      },
      .data("reason", .text, "The reason for the judgement.") {
        $0.progress.reason.map { .text($0) }
      },
      .data("text", .blocks, "What was reported.") {
        .blocks($0.printer.print($0.progress.text.value))
      },
    ])

  /// An organisation of an aim.
  package static let organisation = Record<PrintedOrganisation>(
    "organisation",
    [
      .text("name", "The name, or the id of one that `board.yaml` does not list.") {
        $0.known?.name ?? $0.id
      },
      .text("short-name", "The short name.") { $0.known?.shortName },
      .text("unit", "The part of the organisation that is meant.") { $0.known?.unit },
    ])

  /// An action for an aim.
  package static let action = Record<PrintedAction>(
    "action",
    [
      .code("id", "The id by which other files refer to it.") { $0.action.id?.value },
      .line("text", "What is to be done.") { $0.aim.printer.print($0.action.text.value) },
      .text("lead", "Who leads it.") { $0.action.lead },
      .date("due", "The date by which it is to be done.") { printed in
        printed.action.due.map(printed.aim.house.day)
      },
      .text("status", "How far it is.") { $0.action.status },
    ],
    facts: { ($0.action.own, $0.aim.house) })

  /// A row of a table of actions; what an action and its aim both have is that of the action.
  package static let actionRow = action.of { (row: PrintedActionRow) in row.action }
    .within(aim) { $0.aim }
}
