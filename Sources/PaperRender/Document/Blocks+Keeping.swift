import PaperMarkup

extension [Block] {
  /// The most lines of a paragraph that is not left alone on the last page.
  private static var few: Int { 3 }
  /// The most paragraphs that stay with a heading, such as the lines of a contact.
  private static var mostOfContact: Int { 6 }

  /// For each block, whether it stays on the page of the next one: what introduces a list or a table,
  /// a table with a remark on it, lines of their own below a heading (whose report it is, or whom to
  /// ask), and what comes before a short last paragraph, which would be alone on its page.
  var keepingWithNext: [Bool] {
    var keeps = [Bool](repeating: false, count: count)
    // The paragraphs of one line each since the last heading; nil once there was anything else.
    var below: Int?
    for (index, block) in enumerated().dropLast() {
      let next = self[index + 1]
      switch block {
      case .heading:
        below = 0
        keeps[index] = true
      case .paragraph(let line):
        if let lines = below, block.lines == 1, lines < Self.mostOfContact {
          below = lines + 1
          keeps[index] = !next.isHeading
        } else {
          below = nil
        }
        if line.plainText.hasSuffix(":") || next.isList { keeps[index] = !next.isHeading }
        if index == count - 2, let last = next.lines, last <= Self.few { keeps[index] = true }
      case .table:
        below = nil
        keeps[index] = next.isRemark
      case .list, .quote, .aside, .code, .fields, .rule, .chart, .picture, .contents,
        .notes:
        below = nil
      }
    }
    return keeps
  }
}

extension Block {
  /// The letters of a line in 12-point type between the margins of a page.
  private static var lettersOfLine: Int { 85 }

  /// The approximate number of lines of a paragraph; nil for other blocks.
  fileprivate var lines: Int? {
    guard case .paragraph(let line) = self else { return nil }
    return 1 + line.plainText.utf8.count / Self.lettersOfLine
  }

  fileprivate var isHeading: Bool { if case .heading = self { true } else { false } }
  fileprivate var isList: Bool { if case .list = self { true } else { false } }
}
