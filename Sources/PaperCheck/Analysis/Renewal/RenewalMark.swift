import PaperMarkup
package import PaperModel

/// A place in a paper that has to be looked at when the paper is taken over for another period.
package struct RenewalMark: Sendable {
  /// What there is in a sentence that may no longer hold.
  package enum Reason: String, Hashable, Sendable, CaseIterable {
    case date, period, figure
    /// Something that was still to come.
    case plan
  }

  /// The point after the sentence.
  package let place: InputRange
  /// In the order of the cases.
  package let reasons: [Reason]

  /// The marks of a paper, in the order of its text: at sentences of its body, its recommendations and
  /// whatever it includes.
  /// - Parameters:
  ///   - workspace: a workspace that was read with its passages.
  ///   - isWanted: whether a text is looked at, by its place.
  package static func marks(
    of paper: BoardPaper, in workspace: Workspace, where isWanted: (InputRange) -> Bool
  ) -> [RenewalMark] {
    let checked = CheckedWorkspace(workspace, stage: .draft)
    return (checked.proseByDocument[paper.range.file] ?? [])
      .filter { isWanted($0.passage.range) }
      .flatMap { line -> [RenewalMark] in
        let reader = SentenceReader(line, reportingOn: paper.period?.value)
        return ProseSentence.sentences(of: line).compactMap(reader.mark)
      }
  }
}

/// Finds what may no longer hold in the sentences of a line.
private struct SentenceReader {
  private let line: ProseLine
  private let times: [NamedTime]
  /// The places of references to figures of a stated period.
  private let dated: [Int]

  init(_ line: ProseLine, reportingOn period: ReportingPeriod?) {
    self.line = line
    times = NamedTime.times(in: line, reportingOn: period)
    dated = line.figures.filter { $0.reference.value.statesPeriod }.map(\.offset)
  }

  /// Words by which something is still to come.
  private static let plans: Set<String> = [
    "will", "shall", "expected", "planned", "intends", "intend", "forthcoming", "upcoming",
  ]

  func mark(_ sentence: ProseSentence) -> RenewalMark? {
    guard let first = sentence.tokens.first, let last = sentence.tokens.last else { return nil }
    let span = first.word.span.lowerBound..<last.word.span.upperBound
    let end = end(after: last)
    guard !isMarked(sentence, before: end) else { return nil }
    var reasons: Set<RenewalMark.Reason> = []
    for time in times where span.overlaps(time.span) {
      let isDay = line.dates.contains { $0.span == time.span }
      reasons.insert(isDay || isMonth(time) ? .date : .period)
    }
    if dated.contains(where: { (span.lowerBound..<end).contains($0) }) { reasons.insert(.period) }
    for number in sentence.numbers where !times.contains(where: { $0.span.overlaps(number.span) }) {
      if line.isLanguage(number.span) { reasons.insert(.figure) }
    }
    let words = sentence.tokens.filter { line.isLanguage($0.number) }
    if words.contains(where: { Self.plans.contains($0.lowered) }) { reasons.insert(.plan) }
    guard !reasons.isEmpty, let place = place(before: end) else { return nil }
    return RenewalMark(
      place: place, reasons: RenewalMark.Reason.allCases.filter(reasons.contains))
  }

  /// Whether a mark of an earlier time is in the sentence or comes after it. One at its beginning is that
  /// of the sentence before.
  private func isMarked(_ sentence: ProseSentence, before end: Int) -> Bool {
    sentence.tokens.dropFirst().contains { $0.word.text == "TBC" }
      || line.text.utf8.dropFirst(end).drop { $0 == UInt8(ascii: " ") }.starts(with: "[TBC".utf8)
  }

  private func isMonth(_ time: NamedTime) -> Bool {
    time.words.contains { DateWord.month(line.words[$0].text) != nil }
  }

  /// The end of a sentence, in UTF-8 offsets of the line: after the sign that ends it and what closes
  /// with it.
  private func end(after last: ProseSentence.Token) -> Int {
    let gap = line.gap(after: last.number)
    let start = last.word.span.upperBound
    guard last.number + 1 < line.words.count else {
      return start + gap.trimmingSuffixOfBlanks.utf8.count
    }
    guard let sign = gap.lastIndex(where: { ".;!?".contains($0) }) else { return start }
    let closing = gap[gap.index(after: sign)...].prefix { ")]\u{2019}\u{201D}'\"".contains($0) }
    return start + gap[..<closing.endIndex].utf8.count
  }

  /// The point in the file after a character of the line.
  private func place(before end: Int) -> InputRange? {
    let text = line.text
    let index = text.utf8.index(text.startIndex, offsetBy: end)
    guard index > text.startIndex else { return nil }
    let length = text[text.index(before: index)..<index].utf8.count
    let last = end - length..<end
    guard !line.code.contains(where: { $0.overlaps(last) }) else { return nil }
    let range = line.range(last)
    return InputRange(file: range.file, start: range.end, end: range.end)
  }
}

extension Substring {
  fileprivate var trimmingSuffixOfBlanks: Substring {
    var rest = self
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return rest
  }
}
