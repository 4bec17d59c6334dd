import PaperCompose
import PaperModel

/// Rules on references to figures that do not exist; the text would be printed with a gap.
extension Rule {
  static let unknownFigure = ofReferences(
    "unknown-figure",
    page: Page(
      finds: """
        A text asks for a figure of an indicator that no file has, or by a name that is not one of \
        a figure, or it is published and the indicator is private.
        """,
      why: """
        The sentence would be printed with a gap in it. Most often the id was misspelt, or the \
        indicator has another number by now.
        """,
      example: "This year ${PI22.ytd} young people with disabilities met a work coach.",
      instead: """
        Write the id as it is in the file of indicators, such as `${PI2.ytd}`, and name that \
        file under `appendices:` or `indicators:` of the paper. The signs themselves are written \
        `\\${`.
        """,
      doubt: "Never wrong."
    ))

  static let absentFigure = ofReferences(
    "absent-figure",
    page: Page(
      finds: "A text asks for a figure that is not stated.",
      why: """
        The sentence would be printed with a gap in it, and members would ask for a number that \
        nobody has handed in.
        """,
      example: "In 2019/20 the coaches are to see ${PI2.target 2019/20} young people.",
      instead: """
        Add the row to the figures, or the target to `targets:`. Where nobody has it, say so in \
        words: `A target for 2019/20 has not been agreed.`
        """,
      doubt: """
        Never wrong: the figure is in none of the files that were read. A row that is left empty, \
        or that says `[x]`, states no figure either.
        """
    ))

  static let awaitedFigure = ofReferences(
    "awaited-figure", .growing(.warning, .error, .error),
    page: Page(
      finds: """
        A text asks for a figure of its period that nobody has handed in yet, in a paper of a meeting \
        that is still to come.
        """,
      why: """
        A paper is often written before the figures are there, and a draft may go without them: it has \
        `[x]` in their place. At the end the sentence would have a gap.
        """,
      example: """
        # meetings/2018-07-02/meeting.yaml
        agenda: [{ paper: marmot-update.md }]

        # meetings/2018-07-02/marmot-update.md
        period: Q4 2017/18

        This year ${PI2.ytd} young people with disabilities met a work coach.
        """,
      instead: "Add the rows to the figures when they come, or say in words that there are none.",
      doubt: """
        Never wrong. It is a warning until the paper goes to clearance, and an error from then on; in \
        a paper whose agenda was published, and of a figure of another period, it is `absent-figure` \
        at once.
        """
    ))

  static let missingPolarity = ofReferences(
    "missing-polarity",
    page: Page(
      finds: "A text asks for a status, and which way is better is not stated.",
      why: """
        Whether 77 incidents are good or bad news is for the board to say. A status that rests on \
        a guess would mislead it.
        """,
      example: """
        # indicators/marmot-2016-19.yaml
        - id: PI8
          title: Incidents of domestic violence that are reported
          unit: count

        # meetings/2018-02-05/marmot-update.md
        The indicator of reported incidents is ${PI8.status}.
        """,
      instead: """
        Add `better: higher` or `better: lower` to the indicator, or take the status out of the \
        sentence.
        """,
      doubt: """
        Never wrong. Where a higher figure can be good news as well as bad, leave `better:` out \
        and say in words what the figure means.
        """
    ))

  /// Makes one of the reference rules. The reasons why references fail are computed once for all of
  /// them.
  private static func ofReferences(
    _ id: String, _ severity: StagedSeverity = .error, page: Page
  ) -> Rule {
    ofWorkspaces(id, severity, in: .figures, isEssential: true, page: page) { checked in
      checked.referenceFindings.filter { $0.rule == id }.map(\.finding)
    }
  }
}

extension Workspace {
  var referenceFindings: [ReferenceFinding] {
    let matter = PrivateMatter(self)
    let drafts = papersToCome
    let papers = papers.flatMap { paper in
      let book = paper.sight.book(in: house)
      let plans = paper.appendices.compactMap(\.plan).flatMap {
        $0.references(in: paper.period?.value)
      }
      let isDraft = drafts.contains(paper.path)
      let isHidden = matter.statedPapers.contains(paper.path)
      let secret = isHidden ? [] : paper.privateIndicators
      return (paper.references + plans).compactMap {
        Self.finding($0, in: book, ofDraft: isDraft) ?? Self.finding($0, ofPrivate: secret)
      }
    }
    let frameworks = frameworks.flatMap { framework in
      let book = framework.sight.book(in: house)
      let secret = framework.isPublished ? framework.privateIndicators : []
      return framework.references.compactMap {
        Self.finding($0, in: book) ?? Self.finding($0, ofPrivate: secret)
      }
    }
    return papers + frameworks + unusedPlans
  }

  /// The papers that are drafts: of all meetings that name them, none has taken place or has a published
  /// agenda.
  private var papersToCome: Set<String> {
    let settled = Set(paperNamings.filter { !$0.isToCome }.map(\.paper))
    return Set(paperNamings.map(\.paper)).subtracting(settled)
  }

  /// Findings in plans, and in progress, that no paper prints, in which only names can be checked.
  private var unusedPlans: [ReferenceFinding] {
    let printed = Dictionary(
      papers.flatMap { paper in
        paper.appendices.compactMap(\.plan).map { ($0.range, [paper.period?.value]) }
      }, uniquingKeysWith: +)
    let book = FigureBook(
      sets: indicatorSets, period: nil, asOf: .last, status: house.status, outcomes: house.outcomes,
      periodText: house.text)
    return plans.flatMap { plan in
      printed[plan.range].map(plan.unprintedReferences) ?? plan.references
    }.compactMap { Self.finding($0, in: book, isPeriodNeeded: false) }
  }

  /// The finding for a private figure in a public text.
  private static func finding(
    _ reference: Placed<FigureReference>, ofPrivate indicators: Set<String>
  ) -> ReferenceFinding? {
    guard indicators.contains(reference.value.indicator) else { return nil }
    return (
      Rule.unknownFigure.id,
      Finding(
        "'\(reference.value.indicator)' is private, and this text is published",
        at: reference.range,
        help: "take the figure out, or state 'private:' for the paper as well")
    )
  }

  private static func finding(
    _ reference: Placed<FigureReference>, in book: FigureBook, isPeriodNeeded: Bool = true,
    ofDraft isDraft: Bool = false
  ) -> ReferenceFinding? {
    do throws(FigureBook.Problem) {
      _ = try book.text(for: reference.value)
      return nil
    } catch .noPeriod where !isPeriodNeeded {
      return nil
    } catch {
      let (rule, finding) = error.finding(of: reference)
      let isAwaited = isDraft && !reference.value.statesPeriod && error.mayBeAwaited
      return (isAwaited ? Rule.awaitedFigure.id : rule, finding)
    }
  }
}

extension FigureBook.Problem {
  /// Whether the figure may still come, since nothing is stated of it.
  fileprivate var mayBeAwaited: Bool {
    switch self {
    case .absent(.noRow, _), .absent(.incomplete, _), .absent(.empty, _), .noTarget, .noTravel,
      .noComparison, .noOutcome, .noGap(_, earlier: false):
      true
    case .absent(.shorthand, _), .absent(.notRunning, _), .unknownIndicator, .unknownFigure,
      .noPeriod, .noPolarity, .unknownPopulation, .unknownGap, .notStated, .noGap:
      false
    }
  }

  /// The finding for a reference, with a message for each reason why a figure is missing.
  fileprivate func finding(of reference: Placed<FigureReference>) -> ReferenceFinding {
    let id = reference.value.indicator
    let (rule, message, help): (String, String, String?) =
      switch self {
      case .unknownIndicator(let suggestion):
        (
          "unknown-figure", "indicator '\(id)' does not exist",
          suggestion.map { "did you mean '\($0)'?" }
            ?? "name the file that states it under 'indicators:'"
        )
      case .unknownFigure(let name, let suggestion):
        (
          "unknown-figure", "'\(name)' is not a figure of \(id)",
          suggestion.map { "did you mean '\($0)'?" }
            ?? "the figures are "
            + FigureReference.names.map { "'\($0)'" }.joined(separator: ", ")
        )
      case .noPeriod:
        (
          "missing-period", "a paper that asks for figures says which period it reports on",
          "state for example 'period: Q2 2017/18'"
        )
      case .absent(let absence, let period):
        ("absent-figure", absence.message(of: id, in: period), absence.help)
      case .noTarget(let period):
        ("absent-figure", "\(id) has no target for \(period)", "state it under 'targets:'")
      case .noPolarity:
        (
          "missing-polarity", "\(id) has no status: which way is better is not stated",
          "state 'better: higher' or 'better: lower' of the indicator"
        )
      case .noTravel:
        ("absent-figure", "\(id) has no figure to compare with, or none of this period", nil)
      case .unknownPopulation(let name, let suggestion):
        (
          "unknown-figure", "\(id) has no area or group '\(name)'",
          suggestion.map { "did you mean '\($0)'?" }
            ?? "state it under 'areas:' or 'groups:' of the indicators"
        )
      case .unknownGap(let name, let suggestion):
        (
          "unknown-figure", name.map { "\(id) has no gap '\($0)'" } ?? "\(id) has no gaps",
          suggestion.map { "did you mean '\($0)'?" } ?? "state it under 'gaps:' of the indicator"
        )
      case .noOutcome(let name, let period):
        (
          "absent-figure",
          "no figure of \(id)\(name.map { " for '\($0)'" } ?? "") has been supplied for \(period)",
          "add a row to the figures"
        )
      case .notStated(let word, let period):
        (
          "absent-figure", "the figure of \(id) for \(period) states no '\(word.rawValue)'",
          "state it in the column of the figures that has that name"
        )
      case .noGap(let name, let earlier):
        (
          "absent-figure",
          earlier
            ? "there is no earlier period for which the gap '\(name)' of \(id) is known"
            : "the gap '\(name)' of \(id) cannot be computed",
          "it needs figures of all its areas and groups for one period"
        )
      case .noComparison(let name, let period, let last):
        (
          "absent-figure", "no figure of \(name) is stated for \(period)",
          last.map {
            "ask for that of \($0) by its period, and say in the sentence that it is older"
          }
        )
      }
    var notes: [Diagnostic.Note] = []
    if case .absent(.empty(let row), _) = self {
      notes = [Diagnostic.Note("the row that is empty", at: row.range)]
    } else if case .absent(.shorthand(_, let row), _) = self {
      notes = [Diagnostic.Note("the row that says so", at: row.range)]
    }
    return (rule, Finding(message, at: reference.range, notes: notes, help: help))
  }
}

extension FigureAbsence {
  fileprivate func message(of id: String, in period: ReportingPeriod) -> String {
    switch self {
    case .noRow: "no figure of \(id) has been supplied for \(period)"
    case .empty: "the figure of \(id) for \(period) has been left empty"
    case .shorthand(let code, _):
      "the figure of \(id) for \(period) is \(code.meaning): \(code)"
    case .incomplete(let month):
      "the year to date of \(id) cannot be added up: nothing is stated from \(month) on"
    case .notRunning: "\(id) is not measured in \(period)"
    }
  }

  fileprivate var help: String? {
    switch self {
    case .noRow, .incomplete: "add a row to the figures"
    case .empty: "add a row with the figure, or with '[x]' where it is not available"
    case .shorthand, .notRunning: "say so in words"
    }
  }
}

extension Framework {
  /// The ids of indicators whose figures are private.
  fileprivate var privateIndicators: Set<String> {
    Set(indicatorSets.flatMap(\.indicators).filter { $0.exemption != nil }.map(\.id.value))
  }
}

extension BoardPaper {
  /// The ids of indicators whose figures are private: those that are marked so, and those that only
  /// private appendices show.
  fileprivate var privateIndicators: Set<String> {
    let shown = Set(
      appendices.filter { $0.exemption == nil }.compactMap { $0.indicators?.path })
    let concealed = Set(
      appendices.filter { $0.exemption != nil }.compactMap { $0.indicators?.path })
    return Set(
      indicatorSets.flatMap { set in
        set.indicators.filter {
          $0.exemption != nil || (concealed.contains(set.path) && !shown.contains(set.path))
        }.map(\.id.value)
      })
  }
}
