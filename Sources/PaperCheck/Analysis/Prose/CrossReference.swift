import PaperMarkup

/// A reference in prose to a part of a document: "Appendix 2", "see paragraphs 4.2 and 4.3", "Table
/// 3".
struct CrossReference {
  enum Kind {
    case appendix, section, paragraph, table, figure, page
  }

  let kind: Kind
  /// The noun as typed, such as "Annex".
  let word: Substring
  /// The numbers or letters referred to; empty if the noun has none.
  let labels: [(text: Substring, span: Range<Int>)]
  /// Whether the reference can only mean the document that contains it: "see section 4", "Table 3
  /// below".
  let isOwn: Bool
  /// Whether the reference is clearly to another document: "section 4 of the Act".
  let isOfOther: Bool

  /// The references of a line, in order.
  static func references(in line: ProseLine) -> [CrossReference] {
    line.folded.enumerated().compactMap { index, word in
      guard sieve.mayHold(word), let kind = kinds[word] else { return nil }
      return Reader(line: line).reference(kind, at: index)
    }
  }

  private struct Reader {
    let line: ProseLine

    func reference(_ kind: Kind, at index: Int) -> CrossReference {
      let (labels, next) = labels(behind: index)
      let isOfThis = isOfThis(next)
      let isOther =
        !isOfThis && (isOfOther(next) || isOfOther(before: index, label: labels.first?.span))
      return CrossReference(
        kind: kind, word: line.words[index].text, labels: labels,
        isOwn: isOfThis || !isOther && (isSeen(index) || isNear(next)), isOfOther: isOther)
    }

    /// The labels after a word, and the index after the last of them.
    private func labels(behind index: Int) -> ([(text: Substring, span: Range<Int>)], Int) {
      var labels: [(text: Substring, span: Range<Int>)] = []
      var next = index + 1
      while next < line.words.count {
        let gap = gap(before: next)
        if isLabel(next), labels.isEmpty ? gap == " " : Self.joints.contains(gap) {
          labels += parts(of: line.words[next])
          next += 1
        } else if !labels.isEmpty, ["and", "or", "to"].contains(line.key(next)), isLabel(next + 1),
          gap == " " || gap == ", ", self.gap(before: next + 1) == " "
        {
          labels += parts(of: line.words[next + 1])
          next += 2
        } else {
          break
        }
      }
      return (labels, next)
    }

    /// "see section 4", "refer to section 4"
    private func isSeen(_ index: Int) -> Bool {
      line.key(index - 1) == "see"
        || line.key(index - 1) == "to"
          && ["refer", "referred", "turn"].contains(line.key(index - 2))
    }

    /// "section 4 above"
    private func isNear(_ next: Int) -> Bool {
      gap(before: next) == " " && ["above", "below", "overleaf"].contains(line.key(next))
    }

    /// "section 4 of this report"
    private func isOfThis(_ next: Int) -> Bool {
      gap(before: next) == " " && ["of", "in", "to"].contains(line.key(next))
        && line.key(next + 1) == "this"
        && ["report", "paper", "update", "document", "briefing"].contains(line.key(next + 2))
    }

    /// "section 4 of the Act", "Table 3 (JSNA)", "section 106 agreement"
    private func isOfOther(_ next: Int) -> Bool {
      switch gap(before: next) {
      case " ": Self.others.contains(line.key(next))
      case " (", ", ", " [": line.words[next].text.first?.isUppercase == true
      default: false
      }
    }

    /// "the JSNA's Table 3", and the text of a link.
    private func isOfOther(before index: Int, label: Range<Int>?) -> Bool {
      let start = line.words[index].span.lowerBound
      if line.links.contains(where: {
        $0.span.contains(start) || label.map($0.span.overlaps) == true
      }) {
        return true
      }
      guard index > 0 else { return false }
      let before = line.key(index - 1)
      return before.hasSuffix("'s") || before.hasSuffix("s\u{2019}")
        || before.hasSuffix("\u{2019}s")
        || before == "its" || before == "their"
    }

    /// Splits `1-3` into its two ends; the labels between them are meant as well.
    private func parts(of word: ProseWord) -> [(text: Substring, span: Range<Int>)] {
      guard let dash = word.text.firstIndex(of: "-") else { return [(word.text, word.span)] }
      let first = word.text[..<dash]
      let second = word.text[word.text.index(after: dash)...]
      let middle = word.span.lowerBound + first.utf8.count
      return [
        (first, word.span.lowerBound..<middle), (second, (middle + 1)..<word.span.upperBound),
      ]
    }

    /// `4`, `4.2`, `A`, `1a`, `II`.
    private func isLabel(_ index: Int) -> Bool {
      guard line.words.indices.contains(index) else { return false }
      let word = line.words[index].text
      guard (1...8).contains(word.utf8.count), let first = word.utf8.first, word != "I" else {
        return false
      }
      if first.isDigit {
        return word.utf8.allSatisfy {
          $0.isDigit || ".-".utf8.contains($0) || Self.isLetter($0)
        }
          && word.utf8.count(where: Self.isLetter) < 2
      }
      return word.utf8.count == 1 && (65...90).contains(first)
        || word.utf8.allSatisfy("IVX".utf8.contains)
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (97...122).contains(byte) }

    /// The text between a word and the one before it.
    private func gap(before index: Int) -> Substring {
      guard index > 0, index < line.words.count else { return "" }
      return line.gap(before: index)
    }

    private static let joints: Set<Substring> = [", ", "\u{2013}", " \u{2013} ", " - ", " & "]
    /// Words that follow a number that is not a reference to this document.
    private static let others: Set<String> = [
      "of", "to", "in", "from", "agreement", "agreements", "duty", "order", "notice", "funding",
      "monies", "review", "enquiry", "enquiries", "inspection",
    ]
  }

  private static let sieve = WordPrefilter(kinds.keys)
  private static let kinds: [String: Kind] = [
    "appendix": .appendix, "appendices": .appendix, "appendixes": .appendix, "annex": .appendix,
    "annexe": .appendix, "annexes": .appendix, "section": .section, "sections": .section,
    "paragraph": .paragraph, "paragraphs": .paragraph, "para": .paragraph, "paras": .paragraph,
    "table": .table, "tables": .table, "figure": .figure, "figures": .figure, "page": .page,
    "pages": .page,
  ]
}
