import PaperMarkup

/// Finds the names of organisations in a line: first those that are as registered, then what is
/// nearly one.
final class OrganisationFinder {
  private let line: ProseLine
  private let register: OrganisationRegister
  private let words: [NameLine.Word]
  /// The number of the stem of each word; nil where no name has it.
  private let stems: [Int?]
  /// For each word the end of the words that may belong to one name with it.
  private let reach: [Int]
  /// For each word the registered name that it is part of.
  private var exact: [Range<Int>?]
  /// In the order of words; none within another.
  private(set) var mentions: [OrganisationMention] = []

  init(_ line: ProseLine, _ register: OrganisationRegister) {
    self.line = line
    self.register = register
    words = NameLine(line).words
    stems = words.map { register.number(ofStem: NameWord.stem($0.text)) }
    var reach = Array(words.indices)
    var end = words.count
    for index in words.indices.reversed() {
      reach[index] = end
      if !words[index].isJoined { end = index }
    }
    self.reach = reach
    exact = words.map { _ in nil }
    let registered = found(register.lengths) {
      stems[$0.lowerBound] == nil ? nil : exactMention($0)
    }
    for (window, _) in registered { for index in window { exact[index] = window } }
    let near = found(register.nearLengths) { nearMention($0) }
    // What is registered within a longer name is part of that.
    var covered: Set<Int> = []
    for (window, _) in near { covered.formUnion(window) }
    mentions = (registered.filter { !covered.contains($0.window.lowerBound) } + near)
      .map(\.mention).sorted { $0.words.lowerBound < $1.words.lowerBound }
  }

  /// What is found from the start of the line, the longest first.
  private func found(
    _ lengths: [Int], _ mention: (Range<Int>) -> OrganisationMention?
  ) -> [(window: Range<Int>, mention: OrganisationMention)] {
    var found: [(window: Range<Int>, mention: OrganisationMention)] = []
    var start = 0
    while start < words.count {
      var end = start + 1
      for length in lengths where start + length <= reach[start] {
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
    let ids = window.compactMap { stems[$0] }
    guard ids.count == window.count else { return nil }
    for form in register.forms(having: ids) {
      let comparison = OrganisationComparison(words[window], form, in: line)
      guard comparison.variation == .some(.none) else { continue }
      return mention(
        window, form, form.right == nil ? .none : .spelling(isCertain: true), comparison)
    }
    return nil
  }

  private func nearMention(_ window: Range<Int>) -> OrganisationMention? {
    let first = window.lowerBound
    guard stems[first] != nil || words[first].text.isCapitalised,
      window.allSatisfy({ exact[$0].map { $0 != window && isWithin($0, window) } ?? true })
    else { return nil }
    let unknown = window.filter { stems[$0] == nil }
    guard unknown.count < 2 else { return nil }
    if unknown.isEmpty {
      for form in register.forms(having: window.compactMap { stems[$0] }) {
        let comparison = OrganisationComparison(words[window], form, in: line)
        guard let variation = comparison.variation else { continue }
        return mention(window, form, variation, comparison)
      }
    }
    guard window.allSatisfy({ words[$0].text.isCapitalised }) else { return nil }
    if window.count == 1 { return unknown.isEmpty ? nil : nearWord(window) }
    return misspeltMention(window, unknown: unknown.first) ?? shortMention(window)
  }

  /// A name of one word: nothing beside it tells that it is meant, so it must stand alone.
  private func nearWord(_ window: Range<Int>) -> OrganisationMention? {
    let index = window.lowerBound
    let isBesideName =
      (words[index].isJoined && words[index - 1].text.isCapitalised)
      || (reach[index] > index + 1 && words[index + 1].text.isCapitalised)
    guard !isBesideName, !line.startsSentence(words[index].index) else { return nil }
    let stem = NameWord.stem(words[index].text)
    return register.forms(near: stem).first { form in
      form.right == nil && NameWord.areNear(stem, form.stems[0], limit: 1)
    }.map { mention(window, $0, .spelling(isCertain: false)) }
  }

  /// A name in which one word is misspelt.
  private func misspeltMention(_ window: Range<Int>, unknown: Int?) -> OrganisationMention? {
    guard isOneName(window) else { return nil }
    let limit = window.count < 4 ? window.count - 1 : 3
    for index in unknown.map({ $0..<($0 + 1) }) ?? window {
      let rest = window.filter { $0 != index }.compactMap { stems[$0] }
      let stem = NameWord.stem(words[index].text)
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

  /// A name without one of its words: those in the middle belong to it, and those at its ends may be
  /// left out unless the order is another.
  private func shortMention(_ window: Range<Int>) -> OrganisationMention? {
    let ids = window.compactMap { stems[$0] }
    guard window.count > 2, ids.count == window.count, isOneName(window),
      window.dropLast().allSatisfy({ NameWord.bare(words[$0].text) == words[$0].text })
    else { return nil }
    for (form, missing) in register.forms(extending: ids)
    where form.stems.count == window.count + 1 && form.right == nil && form.kind != .unit {
      var left = form.stems
      left.remove(at: missing)
      let isInOrder = window.map { NameWord.stem(words[$0].text) } == left
      let isInside = missing > 0 && missing < form.stems.count - 1
      if isInside || !isInOrder { return mention(window, form, .wording) }
    }
    return nil
  }

  /// Whether no other name begins within words.
  private func isOneName(_ window: Range<Int>) -> Bool {
    window.dropFirst().allSatisfy { !words[$0].hasArticle && !words[$0].hasComma }
  }

  private func isInOrder(_ window: Range<Int>, of form: OrganisationForm, but place: Int) -> Bool {
    form.stems.indices.allSatisfy {
      $0 == place || form.stems[$0] == NameWord.stem(words[window.lowerBound + $0].text)
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
