import PaperMarkup
import PaperModel

/// The indicators that the board has published, each set as the latest paper or framework about it saw it:
/// what was supplied later, or is of a later period, is not published yet.
struct PublishedIndicators: Sendable {
  /// A set with the documents about it.
  struct Published: Sendable {
    let report: IndicatorReport
    /// The latest last.
    fileprivate(set) var documents: [Document]

    var set: IndicatorSet { report.set }
  }

  /// A paper or a framework about indicators.
  struct Document: Sendable {
    let title: String
    let date: CalendarDate
    /// The path of its source.
    let source: String
    /// The paper; nil for a framework.
    let paper: BoardPaper?
  }

  /// In the order of the paths of the sets.
  let sets: [Published]

  init(_ workspace: Workspace) {
    var reports: [(report: IndicatorReport, document: Document)] = []
    for paper in workspace.papers {
      let document = Document(
        title: paper.subject.value, date: paper.date.value, source: paper.path, paper: paper)
      reports += paper.appendices.compactMap { IndicatorReport(on: $0, of: paper) }
        .map { ($0, document) }
    }
    for framework in workspace.frameworks {
      let document = Document(
        title: framework.title.value, date: framework.date.value, source: framework.path,
        paper: nil)
      reports += framework.indicatorSets.map {
        (
          IndicatorReport(on: $0, in: framework.lastPeriod, asOf: framework.date.value), document
        )
      }
    }
    var published: [String: Published] = [:]
    for (report, document) in reports.sorted(by: { $0.document.date < $1.document.date }) {
      let path = report.set.path
      var documents = published[path]?.documents ?? []
      if documents.last?.source != document.source { documents.append(document) }
      published[path] = Published(report: report, documents: documents)
    }
    sets = published.values.sorted { $0.set.path < $1.set.path }
  }
}
