import PaperMarkup
import PaperModel

/// Matches sentences to the indicators of a set by the words of their titles and definitions.
///
/// Inverse document frequency: a word that few titles share weighs more than a common one.
struct IndicatorWords {
  /// How well a sentence matches an indicator.
  struct Match {
    let indicator: Indicator
    /// The share of the words of the title or the definition that the sentence contains, by weight,
    /// in percent.
    let coverage: Int
    /// The total weight of the matching words.
    let weight: Int
    /// The stems that the sentence and the phrase share.
    let stems: Set<String>
  }

  private struct Phrase {
    let indicator: Int
    let stems: [String]
    let weight: Int
  }

  private let indicators: [Indicator]
  private let phrases: [Phrase]
  /// The indices of the phrases that contain a stem; only stems that few phrases share.
  private let places: [String: [Int]]
  private let weights: [String: Int]

  /// The largest number of phrases that may share a stem. A more common one does not help to
  /// identify an indicator.
  private static let mostSharing = 32
  /// The largest number of stems taken from a phrase. A title is one line; of a longer text the
  /// first words are enough.
  private static let mostStems = 40

  init(_ set: IndicatorSet, _ vocabulary: WordForms) {
    indicators = set.indicators
    var found: [(indicator: Int, stems: [String])] = []
    var counts: [String: Int] = [:]
    for (number, indicator) in set.indicators.enumerated() {
      let title = Self.stems(of: indicator.title.value, vocabulary)
      let definition =
        indicator.definition.map { Self.stems(of: $0.value.plainText, vocabulary) } ?? []
      for stem in Set(title + definition) { counts[stem, default: 0] += 1 }
      // Shorter texts have too few words to identify an indicator.
      if title.count >= 3 { found.append((number, title)) }
      if definition.count >= 6 { found.append((number, definition)) }
    }
    let count = set.indicators.count
    let weights = counts.mapValues { shared in
      Int.bitWidth - (count / max(1, shared)).leadingZeroBitCount
    }
    phrases = found.map { indicator, stems in
      Phrase(
        indicator: indicator, stems: stems,
        weight: stems.map { weights[$0] ?? 0 }.reduce(0, +))
    }
    var places: [String: [Int]] = [:]
    for (number, phrase) in phrases.enumerated() {
      for stem in phrase.stems where counts[stem] ?? 0 <= Self.mostSharing {
        places[stem, default: []].append(number)
      }
    }
    self.places = places
    self.weights = weights
  }

  private static func stems(of text: String, _ vocabulary: WordForms) -> [String] {
    var stems: [String] = []
    var seen: Set<String> = []
    for word in ProseWord.words(in: String(text.prefix(2_000))) {
      stems += vocabulary.form(of: word.text).stems.filter { seen.insert($0).inserted }
    }
    return Array(stems.prefix(mostStems))
  }

  /// The indicators of whose words the sentence contains at least a given share, the greatest
  /// weight first.
  func matches(_ stems: Set<String>, atLeast coverage: Int) -> [Match] {
    var hits: [Int: Int] = [:]
    for stem in stems {
      for phrase in places[stem] ?? [] { hits[phrase, default: 0] += 1 }
    }
    var found: [Int: Match] = [:]
    for (number, count) in hits where count >= 2 {
      let phrase = phrases[number]
      let shared = phrase.stems.filter(stems.contains)
      let weight = shared.map { weights[$0] ?? 0 }.reduce(0, +)
      guard shared.count >= 3, weight * 100 >= phrase.weight * coverage else { continue }
      guard found[phrase.indicator].map({ $0.weight < weight }) ?? true else { continue }
      found[phrase.indicator] = Match(
        indicator: indicators[phrase.indicator], coverage: weight * 100 / max(1, phrase.weight),
        weight: weight, stems: Set(shared))
    }
    return found.sorted { ($1.value.weight, $0.key) < ($0.value.weight, $1.key) }.map(\.value)
  }

  /// The one indicator that a sentence is about; nil if there is none, or if several are possible.
  func match(_ stems: Set<String>, atLeast coverage: Int) -> Match? {
    let matches = matches(stems, atLeast: coverage)
    guard let first = matches.first else { return nil }
    return matches.count > 1 && matches[1].weight == first.weight ? nil : first
  }
}
