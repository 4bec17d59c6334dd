import PaperModel

/// Signs of prose that come in pairs, such as brackets and quotation marks.
enum Pairing {
  /// One that has no other in its line.
  struct Sign {
    let line: ProseLine
    let span: Range<Int>
    let isOpening: Bool
  }

  /// What says of each sign that is alone in its document which it is.
  /// - Parameters:
  ///   - signs: those of a line that have no other in it.
  ///   - name: what a pair encloses, or one of them, with its article.
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

  /// As far as what is opened may be closed, in lines.
  private static let reach = 5

  /// What is alone in its line and in those around it: an aside may be closed a few items on.
  private static func unpaired(
    _ lines: [ProseLine], _ signs: (ProseLine) -> [Sign]
  ) -> [Sign] {
    var open: [(sign: Sign, line: Int)] = []
    var alone: [Sign] = []
    for (number, line) in lines.enumerated() {
      for sign in signs(line).sorted(by: { $0.span.lowerBound < $1.span.lowerBound }) {
        if sign.isOpening {
          // A quotation of several paragraphs opens each of them.
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
