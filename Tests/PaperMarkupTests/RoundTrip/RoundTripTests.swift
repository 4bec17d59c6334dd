import PaperMarkup
import TestSupport
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

@Suite("Markdown that is written reads back as the same tree")
struct RoundTripTests {
  /// `SLOW_TESTS=1` tries more.
  private static let isSlow = ProcessInfo.processInfo.environment["SLOW_TESTS"] == "1"

  @Test(arguments: 0..<10)
  func `hostile trees come back`(part: Int) {
    let count = Self.isSlow ? 10_000 : 200
    for seed in part * count..<(part + 1) * count {
      var generator = TreeGenerator(seed: UInt64(seed))
      let tree = generator.tree()
      let markdown = MarkdownWriter.write(tree)
      let document = MarkdownReader.read(markdown)
      let read = MarkdownProjection(
        blocks: document.blocks.map(\.block).printed, tags: document.unsupported.map(\.text))
      let wanted = MarkdownProjection(of: tree)
      guard read != wanted else { continue }
      let pairs = zip(wanted.blocks, read.blocks)
      if let (want, got) = pairs.first(where: { $0 != $1 }) {
        Issue.record("seed \(seed):\n\(markdown)\nwanted \(want)\nread   \(got)")
      } else {
        Issue.record("seed \(seed):\n\(markdown)\nwanted \(wanted)\nread   \(read)")
      }
      return
    }
  }
}
