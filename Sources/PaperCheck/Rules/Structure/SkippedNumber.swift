import PaperMarkup
import PaperModel

extension Rule {
  /// Finds gaps in typed numbers: a row was removed or moved, and the numbers were not changed.
  static let skippedNumber = ofDocuments(
    "skipped-number", .warning, in: .structure,
    page: Page(
      finds: """
        Numbers that were typed by hand leave one out, come twice or run backwards: those of \
        aims, of numbered lists and in the titles of priorities.
        """,
      why: """
        Readers take a missing number for a missing row. Lists are printed with numbers in \
        order whatever was typed, so that a text which names one of them would be wrong.
        """,
      example: """
        aims:
          - { number: 1, aim: Join up services }
          - { number: 2, aim: Support young people }
          - { number: 4, aim: Prevent violence }
        """,
      instead: "Number them in order, or put back what is missing.",
      doubt: """
        Never about the numbers. Where an aim was closed and the others keep theirs on \
        purpose, waive it with that reason. A list in which all items have the same number is \
        left alone.
        """
    )
  ) { checked in
    checked.plans.flatMap(aims) + priorities(of: checked.workspace.board)
      + checked.passages.flatMap(TypedListNumbers.findings)
  }

  private static func aims(of plan: ActionPlan) -> [Finding] {
    var run = NumberRun()
    return plan.groups.flatMap { group -> [Finding] in
      var isNewPart = true
      return group.aims.compactMap { aim in
        guard let number = aim.number, let parts = NumberRun.numbers(number.value) else {
          return nil
        }
        defer { isNewPart = false }
        return run.fault(of: parts, isNewPart: isNewPart).map {
          Finding($0.message(of: parts), at: number.range)
        }
      }
    }
  }

  /// Checks titles such as "3. Ensure a healthy standard of living", if most of them have a number.
  private static func priorities(of board: Board?) -> [Finding] {
    let titles = (board?.priorities ?? []).map { priority in
      (priority, priority.title.split(separator: " ").first.flatMap(titleNumber))
    }
    let numbered = titles.count { $0.1 != nil }
    guard numbered > 1, numbered * 2 > titles.count else { return [] }
    var run = NumberRun()
    return titles.compactMap { priority, number in
      guard let number else {
        return Finding(
          "the title of '\(priority.id.value)' has no number, and those of others have",
          at: priority.id.range)
      }
      // A title without a number may be the missing one.
      guard numbered == titles.count, let fault = run.fault(of: number) else { return nil }
      return Finding(fault.message(of: number), at: priority.id.range)
    }
  }

  /// The number of `3.`; nil for a year.
  private static func titleNumber(_ word: Substring) -> [Int]? {
    guard let last = word.last, ".):".contains(last) else { return nil }
    return NumberRun.numbers(last == ":" ? word.dropLast() : word)
  }
}

/// The numbers typed before list items. Markdown renumbers the items when they are printed.
private enum TypedListNumbers {
  static func findings(in passage: Passage) -> [Finding] {
    guard passage.blocks.contains(where: isNumbered) else { return [] }
    lazy var place = passage.places()
    var findings: [Finding] = []
    var items: [(number: [Int], range: Range<Int>)] = []
    var indent = 0
    var isBehindBlank = false
    func end() {
      if Set(items.map(\.number)).count > 1 {
        var run = NumberRun()
        for item in items {
          guard let fault = run.fault(of: item.number) else { continue }
          findings.append(
            Finding(
              fault.message(of: item.number), at: place(item.range),
              help: "numbers are printed in order whatever is typed"))
        }
      }
      items = []
    }
    var start = passage.origin
    for line in passage.source.split(separator: "\n", omittingEmptySubsequences: false) {
      defer { start += line.utf8.count + 1 }
      let spaces = line.utf8.prefix { $0 == UInt8(ascii: " ") }.count
      if spaces == line.utf8.count {
        isBehindBlank = true
        continue
      }
      defer { isBehindBlank = false }
      if let digits = marker(line.dropFirst(spaces)), items.isEmpty || spaces == indent {
        if items.isEmpty { indent = spaces }
        items.append(([digits.number], (start + spaces)..<(start + spaces + digits.count)))
      } else if isBehindBlank, spaces <= indent {
        end()
      }
    }
    end()
    return findings
  }

  private static func isNumbered(_ block: Prose.Block) -> Bool {
    if case .list(let list) = block, case .numbered = list.marker { true } else { false }
  }

  /// `12.` or `12)` followed by a space.
  private static func marker(_ line: Substring) -> (number: Int, count: Int)? {
    let digits = line.utf8.prefix { (48...57).contains($0) }.count
    guard (1...4).contains(digits), let number = Int(line.prefix(digits)) else { return nil }
    let rest = line.dropFirst(digits)
    guard let sign = rest.first, ".)".contains(sign), rest.dropFirst().first == " " else {
      return nil
    }
    return (number, digits + 1)
  }
}
