import PaperMarkup
import PaperModel

/// One way in which a change can be made in the sources, and what the paper says then.
struct ReviewPlan {
  /// Words of a paragraph as it is made today that others take the place of.
  struct Words {
    let paragraph: Int
    let range: Range<Int>
    let new: String
  }

  /// A text that is a paragraph of its own, after one of today's; after -1 it is the first.
  struct Added {
    let after: Int
    let text: String
  }

  var fixes: [Fix]
  var words: [Words] = []
  /// The paragraphs that are no longer there.
  var removed: [Int] = []
  var added: [Added] = []

  init(_ fixes: [Fix]) { self.fixes = fixes }
}

extension [ReviewPlan] {
  /// What the paper says with all plans, paragraph by paragraph, in single spaces.
  func expected(of paragraphs: [PrintedParagraph]) -> [String] {
    let words = Dictionary(grouping: flatMap(\.words), by: \.paragraph)
    let removed = Set(flatMap(\.removed))
    let added = Dictionary(grouping: flatMap(\.added), by: \.after)
    var texts = (added[-1] ?? []).map(\.text)
    for (index, paragraph) in paragraphs.enumerated() {
      if !removed.contains(index) {
        var text: [UInt8] = .init(paragraph.text.utf8)
        for change in (words[index] ?? []).sorted(by: { $0.range.lowerBound > $1.range.lowerBound })
        where change.range.upperBound <= text.count {
          text.replaceSubrange(change.range, with: change.new.utf8)
        }
        texts.append(String(decoding: text, as: UTF8.self))
      }
      texts += (added[index] ?? []).map(\.text)
    }
    return texts.map(\.singleSpaced).filter { !$0.isEmpty }
  }
}
