import PaperMarkup

/// A finding that is to be left as it is, with the reason: a remark beside a value, or an entry of
/// `waivers:` in board.yaml.
package struct Waiver: Sendable {
  /// The name of the rule.
  package let rule: Placed<String>
  /// The file, as it is shown, that it speaks of; nil where it holds everywhere.
  package let file: String?
  /// The lines of the file, counted from 1; nil where it holds in all of it.
  package let lines: ClosedRange<Int>?
  /// The last day on which it holds; nil where it always does.
  package let until: CalendarDate?
  /// Empty where none is given.
  package let reason: String

  package init(
    rule: Placed<String>, file: String?, lines: ClosedRange<Int>? = nil,
    until: CalendarDate? = nil, reason: String
  ) {
    self.rule = rule
    self.file = file
    self.lines = lines
    self.until = until
    self.reason = reason
  }

  /// Whether it speaks of what was found by a rule at a place.
  package func covers(_ rule: String, at range: InputRange) -> Bool {
    guard self.rule.value == rule, file.map({ $0 == range.file }) ?? true else { return false }
    guard let lines else { return true }
    return range.workbookPlace == nil && lines.contains(range.start.line)
  }
}
