import PaperModel

/// What the texts of a paper say about the indicators that it prints or names.
struct PaperFigures {
  /// The numbers that are said to be figures of an indicator.
  private(set) var quotes: [FigureQuote] = []
  /// The ids of the indicators that are mentioned.
  private(set) var mentioned: Set<String> = []

  /// The share of the words of an indicator's title or definition, in percent, that a sentence must
  /// contain before a number is compared with its figures, and before it counts as mentioned.
  private static let quoteCoverage = 80
  private static let mentionCoverage = 60

  private let sets: [IndicatorMatcher]
  private let date: CalendarDate

  init(_ paper: BoardPaper, sets: [IndicatorMatcher], lines: [String: [ProseLine]]) {
    self.sets = sets
    date = paper.date.value
    let plans = paper.appendices.compactMap(\.plan)
    for reference in paper.references + plans.flatMap(\.references) {
      mentioned.insert(reference.value.indicator)
    }
    guard !sets.isEmpty, let period = paper.period?.value else { return }
    let own = (lines[paper.range.file] ?? []).filter(\.isOwnWords)
    read(own, of: period)
    for plan in plans {
      for (period, lines) in ReportedLines(plan, lines[plan.range.file] ?? [], upTo: period).groups
      {
        read(lines, of: period)
      }
    }
  }

  private mutating func read(_ lines: [ProseLine], of period: ReportingPeriod) {
    let time = TimeWords(period)
    // List items continue the text above them.
    var isElsewhereAbove = false
    for line in lines {
      let sentences = ProseSentence.sentences(of: line)
      if line.role != .item {
        isElsewhereAbove = sentences.last.map { time.isElsewhere($0.tokens) } ?? false
      }
      for sentence in sentences {
        mention(sentence)
        guard !sentence.numbers.isEmpty, !time.isElsewhere(sentence.tokens),
          !(line.role == .item && isElsewhereAbove)
        else { continue }
        quote(sentence, of: period)
      }
    }
  }

  private mutating func mention(_ sentence: ProseSentence) {
    let stems = sentence.stems
    for set in sets {
      for token in sentence.tokens {
        // An id without letters cannot be told from an ordinary number.
        guard token.form.hasLetter, let indicator = set.figures.set.indicator(token.form.text)
        else { continue }
        mentioned.insert(indicator.id.value)
      }
      if let match = set.words.match(stems, atLeast: Self.mentionCoverage) {
        mentioned.insert(match.indicator.id.value)
      }
    }
  }

  /// Compares each number with the indicator that the words around it describe.
  private mutating func quote(_ sentence: ProseSentence, of period: ReportingPeriod) {
    let isOther = TimeWords.isOther(sentence.tokens)
    let isOfQuarter = sentence.tokens.contains { $0.lowered == "quarter" }
    var windows = QuoteWindows(sentence)
    var known: (window: Range<Int>, stems: Set<String>)?
    for number in sentence.numbers {
      let window = windows.window(of: number)
      guard number.role == .target || !isOther else { continue }
      let stems = known?.window == window ? known?.stems : nil
      let words = stems ?? sentence.stems(window)
      known = (window, words)
      quote(number, of: sentence, stems: words, period, isOfQuarter: isOfQuarter)
    }
  }

  private mutating func quote(
    _ number: ProseSentence.Number, of sentence: ProseSentence, stems: Set<String>,
    _ period: ReportingPeriod, isOfQuarter: Bool
  ) {
    let own = Set(sentence.tokens[number.index].stems)
    for set in sets {
      guard let match = set.words.match(stems, atLeast: Self.quoteCoverage),
        own.isDisjoint(with: match.stems),
        number.role == .target
          || sentence.tells(number, with: match.stems) && !sentence.isOfPlace(besides: match.stems)
      else { continue }
      let view = IndicatorReport(on: set.figures.set, in: period, asOf: date)
        .view(of: match.indicator)
      let answers = FigureAnswers(view, set.figures)
      guard answers.fits(number.value),
        let answer = answers.answer(to: number, isOfQuarter: isOfQuarter)
      else { continue }
      quotes.append(
        FigureQuote(
          indicator: match.indicator, number: number, range: sentence.line.range(number.span),
          answer: answer))
      return
    }
  }
}

/// Assigns the words of a sentence to its numbers: a figure gets the words between its neighbours,
/// and a target shares those of the figure before it.
private struct QuoteWindows {
  private let figures: [Int]
  private let count: Int
  /// The number of figures passed so far.
  private var passed = 0

  init(_ sentence: ProseSentence) {
    figures = sentence.numbers.filter { $0.role == .figure }.map(\.index)
    count = sentence.tokens.count
  }

  /// The token range of a number. Must be called for the numbers in order.
  mutating func window(of number: ProseSentence.Number) -> Range<Int> {
    if number.role == .figure { passed += 1 }
    let start = passed > 1 ? figures[passed - 2] + 1 : 0
    return start..<(passed < figures.count ? figures[passed] : count)
  }
}

/// A set of indicators with the words by which prose speaks of them.
struct IndicatorMatcher {
  let figures: CurrentFigures
  let words: IndicatorWords
}

extension PaperFigures {
  /// What each paper says about indicators, in the order of the papers.
  static func all(of checked: CheckedWorkspace) -> [PaperFigures] {
    let papers = checked.papers
    guard papers.contains(where: { !$0.indicatorSets.isEmpty }) else {
      return papers.map { PaperFigures($0, sets: [], lines: [:]) }
    }
    let lines = checked.proseByDocument
    let sets = Dictionary(
      checked.figures.map {
        (
          $0.set.path,
          IndicatorMatcher(figures: $0, words: IndicatorWords($0.set, checked.vocabulary))
        )
      }
    ) { first, _ in first }
    return papers.map { paper in
      PaperFigures(paper, sets: paper.indicatorSets.compactMap { sets[$0.path] }, lines: lines)
    }
  }
}

extension ProseLine {
  /// Whether the author of the paper wrote the line as sentences.
  fileprivate var isOwnWords: Bool {
    switch passage.key {
    case nil, "text"?, "parts"?: true
    default: false
    }
  }
}

extension ProseSentence {
  /// Whether a number is the sentence's main statement and not a part of a whole: what is counted
  /// follows it directly (`148 young people`), or a verb or a colon precedes it (`stood at 148`).
  fileprivate func tells(_ number: Number, with stems: Set<String>) -> Bool {
    let next = tokens[(number.index + 1)...].first {
      $0.word.span.lowerBound >= number.span.upperBound && !$0.stems.isEmpty
    }
    if let next, !stems.isDisjoint(with: next.stems) { return true }
    guard number.index > 0 else { return false }
    if gap(before: number.index).contains(":") { return true }
    return Self.verbs.contains(tokens[number.index - 1].lowered)
  }

  /// Whether the sentence is about a place, such as "at Valley House", that is not in the
  /// indicator's name: its number is then only a part.
  fileprivate func isOfPlace(besides stems: Set<String>) -> Bool {
    tokens.indices.dropLast().contains { index in
      guard tokens[index].lowered == "in" || tokens[index].lowered == "at" else { return false }
      let place = tokens[index + 1]
      return place.word.text.first?.isUppercase == true
        && !place.word.text.contains(where: \.isNumber) && !place.stems.isEmpty
        && stems.isDisjoint(with: place.stems) && !TimeWords.isMonth(place)
    }
  }

  private static let verbs: Set<String> = [
    "at", "is", "reached", "reaching", "stood", "to", "totalled", "was", "were",
  ]
}
