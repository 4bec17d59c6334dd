import PaperModel

/// Finds unmatched paired punctuation, such as brackets and quotation marks.
enum Pairing {
  /// A mark without a partner in its line.
  struct Sign {
    let line: ProseLine
    let span: Range<Int>
    let isOpening: Bool
  }

  /// Reports each mark that has no partner in its document.
  /// - Parameters:
  ///   - signs: the marks of a line that have no partner in it.
  ///   - name: what a pair encloses, or one mark of it, with its article.
  static func findings(
    in checked: CheckedWorkspace, _ signs: (ProseLine) -> [Sign], of name: String, help: String
  ) -> [Finding] {
    checked.documents.flatMap { document in
      unpaired(document.lines, signs).map { sign in
        Finding(
          sign.isOpening
            ? "\(name) is opened and not closed" : "\(name) is closed and not opened",
          at: sign.line.range(sign.span), help: help)
      }
    }
  }

  /// The largest distance between an opening and its closing mark, in lines.
  private static let reach = 5

  /// The marks without a partner in their own line or the next few: an aside may extend over
  /// several items.
  private static func unpaired(
    _ lines: [ProseLine], _ signs: (ProseLine) -> [Sign]
  ) -> [Sign] {
    var open: [(sign: Sign, line: Int)] = []
    var alone: [Sign] = []
    for (number, line) in lines.enumerated() {
      for sign in signs(line).sorted(by: { $0.span.lowerBound < $1.span.lowerBound }) {
        if sign.isOpening {
          // In a quotation of several paragraphs every paragraph has an opening mark.
          let first = line.text.first
          if sign.span.lowerBound == 0, number + 1 < lines.count,
            lines[number + 1].text.first == first
          {
            continue
          }
          open.append((sign, number))
        } else if let last = open.last, last.line < number, number - last.line <= reach,
          last.sign.line.passage.range.file == line.passage.range.file
        {
          open.removeLast()
        } else {
          alone.append(sign)
        }
      }
    }
    return alone + open.map(\.sign)
  }
}
