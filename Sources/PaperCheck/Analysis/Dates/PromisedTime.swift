import PaperMarkup
import PaperModel

/// A time at which a text says that something will happen: `will start in quarter 3`, `is due to
/// open by 31 December 2017`, `dates have been agreed for January 2018`.
struct PromisedTime {
  let time: NamedTime
  /// The range from the word that announces the future to the time, in UTF-8 offsets of the line.
  let span: Range<Int>

  /// The promised times of a line.
  /// - Parameter isRecommended: whether the line is part of a recommendation. Everything in it is
  ///   still to come, so a deadline counts as promised whatever the words before it.
  static func times(
    in line: ProseLine, among times: [NamedTime], isRecommended: Bool = false
  ) -> [PromisedTime] {
    times.compactMap { time in
      (start(of: time, in: line) ?? (isRecommended ? deadline(time, in: line) : nil)).map { start in
        PromisedTime(
          time: time, span: line.words[start].span.lowerBound..<time.span.upperBound)
      }
    }
  }

  /// The index of `by` or `before` in "confirm their leads by 30 April 2026"; nil for
  /// "made by 30 April 2026", which is not a deadline.
  private static func deadline(_ time: NamedTime, in line: ProseLine) -> Int? {
    guard let index = preposition(of: time, in: line, among: ["by", "before"]),
      !isParticiple(line.key(index - 1))
    else { return nil }
    return index
  }

  /// The index of the preposition of a time, which other words may separate from it: "by the end of
  /// November 2017", "later in 2017". The result is never the first word of the line.
  private static func preposition(
    of time: NamedTime, in line: ProseLine, among prepositions: Set<String>
  ) -> Int? {
    var index = time.words.lowerBound - 1
    while index > 0, fillers.contains(line.key(index)), joins(index, line) { index -= 1 }
    guard index > 0, prepositions.contains(line.key(index)), joins(index, line) else { return nil }
    return index
  }

  /// The largest distance between a promise and its time, in words.
  private static let reach = 14

  /// The index of the word that announces the future; nil if no word does so for certain.
  private static func start(of time: NamedTime, in line: ProseLine) -> Int? {
    guard var index = preposition(of: time, in: line, among: prepositions) else { return nil }
    if let start = agreed(index, in: line) { return start }
    guard promisePrepositions.contains(line.key(index)) else { return nil }
    let least = max(0, index - reach)
    while index > least {
      index -= 1
      guard joins(index, line) else { return nil }
      let word = line.key(index)
      if word == "will" || word == "shall" {
        return isOfOthers(index, line) || looksBack(index, line) ? nil : index
      }
      if word == "to", let start = infinitive(index, in: line) { return start }
      if stops.contains(word) { return nil }
      if isParticiple(word), !isPassive(index, in: line) { return nil }
    }
    return nil
  }

  /// "have been agreed for January 2018", "is due in November".
  private static func agreed(_ preposition: Int, in line: ProseLine) -> Int? {
    guard preposition > 1, joins(preposition - 1, line) else { return nil }
    let word = line.key(preposition - 1)
    let sign = line.key(preposition)
    guard scheduled.contains(word) || sign == "for" && settled.contains(word) else { return nil }
    var index = preposition - 2
    var words: [String] = []
    while index >= 0, joins(index, line), words.count < 3 {
      words.append(line.key(index))
      if ["is", "are", "has", "have", "being"].contains(words.last) { return index }
      guard ["been", "now", "also", "being", "provisionally"].contains(words.last) else {
        return nil
      }
      index -= 1
    }
    return nil
  }

  /// "is due to open", "plans to open", but not "was due to open".
  private static func infinitive(_ to: Int, in line: ProseLine) -> Int? {
    guard to > 0, joins(to - 1, line) else { return nil }
    let word = line.key(to - 1)
    if intentions.contains(word) { return to - 1 }
    guard to > 1, joins(to - 2, line) else { return nil }
    let before = line.key(to - 2)
    if ["due", "expected", "planned", "scheduled", "intended", "set", "going"].contains(word) {
      return ["is", "are"].contains(before) ? to - 2 : nil
    }
    return nil
  }

  /// Whether the word is in a relative clause, as in "which will": the promise is then not the main
  /// statement of the sentence.
  private static func isOfOthers(_ index: Int, _ line: ProseLine) -> Bool {
    index > 0 && ["which", "who"].contains(line.key(index - 1))
  }

  /// "will build on success in 2016/17": the time belongs to what is built on, not to the promise.
  private static func looksBack(_ index: Int, _ line: ProseLine) -> Bool {
    var verb = index + 1
    while verb < line.words.count - 1,
      ["not", "also", "now", "then", "be"].contains(line.key(verb))
    {
      verb += 1
    }
    return verb < line.words.count && backward.contains(line.key(verb))
  }

  /// Whether a participle continues a promise: "will be published in".
  private static func isPassive(_ index: Int, in line: ProseLine) -> Bool {
    var before = index - 1
    while before > 0, line.key(before).hasSuffix("ly") { before -= 1 }
    return before >= 0 && ["be", "been", "have", "get"].contains(line.key(before))
  }

  private static func isParticiple(_ word: String) -> Bool {
    word.hasSuffix("ed") && word.utf8.count > 4
      && !["need", "proceed", "exceed", "succeed"].contains(word)
      || irregular.contains(word)
  }

  /// Whether a word is followed only by a space or a comma, so that the sentence continues.
  private static func joins(_ index: Int, _ line: ProseLine) -> Bool {
    line.gap(after: index).allSatisfy {
      $0 == " " || $0 == "," || $0 == "\u{2019}" || $0 == "'" || $0 == "(" || $0 == ")"
    }
  }

  private static let prepositions: Set<String> = [
    "in", "on", "by", "during", "for", "before", "until", "till", "of",
  ]
  /// The prepositions of a deadline. "for" and "of" do not introduce one.
  private static let promisePrepositions = prepositions.subtracting(["for", "of"])
  private static let fillers: Set<String> = [
    "the", "of", "end", "early", "late", "mid", "later", "beginning", "start", "middle", "month",
    "financial", "year",
  ]
  private static let scheduled: Set<String> = ["due", "planned", "scheduled", "timetabled"]
  private static let settled: Set<String> = [
    "agreed", "arranged", "booked", "set", "proposed", "fixed",
  ]
  private static let intentions: Set<String> = [
    "plan", "plans", "planning", "intend", "intends", "intending", "expect", "expects", "hope",
    "hopes",
    "hoping", "aim", "aims", "aiming",
  ]
  /// Words after which a new clause begins, or one about the past.
  private static let stops: Set<String> = [
    "that", "which", "who", "whom", "whose", "since", "after", "following", "because", "as", "when",
    "where", "while", "whilst", "if", "although", "unless", "from", "at", "was", "were", "had",
    "did",
    "would", "than",
  ]
  private static let backward: Set<String> = [
    "build", "building", "continue", "continuing", "follow", "extend", "repeat", "reflect",
    "compare", "compared", "consider", "review", "learn", "use", "include", "replace", "exceed",
    "remain", "supersede", "note", "recall", "remember", "know",
  ]
  private static let irregular: Set<String> = [
    "held", "made", "set", "given", "taken", "begun", "sent", "shown", "seen", "written", "done",
    "known", "brought", "put", "won", "led",
  ]
}
