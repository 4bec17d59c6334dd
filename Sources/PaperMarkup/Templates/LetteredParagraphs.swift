/// Finds sub-paragraphs that an author wrote with letters: `a.`, `b.` and so on, each at the beginning
/// of a paragraph or of a line. Markdown knows no such lists.
enum LetteredParagraphs {
  /// The blocks with a list in the place of each run of two or more sub-paragraphs.
  static func lists(in blocks: [Block]) -> [Block] {
    var result: [Block] = []
    var run: [[Inline]] = []
    func finish() {
      if run.count > 1 {
        let style = NumberingStyle(scheme: .lowerLetter, suffix: ".")
        result.append(
          .list(
            List(
              marker: .numbered(style, start: 1), items: run.map { [.paragraph($0.withoutLetter)] })
          ))
      } else {
        result += run.map { .paragraph($0) }
      }
      run = []
    }
    for block in blocks {
      guard case .paragraph(let inlines) = block else {
        finish()
        result.append(block)
        continue
      }
      var before: [[Inline]] = []
      for line in inlines.split(separator: .softBreak).map(Array.init) {
        if line.letter == run.count + 1 {
          if run.isEmpty, !before.isEmpty {
            result.append(.paragraph(Array(before.joined(separator: [.softBreak]))))
            before = []
          }
          run.append(line)
        } else if run.isEmpty || !before.isEmpty {
          before.append(line)
        } else if line.letter == nil, inlines.first.map({ [$0].letter != nil }) ?? false {
          // A line that goes on from the sub-paragraph before it.
          run[run.count - 1] += [.softBreak] + line
        } else {
          finish()
          before.append(line)
        }
      }
      if !before.isEmpty {
        finish()
        result.append(.paragraph(Array(before.joined(separator: [.softBreak]))))
      }
    }
    finish()
    return result
  }
}

extension [Inline] {
  /// The number of the letter that begins the line, such as 2 for `b. `; nil for none.
  fileprivate var letter: Int? {
    guard case .text(let text)? = first else { return nil }
    let start = text.utf8.prefix(3)
    guard let letter = start.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(letter),
      let sign = start.dropFirst().first, sign == UInt8(ascii: ".") || sign == UInt8(ascii: ")"),
      start.dropFirst(2).first == UInt8(ascii: " ")
    else { return nil }
    return Int(letter - UInt8(ascii: "a")) + 1
  }

  fileprivate var withoutLetter: [Inline] {
    guard case .text(let text)? = first else { return self }
    return [.text(String(text.dropFirst(3)))] + dropFirst()
  }
}
