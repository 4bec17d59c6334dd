import CouncilEnglish
import PaperMarkup
import PaperModel
import TestSupport

/// Makes recommendations of words that mean something to the rules, and of words that mean harm.
struct RecommendationGenerator {
  private var random: SeededGenerator

  init(seed: Int) { random = SeededGenerator(seed: UInt64(seed)) }

  private static let openings = [
    "", "", "", "To ", "The Board is asked to ", "That the Board ", "It is recommended that ",
    "That ",
  ]
  private static let verbs =
    EnglishWords.builtIn.decisionVerbs.map(\.base) + EnglishWords.builtIn.decisionVerbs.map(\.base)
    + [
      "notes", "endorses", "supports", "Consider", "comment", "formally note", "authorize",
      "note, endorse and support",
    ]
  private static let things = [
    "the report", "progress", "the action plan", "partners", "the Director", "Dr Smith",
    "authority to the Director", "its targets", "comments and suggestions", "£50,000", "PI2",
    "the “Working together” plan", "Appendix A", "(see paragraph 3.2)", "the 5% reduction", "it",
  ]
  private static let phrases = [
    "of the Board", "for 2016-2019", "made to date", "which was agreed", "that partners lead",
    "in principle", "subject to funding", "to improve health", "to the Board", "in six months",
    "every six months", "at the next meeting", "as set out in the report", "as Chair", "is late",
    "with effect from 1 April 2018", "to report back", "set out in Appendix 1",
    "in tackling smoking",
    "by 31 March", "for publication", "immediately", "that the plan be published",
  ]
  private static let joints = [
    " and ", ", and ", "; and ", "; ", ", ", " or ", " & ", " and to ", ": ", ". ", " – ",
  ]
  private static let harm = [
    "", " ", "\u{A0}", "🙂", "👩‍👩‍👧", "\u{202E}اللوحة", "\u{301}", "\u{200B}", "\0", "\u{FEFF}", "(",
    ")", "“",
    "'", "’", "[", "]", ",", ";", ":", ".", "…", "-", "\r\n", "\u{2028}", "\u{FFFC}", "ﬁ",
    "İ", "ß",
    "(and", "…)", "))", "''", "\u{10FFFD}",
  ]

  /// One that a person might have written.
  mutating func text() -> String {
    var text = random.pick(Self.openings)
    for clause in 0...random.below(2) {
      if clause > 0 { text += random.pick(Self.joints) }
      text += random.pick(Self.verbs) + " " + random.pick(Self.things)
      if random.below(4) == 0 { text += " " + random.pick(Self.things) }
      for _ in 0..<random.below(3) { text += " " + random.pick(Self.phrases) }
    }
    return text + random.pick(["", "", ".", ";", "; and", ":"])
  }

  /// One that no person would write.
  mutating func hostileText() -> String {
    let all = Self.verbs + Self.things + Self.phrases + Self.joints + Self.harm + Self.harm
    return (0..<random.below(14)).map { _ in
      random.pick(all) + (random.below(3) == 0 ? "" : " ")
    }.joined()
  }

  /// The same words with markup around some of them.
  mutating func marked(_ text: String) -> [Inline] {
    var line: [Inline] = []
    var rest = Array(text.unicodeScalars)[...]
    while !rest.isEmpty {
      let part = rest.prefix(1 + random.below(30))
      rest = rest.dropFirst(part.count)
      let text = Inline.text(String(String.UnicodeScalarView(part)))
      switch random.below(5) {
      case 0: line.append(.emphasis([text]))
      case 1: line.append(.strong([.emphasis([text])]))
      case 2: line.append(.link(destination: "https://x.y/\(line.count)", [text]))
      default: line.appendMerging(text)
      }
      if random.below(8) == 0 { line.append(.note([.text("note \(line.count)")])) }
    }
    return line
  }
}
