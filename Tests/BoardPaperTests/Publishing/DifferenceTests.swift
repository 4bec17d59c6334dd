import TestSupport
import Testing

@testable import BoardPaperKit

@Suite struct `The difference of two texts` {
  // MARK: - Sequences

  /// The later sequence, made of the earlier one and the changes.
  private static func applying<Element>(
    _ difference: SequenceDifference<Element>, to old: [Element], taking new: [Element]
  ) -> [Element] {
    var result: [Element] = []
    var place = 0
    for change in difference.changes {
      result += old[place..<change.old.lowerBound] + new[change.new]
      place = change.old.upperBound
    }
    return result + old[place...]
  }

  private static func edited(_ words: [Int], _ generator: inout SeededGenerator) -> [Int] {
    var words = words
    for _ in 0..<generator.below(8) {
      let start = generator.below(words.count + 1)
      let end = min(words.count, start + generator.below(words.count / 4 + 2))
      let more = (0..<generator.below(words.count / 4 + 2)).map { _ in generator.below(50) }
      // Some runs are moved, and some written anew.
      let moved = generator.below(2) == 0 ? Array(words[start..<end]) : []
      words.replaceSubrange(start..<end, with: more)
      let place = generator.below(words.count + 1)
      words.insert(contentsOf: moved, at: place)
    }
    return words
  }

  @Test(arguments: [(60, 6), (400, 30), (4_000, 200), (4_000, 1_000_000)])
  func `turns one into the other, whatever they are`(length: Int, alphabet: Int) {
    var generator = SeededGenerator(seed: UInt64(length + alphabet))
    for _ in 0..<(60_000 / length) {
      let old = (0..<generator.below(length)).map { _ in generator.below(alphabet) }
      let new = Self.edited(old, &generator)
      let difference = SequenceDifference(old, new)
      #expect(Self.applying(difference, to: old, taking: new) == new)
      var last: SequenceDifference<Int>.Change?
      for change in difference.changes {
        #expect(!change.old.isEmpty || !change.new.isEmpty)
        if let last {
          #expect(last.old.upperBound < change.old.lowerBound)
          #expect(last.new.upperBound < change.new.lowerBound)
        }
        last = change
      }
    }
  }

  @Test func `has as few changes as there can be, in short texts`() {
    let difference = SequenceDifference(Array("ABCABBA"), Array("CBABAC"))
    let count = difference.changes.map { $0.old.count + $0.new.count }.reduce(0, +)
    #expect(count == 5)
    #expect(SequenceDifference([1, 2, 3], [1, 2, 3]).changes.isEmpty)
  }

  @Test func `is found in bounded time, also where nothing is the same or all is repeated`() {
    let old = Array(0..<60_000)
    let clock = ContinuousClock()
    let time = clock.measure {
      #expect(SequenceDifference(old, old.map { $0 + 100_000 }).changes.count == 1)
      #expect(SequenceDifference(old, old.reversed()).changes.count > 0)
      let (ones, twos) = (old.map { $0 % 2 }, old.map { $0 % 3 })
      #expect(Self.applying(SequenceDifference(ones, twos), to: ones, taking: twos) == twos)
      var few = old
      few[30_000] = -1
      few.remove(at: 10)
      #expect(SequenceDifference(old, few).changes.count == 2)
    }
    #expect(time < .seconds(20))
  }

  // MARK: - Words

  private static let before = """
    # Progress

    The plan was **met** by all partners who had promised to meet it in the spring of the year.

    ## Winter

    | Place | Beds |
    | --- | --- |
    | North | 12 |
    | South | 14 |

    It was mild.

    """

  private static func passages(_ after: String) -> [WordDifference.Passage] {
    WordDifference(before, after).passages
  }

  @Test func `is nothing for the same words`() {
    #expect(Self.passages(Self.before).isEmpty)
    #expect(Self.passages(Self.before.replacing("plan was", with: "plan   was")).isEmpty)
  }

  @Test func `has the words around it, and the heading above`() {
    let after = Self.before.replacing("14", with: "15").replacing("who had", with: "which had")
    #expect(
      Self.passages(after) == [
        .init(
          heading: "Progress",
          pieces: [
            .same("plan was **met** by all partners"), .removed("who"), .added("which"),
            .same("had promised to meet it in"),
          ]),
        .init(
          heading: "Winter",
          pieces: [.same("| South |"), .removed("14"), .added("15"), .same("|")]),
      ])
  }

  @Test func `has changes that are near each other in one passage`() {
    let after = Self.before.replacing("all partners", with: "most partners").replacing(
      "promised", with: "said")
    #expect(Self.passages(after).count == 1)
  }

  @Test func `has whole lines that are new`() {
    let after = Self.before.replacing("| South", with: "| East | 9 |\n| South")
    #expect(
      Self.passages(after).map(\.pieces) == [
        [.same("|"), .added("East | 9 |\n|"), .same("South | 14 |")]
      ])
  }

  @Test func `is found where a text is begun and where it is taken away`() {
    #expect(WordDifference("", "One.\n").passages.count == 1)
    #expect(WordDifference("One.\n", "").passages.count == 1)
    #expect(WordDifference("", "").passages.isEmpty)
  }
}
