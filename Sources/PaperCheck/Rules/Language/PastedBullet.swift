import PaperMarkup
import PaperModel

extension Rule {
  /// Finds lists that were pasted with the signs of another program, and would print as paragraphs.
  static let pastedBullet = ofDocuments(
    "pasted-bullet", .warning, in: .language,
    page: Page(
      finds: "Paragraphs in a row that begin with a sign such as `•` and a space or a tab.",
      why: """
        They were pasted from another program and print as paragraphs with a sign in front: their \
        lines are not indented, and a screen reader does not say that there is a list.
        """,
      example: "•\tLocal people come first\n\n•\tServices work together",
      instead: "- Local people come first\n- Services work together",
      doubt: """
        Right nearly always: two or more in a row are needed, and a dash counts only before a tab. \
        Where the signs differ there may be a list within a list, and nothing is replaced by itself.
        """)
  ) { checked in
    var runs: [[PastedSign]] = [[]]
    for line in checked.passages.flatMap(TypedLine.lines) {
      if line.startsBlock, line.sign == nil || line.document != runs.last?.last?.document {
        runs.append([])
      }
      if let sign = line.sign { runs[runs.count - 1].append(sign) }
    }
    return runs.filter { $0.count > 1 }.compactMap { run in
      guard let first = run.first else { return nil }
      let isCertain = run.allSatisfy { $0.isInBody && $0.sign == first.sign }
      return Finding(
        "'\(first.sign)' makes no list: \(run.count) paragraphs begin with such a sign",
        at: first.range, help: "begin each with '- '",
        fix: isCertain ? run.map { Fix($0.range, "- ") } : [])
    }
  }
}

/// The sign of another program's list at the beginning of a line.
private struct PastedSign {
  let sign: Unicode.Scalar
  /// The place of the sign and the blanks after it.
  let range: InputRange
  let document: String
  /// Whether it is in the body of a file, where lists can be written.
  let isInBody: Bool
}

/// A line of a text as it was typed.
private struct TypedLine {
  /// Whether a block begins with it.
  let startsBlock: Bool
  let sign: PastedSign?
  let document: String

  /// The lines of a passage; a block other than a paragraph is one line without a sign.
  static func lines(of passage: Passage) -> [TypedLine] {
    let (document, isInBody) = (passage.document, passage.key == nil)
    let hasSign = passage.source.unicodeScalars.contains { PastedSigns.all.contains($0) }
    guard hasSign, passage.blocks.contains(where: \.isParagraph) else {
      return [TypedLine(startsBlock: true, sign: nil, document: document)]
    }
    let places = passage.places()
    var offset = passage.origin
    var startsBlock = true
    return passage.source.split(separator: "\n", omittingEmptySubsequences: false)
      .compactMap { line in
        let start = offset
        offset += line.utf8.count + 1
        guard !line.allSatisfy(\.isWhitespace) else {
          startsBlock = true
          return nil
        }
        let found = PastedSigns.sign(in: line).map { sign, span in
          PastedSign(
            sign: sign, range: places(start + span.lowerBound..<start + span.upperBound),
            document: document, isInBody: isInBody)
        }
        defer { startsBlock = false }
        return TypedLine(startsBlock: startsBlock, sign: found, document: document)
      }
  }
}

/// The signs that other programs put before the items of a list.
private enum PastedSigns {
  /// Those that stand before any blank, the last two in the font for symbols.
  private static let bullets: Set<Unicode.Scalar> = [
    "•", "·", "▪", "●", "◦", "‣", "■", "○", "\u{F0B7}", "\u{F0A7}",
  ]
  /// Those that stand before a tab: they begin sentences too.
  private static let dashes: Set<Unicode.Scalar> = ["–", "—"]
  static let all = bullets.union(dashes)

  /// The sign at the beginning of a line, and the UTF-8 offsets of it with the blanks after it.
  static func sign(in line: Substring) -> (Unicode.Scalar, Range<Int>)? {
    let text = line.unicodeScalars.drop { $0 == " " }
    guard let sign = text.first, all.contains(sign) else { return nil }
    let rest = text.dropFirst()
    let words = rest.drop { $0 == "\t" || $0 == " " || $0 == "\u{A0}" }
    guard words.startIndex > rest.startIndex, !words.isEmpty,
      bullets.contains(sign) || rest.first == "\t"
    else { return nil }
    let start = line.utf8.distance(from: line.startIndex, to: text.startIndex)
    return (sign, start..<line.utf8.distance(from: line.startIndex, to: words.startIndex))
  }
}

extension Prose.Block {
  fileprivate var isParagraph: Bool { if case .paragraph = self { true } else { false } }
}
