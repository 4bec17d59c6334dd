import Foundation
import TestSupport
import Testing

@Suite struct `Changes at random in a Word file` {
  /// Words that mean something to Markdown or YAML, and some that do not.
  private static let words = [
    "more", "a *star*", "[link](x)", "5", "# hash", "don't", "\"quoted\"", "co-operation", "£5",
    "naïve", "a_b_c", "<b>", "&amp;", "${PI2.ytd}", "| pipe", "`code`", "1. one", "yes: no",
    "- dash", "\\", "~~x~~", "http://example.org", "a # b", "{x}", "'", "…",
  ]

  /// Words of paragraphs of the example that are text: of the paper, of what it includes, and of its plan.
  private static let targets = [
    "peer review of health", "partners know the", "The Board endorsed", "asked for an update",
    "held the yearly figures", "first two quarters", "remain committed", "the Chamber of Commerce",
    "success", "look at apprenticeships", "review who its members", "evaluate with Public Health",
    "Endorse the progress", "Agree to receive", "Find out how", "Valley House and",
    "Where school results", "What helps is", "Refresh activities", "Make people", "second phase",
    "arrives late", "Small firms find",
  ]

  @Test(arguments: 1...6)
  func `give exactly the text with them once they are applied`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let sent = try SentPaper()
    let before = try sent.sources()
    let file = try sent.reviewed { file in
      for target in Self.targets where generator.below(3) == 0 {
        let words = target.split(separator: " ").map(String.init)
        let place = generator.below(words.count)
        var changed = words
        switch generator.below(3) {
        case 0: changed[place] = generator.pick(Self.words)
        case 1: changed.insert(generator.pick(Self.words), at: place + 1)
        default: if words.count > 1 { changed.remove(at: place) }
        }
        file.change(target, to: changed.joined(separator: " "))
      }
    }
    let run = try sent.review("--apply")
    #expect(run.status == 0)
    #expect(!run.output.contains("warning:"), "\(run.output)")
    #expect(try sent.paragraphs() == ReviewedWordFile.paragraphs(of: file.body))
    let after = try sent.sources()
    #expect(after.keys.sorted() == before.keys.sorted())
    let again = try sent.review("--apply")
    #expect(again.output == "")
    #expect(try sent.sources() == after)
  }
}
