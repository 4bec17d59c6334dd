import PaperRender

/// A line diff in the format of `diff -u`, with one line of context.
package enum LineDiff {
  /// The difference of two texts. Edits leave most lines unchanged, so each change is found by a
  /// simple search for the next common lines.
  package static func text(_ old: String, _ new: String, path: String) -> String {
    let before = lines(old)
    let after = lines(new)
    var text = "--- \(path)\n+++ \(path)\n"
    for change in changes(before, after) {
      let first = max(0, change.old.lowerBound - 1)
      let last = min(before.count, change.old.upperBound + 1)
      let shift = change.new.lowerBound - change.old.lowerBound
      let newCount = last - first + change.new.count - change.old.count
      text += "@@ -\(first + 1),\(last - first) +\(first + shift + 1),\(newCount) @@\n"
      for line in before[first..<change.old.lowerBound] {
        text += " \(DisplayText.harmless(line))\n"
      }
      for line in before[change.old] { text += "-\(DisplayText.harmless(line))\n" }
      for line in after[change.new] { text += "+\(DisplayText.harmless(line))\n" }
      for line in before[change.old.upperBound..<last] {
        text += " \(DisplayText.harmless(line))\n"
      }
    }
    return text
  }

  private static func lines(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// The ranges of lines that differ.
  private static func changes(
    _ before: [String], _ after: [String]
  ) -> [(old: Range<Int>, new: Range<Int>)] {
    var changes: [(old: Range<Int>, new: Range<Int>)] = []
    var (old, new) = (0, 0)
    while old < before.count || new < after.count {
      if old < before.count, new < after.count, before[old] == after[new] {
        (old, new) = (old + 1, new + 1)
        continue
      }
      let (skipOld, skipNew) = resumption(before[old...], after[new...])
      changes.append((old..<(old + skipOld), new..<(new + skipNew)))
      (old, new) = (old + skipOld, new + skipNew)
    }
    return changes
  }

  /// The numbers of lines to skip on each side until both texts agree again: the fewest, within the
  /// next hundred lines.
  private static func resumption(
    _ before: ArraySlice<String>, _ after: ArraySlice<String>
  ) -> (Int, Int) {
    for total in 1...100 {
      for skipOld in 0...total {
        let (old, new) = (before.startIndex + skipOld, after.startIndex + total - skipOld)
        guard old <= before.endIndex, new <= after.endIndex else { continue }
        let isEnd = old == before.endIndex && new == after.endIndex
        let isAlike = old < before.endIndex && new < after.endIndex && before[old] == after[new]
        if isEnd || isAlike { return (skipOld, total - skipOld) }
      }
    }
    return (before.count, after.count)
  }
}
