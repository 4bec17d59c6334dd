import ArgumentParser
import BoardPaperKit
import PaperModel
import PaperRender
import PaperSource

/// The indicator sets, the period and the as-of date of the figures to show.
struct FigureSubject {
  let sets: [IndicatorSet]
  let period: ReportingPeriod?
  let date: CalendarDate?
  /// The heading above the table.
  let title: String

  /// Takes the sets, period and date from the paper, if one is named. Options that the user states
  /// take precedence.
  init(
    _ workspace: Workspace, paper: BoardPaper?, period: ReportingPeriod?,
    on date: CalendarDate?
  ) throws {
    sets = paper?.indicatorSets ?? workspace.indicatorSets
    self.date = date ?? paper?.date.value
    let stated = period ?? paper?.period?.value
    self.period = stated ?? FigureListing.lastPeriod(of: sets, asOf: self.date)
    guard let shown = self.period else {
      guard sets.allSatisfy(\.indicators.isEmpty) else {
        throw ValidationError("no figure says which period to show: name one with '--period'")
      }
      title = ""
      return
    }
    let sight =
      paper.map { ", as \($0.range.file) sees them" } ?? (self.date == nil ? "" : ", as known")
    title =
      "Figures for \(shown)\(stated == nil ? ", the last period with figures" : "")\(sight)"
      + (self.date.map { " on \($0)" } ?? "")
  }

  /// The paper from whose point of view figures are shown; nil where the paths name no paper.
  /// Throws where they name a paper and anything else.
  static func paper(
    named paths: [String], in workspace: Workspace, of selection: Selection,
    _ environment: Environment
  ) throws -> BoardPaper? {
    let named = Set(
      paths.compactMap { FileSystem.realPath(Path.join(environment.currentFolder, $0)) })
    let papers = workspace.papers.filter { named.contains(Path.join(selection.root, $0.path)) }
    guard papers.isEmpty || named.count == 1 else {
      throw ValidationError("figures are shown as one paper sees them: name one paper alone")
    }
    return papers.first
  }
}
