/// Finds where marks stand in the source, in the order in which the parser met them.
///
/// Text that looks like a mark but is none stands behind a backslash, in code, or in the target of
/// a link: these are stepped over. Anything else that looks like the next mark is it.
struct InlineLocator: Sendable {
  let scanner: InlineScanner
  let labels: ReferenceLabels

  /// The place of each mark that is found; links have none.
  func places(of marks: [InlineMark]) -> [Range<Int>?] {
    var places = [Range<Int>?](repeating: nil, count: marks.count)
    var brackets = Brackets()
    var next = 0
    var index = scanner.range.lowerBound
    while next < marks.count, let scalar = scanner[index] {
      let start = index
      switch scalar {
      case "\\": index += scanner.isEscape(index) ? 2 : 1
      case "`": index = scanner.endOfCode(from: index)
      // The parser takes `![^` for a sign and the start of a note.
      case "!" where scanner[index + 1] == "[" && scanner[index + 2] != "^":
        index += 2
        brackets.open(at: start, isImage: true)
      case "[":
        index += 1
        brackets.open(at: start, isImage: false)
      case "]":
        index += 1
        guard let opened = brackets.close() else { break }
        if case .note(let label, _) = marks[next], isNote(label, opened: opened, closed: start) {
          places[next] = opened.start..<index
          next += 1
          break
        }
        guard opened.mark == marks[next], let end = endOfLink(opened: opened, closed: start) else {
          break
        }
        if opened.isImage { places[next] = opened.start..<end } else { brackets.endLinks() }
        next += 1
        index = end
      case "<":
        if case .html(let html) = marks[next],
          let end = scanner.end(of: html, from: index)
        {
          places[next] = start..<end
          next += 1
          index = end
        } else if marks[next] == .link, let end = scanner.endOfAutolink(from: index) {
          next += 1
          index = end
        } else {
          index += 1
        }
      default: index += 1
      }
    }
    return places
  }

  /// Whether brackets hold the label of a note.
  private func isNote(_ label: String, opened: Brackets.Opened, closed: Int) -> Bool {
    let start = opened.start + 2
    return scanner[opened.start + 1] == "^" && start < closed
      && NoteLabel.normal(scanner.scalars[start..<closed]) == label
  }

  /// The end of a link or an image whose text ends at `closed`; nil if it is none.
  private func endOfLink(opened: Brackets.Opened, closed: Int) -> Int? {
    let behind = closed + 1
    if let end = scanner.endOfTarget(from: behind) { return end }
    if let end = scanner.endOfLabel(from: behind), end > behind + 2 {
      return labels.contains(scanner.scalars[behind + 1..<end - 1]) ? end : nil
    }
    let text = opened.start + (opened.isImage ? 2 : 1)
    guard text <= closed, labels.contains(scanner.scalars[text..<closed]) else { return nil }
    return scanner[behind] == "[" && scanner[behind + 1] == "]" ? behind + 2 : behind
  }
}

/// The brackets that are open at a place.
private struct Brackets {
  struct Opened {
    let start: Int
    let isImage: Bool

    var mark: InlineMark { isImage ? .image : .link }
  }

  private var opened: [Opened] = []
  /// How many of the first of them stand before a link, and can be no link around it.
  private var ended = 0

  mutating func open(at start: Int, isImage: Bool) {
    opened.append(Opened(start: start, isImage: isImage))
  }

  /// Takes the last bracket; nil if there is none, or if it can begin nothing.
  mutating func close() -> Opened? {
    guard let last = opened.popLast() else { return nil }
    let isEnded = opened.count < ended
    ended = min(ended, opened.count)
    return isEnded && !last.isImage ? nil : last
  }

  mutating func endLinks() { ended = opened.count }
}
