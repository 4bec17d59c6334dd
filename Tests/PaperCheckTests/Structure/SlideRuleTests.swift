import PaperModel
import Testing

@Suite struct `Rules about slides` {
  private static func briefing(_ rule: String, _ description: String, _ body: String) -> RuleCase {
    RuleCase(
      rule, description,
      files: ["b.md": "---\nkind: briefing\ndate: 2018-02-05\ntitle: Progress\n---\n\n\(body)\n"])
  }

  private static func items(_ count: Int) -> String {
    (1...count).map { "- item \($0)" }.joined(separator: "\n")
  }

  @Test(arguments: [
    briefing("untitled-slide", "without a heading", "## A\n\n---\n\n1️⃣Text alone."),
    briefing("untitled-slide", "with its heading below a text", "Text\n\n### A\n\nMore."),
    briefing("untitled-slide", "with notes alone", "Note:\n\nSay this."),
    briefing("empty-slide", "between two breaks", "## A\n\n---\n\n1️⃣---\n\n## B"),
    briefing("empty-slide", "with a title alone", "## A\n\n---\n\n## B"),
    briefing("stray-notes", "after a break", "## A\n\n---\n\n1️⃣Note:\n\nSay this."),
    briefing("stray-notes", "below a title", "## A\n\nNote:\n\nSay this."),
    briefing(
      "duplicate-slide-title", "in other case", "## Next  steps\n\nA\n\n---\n\n1️⃣# next steps\n\nB"),
    briefing(
      "duplicate-slide-title", "and headings below", "## A\n\n### B\n\n---\n\n## C\n\n### B"),
    briefing("overfull-slide", "with 17 items", "1️⃣## A\n\n\(items(17))"),
    briefing("overfull-slide", "with 16 items", "## A\n\n\(items(16))"),
    briefing(
      "overfull-slide", "with much in its notes", "## A\n\n\(items(3))\n\nNote:\n\n\(items(40))"),
    briefing(
      "overfull-slide", "with a long paragraph",
      "1️⃣## A\n\n\(String(repeating: "word ", count: 300))"),
    // Rules about prose and figures hold for slides and their notes as for papers.
    briefing("unknown-figure", "on a slide", "## A\n\nNote:\n\nIt was 1️⃣${PI2.ytd}."),
    briefing("double-word", "in notes", "## A\n\nNote:\n\nSay the 1️⃣the truth."),
    // Rules about the sections of papers do not.
    briefing("missing-section", "in a briefing", "## A\n\nB"),
    briefing("duplicate-section", "in a briefing", "## Purpose\n\nB\n\n---\n\n## Purpose\n\nC"),
  ]) func `find slides that go wrong, and no others`(sample: RuleCase) throws {
    try sample.expectPlaces()
  }
}
