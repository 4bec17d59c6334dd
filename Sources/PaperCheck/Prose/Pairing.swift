import PaperModel

/// Signs of prose that come in pairs, such as brackets and quotation marks.
enum Pairing {
  /// One that has no other in its line.
  struct Sign {
    let line: ProseLine
    let span: Range<Int>
    let isOpening: Bool
  }

  /// As far as what is opened may be closed, in lines.
  private static let reach = 5

  /// What is alone in its line and in those around it: an aside may be closed a few items on.
  static func unpaired(
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
