import PaperModel

/// The words of private text in order, and which runs of them also occur in public text.
///
/// Only runs of private text are stored, of one to six words; public text is streamed past them.
/// Memory is therefore proportional to the private text alone.
struct PrivateWords {
  /// A word of private text.
  struct Word {
    let text: String
    /// The index of its file.
    let file: Int
    /// The line, from 1.
    let line: Int
    /// Whether it directly follows the previous word, with no public text between.
    let follows: Bool
    /// Whether it has the form of a name.
    let isNameLike: Bool
  }

  /// All words, and separately those that count for runs (see `WordScanner.Word.isCounted`).
  private(set) var words: [Word] = []
  private(set) var running: [Word] = []
  /// The hashes of these words, in the same order.
  private(set) var hashes: [UInt64] = []
  private(set) var runningHashes: [UInt64] = []
  /// For the hash of each private run: whether public text contains it too.
  private var isPublic: [UInt64: Bool] = [:]

  var isEmpty: Bool { words.isEmpty }

  // MARK: - Private text

  /// Adds the private text of a file.
  mutating func add(_ bytes: [UInt8], file: Int, places: PrivatePlaces) {
    var scanner = WordScanner(bytes, as: .plain)
    var places = places
    var window = WordWindow()
    var follows = false
    while let word = scanner.next() {
      guard places.contains(line: word.line, byte: word.offset) else {
        window.clear()
        follows = false
        continue
      }
      let kept = Word(
        text: String(decoding: scanner.folded, as: UTF8.self), file: file, line: word.line,
        follows: follows, isNameLike: word.isNameLike)
      words.append(kept)
      hashes.append(word.hash)
      isPublic[Self.single(word.hash)] = false
      guard word.isCounted else { continue }
      running.append(kept)
      runningHashes.append(word.hash)
      follows = true
      window.add(word.hash)
      guard window.count > 1 else { continue }
      for length in 2...window.count { isPublic[window.run(of: length)] = false }
    }
  }

  // MARK: - Public text

  /// Streams public text past the private words and marks the runs that it contains.
  /// - Parameter hidden: the private parts of the text, which are skipped.
  mutating func pass(
    _ bytes: [UInt8], as form: WordScanner.Form = .plain, without hidden: PrivatePlaces = .none
  ) {
    var scanner = WordScanner(bytes, as: form)
    var hidden = hidden
    var (text, value) = (Match(), Match())
    while let word = scanner.next() {
      if word.beginsValue { value.clear() }
      guard !hidden.contains(line: word.line, byte: word.offset) else {
        text.clear()
        continue
      }
      if word.isInValue { pass(word, &value) } else { pass(word, &text) }
    }
  }

  /// The last words of a text, and the length of the longest private run that they end with.
  private struct Match {
    var window = WordWindow()
    var length = 0

    mutating func clear() {
      window.clear()
      length = 0
    }
  }

  private mutating func pass(_ word: WordScanner.Word, _ match: inout Match) {
    let single = Self.single(word.hash)
    if isPublic[single] == false { isPublic[single] = true }
    guard word.isCounted else { return }
    match.window.add(word.hash)
    var length = min(match.length + 1, WordWindow.length)
    while length > 0, isPublic[match.window.run(of: length)] == nil { length -= 1 }
    match.length = length
    // Each suffix of a public run is public as well.
    while length > 1 {
      let run = match.window.run(of: length)
      guard isPublic[run] == false else { return }
      isPublic[run] = true
      length -= 1
    }
  }

  // MARK: - Revealing names and runs

  /// The names that public text does not contain: for each hash, its index in `words`.
  var tellingNames: [UInt64: Int] {
    var names: [UInt64: Int] = [:]
    for (place, hash) in hashes.enumerated()
    where words[place].isNameLike && names[hash] == nil && isPublic[Self.single(hash)] == false {
      names[hash] = place
    }
    return names
  }

  /// The runs of six words that public text does not contain, neither whole nor in three pieces,
  /// since documents are composed of pieces: for the hash of each, the index in `running` where it
  /// begins.
  var tellingRuns: [UInt64: Int] {
    var runs: [UInt64: Int] = [:]
    var window = WordWindow()
    for (end, word) in running.enumerated() {
      if !word.follows { window.clear() }
      window.add(runningHashes[end])
      guard window.count == WordWindow.length else { continue }
      let start = end - WordWindow.length + 1
      guard pieces(of: start..<(end + 1)) > 3 else { continue }
      let run = window.run(of: WordWindow.length)
      if runs[run] == nil { runs[run] = start }
    }
    return runs
  }

  /// The least number of public runs of which the words are composed; `Int.max` where some word is
  /// not public. Greedy search: taking the longest public run at each place is optimal, because
  /// each part of a public run is public.
  private func pieces(of words: Range<Int>) -> Int {
    var (count, place) = (0, words.lowerBound)
    while place < words.upperBound {
      var hash: UInt64 = 0
      var end = place
      for length in (1...(words.upperBound - place)).reversed() {
        hash = Self.run(runningHashes[place..<(place + length)])
        if isPublic[hash] == true {
          end = place + length
          break
        }
      }
      guard end > place else { return .max }
      place = end
      count += 1
    }
    return count
  }

  private static func single(_ word: UInt64) -> UInt64 { WordHash.joined(1, word) }

  /// The hash of a run, as `WordWindow` computes it.
  private static func run(_ words: ArraySlice<UInt64>) -> UInt64 {
    words.reduce(UInt64(words.count), WordHash.joined)
  }
}
