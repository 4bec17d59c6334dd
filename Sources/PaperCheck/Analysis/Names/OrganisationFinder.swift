import PaperMarkup

/// Finds the names of organisations in a line: first exact matches, then near matches.
final class OrganisationFinder {
  private let line: ProseLine
  private let register: OrganisationRegister
  private let words: [NameLine.Word]
  /// The id of the stem of each word; nil if no name contains it.
  private let stems: [Int?]
  /// For each word, the end of the words that may belong to the same name.
  private let reach: [Int]
  /// Prefix sums: for each index, including the end, how many words before it have a stem that is
  /// in no name.
  private let unknownBefore: [Int]
  /// For each word, the end of the run of capitalised words that begins there.
  private let capitalEnd: [Int]
  /// For each word, the registered name that it is part of.
  private var exact: [Range<Int>?]
  /// The names found, in order and without overlaps.
  private(set) var mentions: [OrganisationMention] = []

  init(_ line: ProseLine, _ register: OrganisationRegister) {
    self.line = line
    self.register = register
    words = NameLine(line).words
    stems = words.map { register.number(ofStem: $0.form.nameStem) }
    var reach = Array(words.indices)
    var capitalEnd = reach
    var end = words.count
    for index in words.indices.reversed() {
      reach[index] = end
      if !words[index].isJoined { end = index }
      guard words[index].form.isCapitalised else { continue }
      capitalEnd[index] = index + 1 < words.count ? capitalEnd[index + 1] : words.count
    }
    (self.reach, self.capitalEnd) = (reach, capitalEnd)
    var unknownBefore = [0]
    unknownBefore.reserveCapacity(words.count + 1)
    for stem in stems {
      unknownBefore.append(unknownBefore[unknownBefore.count - 1] + (stem == nil ? 1 : 0))
    }
    self.unknownBefore = unknownBefore
    exact = words.map { _ in nil }
    let registered = found(register.lengths, from: { stems[$0] != nil }, exactMention)
    for (window, _) in registered { for index in window { exact[index] = window } }
    let near = found(
      register.nearLengths, from: { stems[$0] != nil || words[$0].form.isCapitalised }, nearMention)
    // A registered name within a longer one is part of that one.
    var covered: Set<Int> = []
    for (window, _) in near { covered.formUnion(window) }
    mentions = (registered.filter { !covered.contains($0.window.lowerBound) } + near)
      .map(\.mention).sorted { $0.words.lowerBound < $1.words.lowerBound }
  }

  /// Greedy search from the start of the line, the longest match first.
  /// - Parameter mayBegin: whether a name can begin with a word.
  private func found(
    _ lengths: [Int], from mayBegin: (Int) -> Bool,
    _ mention: (Range<Int>) -> OrganisationMention?
  ) -> [(window: Range<Int>, mention: OrganisationMention)] {
    var found: [(window: Range<Int>, mention: OrganisationMention)] = []
    var start = 0
    while start < words.count {
      var end = start + 1
      for length in mayBegin(start) ? lengths : [] where start + length <= reach[start] {
        let window = start..<(start + length)
        guard let mention = mention(window) else { continue }
        found.append((window, mention))
        end = window.upperBound
        break
      }
      start = end
    }
    return found
  }

  private func exactMention(_ window: Range<Int>) -> OrganisationMention? {
    guard unknownCount(window) == 0 else { return nil }
    for form in register.forms(having: ids(window)) {
      let comparison = OrganisationComparison(words[window], form, in: line)
      guard comparison.variation == .some(.none) else { continue }
      return mention(
        window, form, form.right == nil ? .none : .spelling(isCertain: true), comparison)
    }
    return nil
  }

  private func nearMention(_ window: Range<Int>) -> OrganisationMention? {
    let unknownCount = unknownCount(window)
    let isInCapitals = capitalEnd[window.lowerBound] >= window.upperBound
    guard unknownCount == 0 || unknownCount == 1 && isInCapitals,
      window.allSatisfy({ exact[$0].map { $0 != window && isWithin($0, window) } ?? true })
    else { return nil }
    if unknownCount == 0 {
      for form in register.forms(having: ids(window)) {
        let comparison = OrganisationComparison(words[window], form, in: line)
        guard let variation = comparison.variation else { continue }
        return mention(window, form, variation, comparison)
      }
    }
    guard isInCapitals else { return nil }
    if window.count == 1 { return unknownCount == 0 ? nil : nearWord(window) }
    let unknown = window.first { stems[$0] == nil }
    return misspeltMention(window, unknown: unknown) ?? shortMention(window)
  }

  /// A near match for a name of one word. No other word confirms that the name is meant, so the
  /// word must not be part of a longer name.
  private func nearWord(_ window: Range<Int>) -> OrganisationMention? {
    let index = window.lowerBound
    let isBesideName =
      (words[index].isJoined && words[index - 1].form.isCapitalised)
      || (reach[index] > index + 1 && words[index + 1].form.isCapitalised)
    guard !isBesideName, !line.startsSentence(words[index].index) else { return nil }
    let stem = words[index].form.nameStem
    return register.forms(near: stem).first { form in
      form.right == nil && NameWord.areNear(stem, form.stems[0], limit: 1)
    }.map { mention(window, $0, .spelling(isCertain: false)) }
  }

  /// A near match in which one word is misspelt.
  private func misspeltMention(_ window: Range<Int>, unknown: Int?) -> OrganisationMention? {
    guard isOneName(window) else { return nil }
    let limit = window.count < 4 ? window.count - 1 : 3
    for index in unknown.map({ $0..<($0 + 1) }) ?? window {
      let rest = window.filter { $0 != index }.compactMap { stems[$0] }
      let stem = words[index].form.nameStem
      for (form, missing) in register.forms(extending: rest)
      where form.stems.count == window.count && form.right == nil {
        let place = index - window.lowerBound
        guard
          NameWord.areNear(stem, form.stems[missing], limit: limit)
            || window.count > 3 && NameWord.beginAlike(stem, form.stems[missing]),
          window.count > 3 || (place == missing && isInOrder(window, of: form, but: place))
        else { continue }
        return mention(window, form, .spelling(isCertain: false))
      }
    }
    return nil
  }

  /// A near match without one of its words. A word in the middle belongs to the name; the first or
  /// last may be left out unless the order differs.
  private func shortMention(_ window: Range<Int>) -> OrganisationMention? {
    guard window.count > 2, unknownCount(window) == 0, isOneName(window),
      window.dropLast().allSatisfy({ !words[$0].form.isPossessive })
    else { return nil }
    for (form, missing) in register.forms(extending: ids(window))
    where form.stems.count == window.count + 1 && form.right == nil && form.kind != .unit {
      var left = form.stems
      left.remove(at: missing)
      let isInOrder = window.map { words[$0].form.nameStem } == left
      let isInside = missing > 0 && missing < form.stems.count - 1
      if isInside || !isInOrder { return mention(window, form, .wording) }
    }
    return nil
  }

  private func unknownCount(_ window: Range<Int>) -> Int {
    unknownBefore[window.upperBound] - unknownBefore[window.lowerBound]
  }

  /// The ids of the stems of the words that are in names.
  private func ids(_ window: Range<Int>) -> [Int] { window.compactMap { stems[$0] } }

  /// Whether no other name begins within the words.
  private func isOneName(_ window: Range<Int>) -> Bool {
    window.dropFirst().allSatisfy { !words[$0].hasArticle && !words[$0].hasComma }
  }

  private func isInOrder(_ window: Range<Int>, of form: OrganisationForm, but place: Int) -> Bool {
    form.stems.indices.allSatisfy {
      $0 == place || form.stems[$0] == words[window.lowerBound + $0].form.nameStem
    }
  }

  private func isWithin(_ inner: Range<Int>, _ outer: Range<Int>) -> Bool {
    inner.lowerBound >= outer.lowerBound && inner.upperBound <= outer.upperBound
  }

  private func mention(
    _ window: Range<Int>, _ form: OrganisationForm, _ variation: OrganisationMention.Variation,
    _ comparison: OrganisationComparison? = nil
  ) -> OrganisationMention {
    let all = words[window.lowerBound].index...words[window.upperBound - 1].index
    return OrganisationMention(
      form: form, words: all, span: line.span(all), variation: variation,
      ending: comparison?.ending ?? "")
  }
}
