import PaperMarkup
import PaperModel

/// The captions and column labels for the tables of one priority: those of the house, unless the
/// paper gives its own.
struct ColumnLabels {
  /// The title of the priority in captions.
  let title: String
  /// The paper's own labels, by the names of the columns.
  private let own: [String: String]

  init(title: String, priority: String?, of appendix: Appendix) {
    self.title = title
    own = Dictionary(
      appendix.labels.filter { $0.priority.value == priority }.map { ($0.column.value, $0.label) }
    ) { first, _ in first }
  }

  func caption(_ line: LineTemplate) -> [Inline] { line.fill(Records.caption, of: title) }

  /// - Parameter column: the name of the column; nil for one without a name.
  func label(_ line: LineTemplate, column: String?, period: String? = nil) -> [Inline] {
    if let label = column.flatMap({ own[$0] }) { return [.text(label)] }
    return Self.label(line, period: period)
  }

  /// The house's label of a column.
  static func label(_ line: LineTemplate, period: String?) -> [Inline] {
    line.fill(Records.columnLabel, of: period)
  }
}
