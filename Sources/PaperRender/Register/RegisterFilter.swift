package import PaperModel

/// What of a register is wanted. Everything that is stated must hold at once, and where it is about
/// follow-ups, of one and the same.
package struct RegisterFilter: Sendable {
  /// Only follow-ups that are open, and decisions that have one.
  package var isOpen = false
  /// Only follow-ups whose date has gone by.
  package var isOverdue = false
  /// Only what one of them has to do: people, or organisations by any of their names.
  package var owners: [String] = []
  /// Only decisions of that day or later.
  package var since: CalendarDate?
  /// Words that must all occur in the item, the wording, the reasons or the follow-ups.
  package var search = ""
  /// The paths of meetings and minutes; nil for all.
  package var paths: Set<String>?

  package init() {}

  /// Whether it is about follow-ups, so that a decision without one does not fit.
  var concernsFollowUps: Bool { isOpen || isOverdue || !owners.isEmpty }
}

/// Words that are looked for.
struct SearchWords {
  private let words: [[UInt8]]

  init(_ text: String) {
    words = text.split(whereSeparator: \.isWhitespace).map { FoldedText.fold(String($0)) }
      .filter { !$0.isEmpty }
  }

  var isEmpty: Bool { words.isEmpty }

  /// Whether all of them occur in texts, one here and another there.
  func occur(in texts: [String]) -> Bool {
    var folded: [UInt8] = []
    for text in texts {
      FoldedText.append(text, to: &folded)
      folded.append(UInt8(ascii: "\n"))
    }
    return words.allSatisfy { FoldedText.contains(folded, $0) }
  }
}
