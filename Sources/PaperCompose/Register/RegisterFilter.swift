import PaperMarkup
package import PaperModel

/// Selects part of a register. All conditions must hold, and those about follow-ups must hold for
/// the same follow-up.
package struct RegisterFilter: Sendable {
  /// Only open follow-ups, and decisions that have one.
  package var isOpen = false
  /// Only follow-ups whose due date has passed.
  package var isOverdue = false
  /// Only follow-ups of one of these owners: people, or organisations by any of their names.
  package var owners: [String] = []
  /// Only decisions made on that date or later.
  package var since: CalendarDate?
  /// Words that must all occur in the item, the wording, the reasons or the follow-ups.
  package var search = ""
  /// The paths of the meetings and minutes to include; nil for all.
  package var paths: Set<String>?

  package init() {}

  /// Whether it has a condition about follow-ups, which a decision without any cannot meet.
  var concernsFollowUps: Bool { isOpen || isOverdue || !owners.isEmpty }
}

/// The words of a search.
struct SearchWords {
  private let words: [[UInt8]]

  init(_ text: String) {
    words = text.split(whereSeparator: \.isWhitespace).map { FoldedText.fold(String($0)) }
      .filter { !$0.isEmpty }
  }

  var isEmpty: Bool { words.isEmpty }

  /// Whether each word occurs in some text.
  func occur(in texts: [String]) -> Bool {
    var folded: [UInt8] = []
    for text in texts {
      FoldedText.append(text, to: &folded)
      folded.append(UInt8(ascii: "\n"))
    }
    return words.allSatisfy { FoldedText.contains(folded, $0) }
  }
}
