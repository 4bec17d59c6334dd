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
      // Whether the last sub-paragraph is in this paragraph, so that lines may go on with it.
      var isWithin = false
      let lines = inlines.split(separator: .softBreak).map(Array.init)
      // A single letter within a paragraph begins nothing.
      let canBegin = lines.first?.letter != nil || lines.contains { $0.letter == 2 }
      for line in lines {
        if line.letter == run.count + 1, canBegin || !run.isEmpty {
          if run.isEmpty, !before.isEmpty {
            result.append(.paragraph(Array(before.joined(separator: [.softBreak]))))
            before = []
          }
          run.append(line)
          isWithin = true
        } else if isWithin, line.letter == nil {
          run[run.count - 1] += [.softBreak] + line
        } else {
          if !run.isEmpty { finish() }
          isWithin = false
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
