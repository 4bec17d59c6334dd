import TestSupport
import Testing

@testable import PaperRender

@Suite struct `Text that is measured` {
  @Test(arguments: [
    ("", 0), ("Wi ", 944 + 222 + 278), ("£1", 1112), ("語", 1000), ("e\u{301}", 556),
  ])
  func `is as wide as Arial`(text: String, width: Int) {
    #expect(TextMeasure.extent(of: text).line == width)
  }

  @Test func `knows its longest line and the longest stretch that is not broken`() {
    let extent = TextMeasure.extent(of: "aa bb\naaaa\na-aaa")
    #expect(extent.line == 4 * 556 + 333)
    #expect(extent.word == 4 * 556)
    #expect(extent.lines == 3)
  }

  @Test(arguments: [
    ("", 1), ("aaaa", 1), ("aaaa ", 1), ("aaaaa", 2), ("aaaaaaaaa", 3), ("aa aa", 2), ("aa a", 1),
    ("aaa-aaa", 2), ("a\n\nb", 3), ("\n", 2), ("aa aaaaaa aa", 4),
  ])
  func `is broken after spaces and hyphens, and in words that are too long`(
    text: String, lines: Int
  ) {
    #expect(TextMeasure.lines(of: text, width: 4 * 556) == lines)
  }

  @Test func `never takes fewer lines in less room, nor traps`() {
    var random = SeededGenerator(seed: 11)
    for _ in 0..<500 {
      let text = String(
        String.UnicodeScalarView(
          (0..<random.below(60)).map { _ in random.pick(["a", "W", " ", "-", "\n", "語", "\u{301}"])
          })
      )
      let counts = [0, 1, 600, 2_000, 5_000, 60_000].map { TextMeasure.lines(of: text, width: $0) }
      #expect(counts == counts.sorted(by: >), "\(text.debugDescription)")
      #expect(counts.last == TextMeasure.extent(of: text).lines)
    }
  }
}
