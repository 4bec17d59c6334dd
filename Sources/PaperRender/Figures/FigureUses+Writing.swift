import PaperMarkup
import PaperModel

extension FigureUses {
  /// The uses as CSV: the names of the columns, then a line for each use.
  package var csv: String {
    let header = ["indicator", "file", "line", "column", "reference", "words", "paper"]
    return CSVText.file(
      header: header,
      uses.lazy.map { use in
        [
          use.indicator, use.place.file, String(use.place.start.line),
          String(use.place.start.column), use.reference, use.words ?? "", use.paper ?? "",
        ]
      })
  }

  /// The uses as JSON.
  package var json: String {
    JSONValue.object([
      "unused": .list(unused.map { .text($0) }),
      "uses": .list(uses.map(Self.value)),
      "version": .number(1),
    ]).fileText
  }

  private static func value(of use: Use) -> JSONValue {
    .object([
      "column": .number(use.place.start.column),
      "file": .text(use.place.file),
      "indicator": .text(use.indicator),
      "line": .number(use.place.start.line),
      "paper": use.paper.map(JSONValue.text),
      "reference": .text(use.reference),
      "words": use.words.map(JSONValue.text),
    ])
  }

  /// The table for a window of `width` columns, followed by the indicators that are never used;
  /// empty where there is neither.
  package func text(width: Int) -> String {
    let width = max(width, PlainTextTable.leastWidth)
    var paragraphs: [String] = []
    if !uses.isEmpty {
      let (table, leftOut) = self.table.text(width: width)
      paragraphs.append(table)
      if !leftOut.isEmpty {
        paragraphs.append(
          Self.wrapped(
            "Left out for want of room: \(leftOut.joined(separator: ", ")); "
              + "'--to csv' has every column", width))
      }
    }
    if !unused.isEmpty {
      paragraphs.append(Self.wrapped("Never used: " + unused.joined(separator: ", "), width))
    }
    return paragraphs.joined(separator: "\n")
  }

  private static func wrapped(_ line: String, _ width: Int) -> String {
    DisplayText.wrap(DisplayText.harmless(line), width: width).joined(separator: "\n") + "\n"
  }

  private var table: PlainTextTable {
    PlainTextTable(
      columns: [
        PlainTextTable.Column(heading: "ID", narrow: 10),
        PlainTextTable.Column(heading: "Where", narrow: 24),
        PlainTextTable.Column(heading: "Reference", narrow: 22),
        PlainTextTable.Column(heading: "Words", narrow: 10),
        PlainTextTable.Column(heading: "In", narrow: 24),
      ],
      elastic: 1, dropped: [4, 2, 3],
      lines: uses.map { use in
        let place = "\(use.place.file):\(use.place.start.line):\(use.place.start.column)"
        // A paper is named only if the text is in another file.
        let paper = use.paper == use.place.file ? "" : use.paper ?? ""
        return .cells(
          [use.indicator, place, use.reference, use.words ?? "", paper].map(
            DisplayText.harmless))
      })
  }
}
