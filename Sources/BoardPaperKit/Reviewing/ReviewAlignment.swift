import PaperMarkup
import OfficePackage
import PaperRender

/// Matches each paragraph of the Word file with one of the paper as it is made today.
///
/// A paragraph whose text has not changed in the source since is found by its mark. Any other is looked for
/// between those: it is the paragraph that has most words in common with it, if more than half of its words are
/// the same.
struct ReviewAlignment {
  /// For each paragraph of the Word file the number of today's; nil where there is none.
  private(set) var today: [Int?]
  /// Whether it was found by its mark, so that today's text is that of the file when it was made.
  private(set) var isMarked: [Bool]

  /// How alike the words of two texts are that are taken for the same paragraph.
  private static let alike = 0.5
  /// The most pairs of paragraphs that are compared, and the longest text that is, in bytes.
  private static let mostPairs = 40_000
  private static let longest = 8_000

  init(_ reviewed: [ReviewedParagraph], _ printed: [PrintedParagraph]) {
    today = Array(repeating: nil, count: reviewed.count)
    isMarked = Array(repeating: false, count: reviewed.count)
    var byMark: [String: Int] = [:]
    var byText: [String: Int?] = [:]
    for (index, paragraph) in printed.enumerated() {
      if let mark = paragraph.mark { byMark[mark] = index }
      let key = paragraph.text.singleSpaced
      byText[key] = byText[key] == nil ? .some(index) : .some(nil)
    }
    var taken: Set<Int> = []
    for (index, paragraph) in reviewed.enumerated() {
      guard let found = paragraph.marks.lazy.compactMap({ byMark[$0] }).first,
        taken.insert(found).inserted
      else { continue }
      (today[index], isMarked[index]) = (found, true)
    }
    // The text of a paragraph that is there once is as good as a mark.
    for (index, paragraph) in reviewed.enumerated() where today[index] == nil {
      for text in [paragraph.original, paragraph.accepted].compactMap({ $0 }) {
        if let found = byText[text.singleSpaced] ?? nil,
          printed[found].place.isNote == paragraph.place.isNote,
          taken.insert(found).inserted
        {
          (today[index], isMarked[index]) = (found, text == paragraph.original)
          break
        }
      }
    }
    fillGaps(reviewed, printed, taken)
  }

  private mutating func fillGaps(
    _ reviewed: [ReviewedParagraph], _ printed: [PrintedParagraph], _ taken: Set<Int>
  ) {
    var taken = taken
    var pairs = 0
    var start = 0
    while start < reviewed.count {
      guard today[start] == nil else {
        start += 1
        continue
      }
      let end = reviewed.indices[start...].first { today[$0] != nil } ?? reviewed.count
      let before = start > 0 ? today[start - 1].map { $0 + 1 } ?? 0 : 0
      let after = end < reviewed.count ? today[end] ?? printed.count : printed.count
      if before < after {
        let free = (before..<after).filter { !taken.contains($0) }
        pairs += free.count * (end - start)
        if !free.isEmpty, pairs <= Self.mostPairs {
          for index in start..<end {
            let best = free.filter { !taken.contains($0) }
              .map { (place: $0, likeness: Self.likeness(reviewed[index], printed[$0])) }
              .max { $0.likeness < $1.likeness }
            guard let best, best.likeness > Self.alike else { continue }
            taken.insert(best.place)
            today[index] = best.place
          }
        }
      }
      start = end
    }
  }

  private static func likeness(_ one: ReviewedParagraph, _ other: PrintedParagraph) -> Double {
    // What is new in the file has no place yet.
    guard one.original != nil || one.marks.isEmpty else { return 0 }
    return [one.original, one.accepted].compactMap { $0 }
      .filter { max($0.utf8.count, other.text.utf8.count) <= longest }
      .map { WordHunks.likeness($0, other.text) }.max() ?? 0
  }
}

extension ReviewedParagraph.Place {
  var isNote: Bool { self == .note }
}
