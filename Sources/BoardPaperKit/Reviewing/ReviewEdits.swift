import PaperMarkup
import PaperModel
import PaperRender
import PaperSource

/// The ways in which changes of a paper can be made in its sources.
struct ReviewEdits {
  private let paragraphs: [PrintedParagraph]
  private let files: [String: InputFile]

  init(_ source: ReviewedSource) {
    paragraphs = source.paragraphs
    files = source.inputs.files
  }

  /// The most lines of sources that are tried for one change.
  private static let mostWays = 8

  // MARK: - Words

  /// The ways of changing words of a paragraph.
  /// - Parameter stretch: the lines of sources that print them.
  func ways(ofChanging words: WordHunks.Hunk, in paragraph: Int, _ stretch: [LineMatch])
    -> [ReviewPlan]
  {
    stretch.prefix(Self.mostWays).flatMap { match -> [ReviewPlan] in
      guard case .words(let typed)? = match.meaning(of: words.range),
        let range = match.line.range(of: typed)
      else { return [] }
      let changes =
        changes(of: match.line, typed, words.new, isOnly: stretch.count == 1)
        ?? [ReviewPlan.Words(paragraph: paragraph, range: words.range, new: words.new)]
      return forms(of: words.new, in: match.line, typed, at: range).map { fixes in
        var plan = ReviewPlan(fixes)
        plan.words = changes
        return plan
      }
    }
  }

  /// The changes of all paragraphs that print a part of a line, where that is certain.
  private func changes(
    of line: SourceLine, _ typed: Range<Int>, _ new: String, isOnly: Bool
  ) -> [ReviewPlan.Words]? {
    guard isOnly else { return nil }
    return paragraphs.enumerated().flatMap { index, paragraph in
      paragraph.stretches.filter { $0.count == 1 && $0[0].line === line }.compactMap { stretch in
        stretch[0].printed(of: typed).map {
          ReviewPlan.Words(paragraph: index, range: $0, new: new)
        }
      }
    }
  }

  /// The edits by which words are typed, in the forms that may be right: as they are, as Markdown, and in
  /// quotes where YAML needs them.
  private func forms(
    of new: String, in line: SourceLine, _ typed: Range<Int>, at range: InputRange
  ) -> [[Fix]] {
    let markdown = Self.markdown(new, inCell: line.role == .cell)
    if line.isBody { return [[Fix(range, markdown)]] }
    guard let file = files[range.file], let value = TypedScalar(line, in: file) else { return [] }
    let texts = markdown == new ? [new] : [new, markdown]
    return texts.flatMap { text -> [[Fix]] in
      var forms: [[Fix]] = []
      if let inside = value.typed(text, replacing: typed) { forms.append([Fix(range, inside)]) }
      if let whole = value.requoted(text, replacing: typed, of: line) {
        forms.append([Fix(line.passage.range, whole)])
      }
      return forms
    }
  }

  /// A text as Markdown, on one line.
  static func markdown(_ text: String, inCell: Bool = false) -> String {
    guard !text.allSatisfy(\.isWhitespace) else { return text.isEmpty ? "" : " " }
    let words = MarkdownWriter.write([.paragraph([.text(text.singleSpaced)])])
    let line = String(words.dropLast(words.hasSuffix("\n") ? 1 : 0))
      .replacing("${", with: "\\${")
    let before = text.first?.isWhitespace == true ? " " : ""
    let after = text.last?.isWhitespace == true ? " " : ""
    return before + (inCell ? line.replacing("|", with: "\\|") : line) + after
  }

  // MARK: - Paragraphs

  /// The ways of taking out a paragraph.
  func ways(ofRemoving paragraph: Int) -> [ReviewPlan] {
    lines(of: paragraph).compactMap { line in
      SourceBlock(line, in: files).map { block in
        var plan = ReviewPlan([Fix(block.removal, "")])
        plan.removed = [paragraph]
        return plan
      }
    }
  }

  /// The ways of adding paragraphs beside one.
  /// - Parameter isAfter: whether they come after it, and not before.
  func ways(
    ofAdding texts: [AddedText], beside paragraph: Int, isAfter: Bool
  ) -> [ReviewPlan] {
    lines(of: paragraph).compactMap { line in
      guard let block = SourceBlock(line, in: files),
        let fix = isAfter ? block.insertion(of: texts) : block.insertionBefore(texts)
      else { return nil }
      var plan = ReviewPlan([fix])
      plan.added = texts.map {
        ReviewPlan.Added(after: isAfter ? paragraph : paragraph - 1, text: $0.text)
      }
      return plan
    }
  }

  /// The ways of moving a paragraph beside another.
  func ways(ofMoving paragraph: Int, beside other: Int, isAfter: Bool) -> [ReviewPlan] {
    let moved = lines(of: paragraph).compactMap { SourceBlock($0, in: files) }
    let others = lines(of: other).compactMap { SourceBlock($0, in: files) }
    return moved.flatMap { from in
      others.compactMap { to in
        guard from.file === to.file, let fix = to.insertion(of: from, isAfter: isAfter) else {
          return nil
        }
        var plan = ReviewPlan([Fix(from.removal, ""), fix])
        plan.removed = [paragraph]
        plan.added = [
          ReviewPlan.Added(after: isAfter ? other : other - 1, text: paragraphs[paragraph].text)
        ]
        return plan
      }
    }
  }

  private func lines(of paragraph: Int) -> [SourceLine] {
    guard paragraphs.indices.contains(paragraph), paragraphs[paragraph].wholeLine != nil else {
      return []
    }
    return paragraphs[paragraph].stretches[0].prefix(Self.mostWays).map(\.line)
  }
}

/// A paragraph that is to be added.
struct AddedText {
  let text: String
  let isItem: Bool
  /// The level of a heading, from 1; nil for text.
  let level: Int?
}

extension LineMatch {
  /// Where a part of the words of the line is printed; nil where it is not one piece.
  func printed(of wanted: Range<Int>) -> Range<Int>? {
    guard
      let part = parts.first(where: {
        $0.reference == nil && $0.typed.lowerBound <= wanted.lowerBound
          && wanted.upperBound <= $0.typed.upperBound
      })
    else { return wanted.isEmpty ? printed.upperBound..<printed.upperBound : nil }
    let start = part.printed.lowerBound + wanted.lowerBound - part.typed.lowerBound
    return start..<start + wanted.count
  }
}
