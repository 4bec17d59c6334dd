/// Searches a text for names and runs that reveal private text, in one pass: the hash of each word,
/// and of each run of six words, is looked up in a dictionary.
///
/// Matching hashes are confirmed by comparing the words in a second pass, which nearly no text
/// needs.
struct TellTales {
  /// A place where private words were found.
  struct Place {
    let word: PrivateWords.Word
    /// The text that was found, in folded form.
    let text: String
  }

  private let names: [UInt64: Int]
  private let runs: [UInt64: Int]
  private let words: PrivateWords
  /// The style sheets of pages, which are not searched.
  private let sheets: [[UInt8]]
  /// A bitmap for a quick negative test, indexed by the low bits of the hash of the last word of a
  /// name or a run: for nearly all words of a text no dictionary lookup is needed.
  private var bits = [UInt64](repeating: 0, count: 1 << 10)

  init(_ words: PrivateWords, sheets: [[UInt8]] = []) {
    self.words = words
    self.sheets = sheets
    names = words.tellingNames
    runs = words.tellingRuns
    for hash in names.keys { note(hash) }
    for start in runs.values { note(words.runningHashes[start + WordWindow.length - 1]) }
  }

  var isEmpty: Bool { names.isEmpty && runs.isEmpty }

  private mutating func note(_ hash: UInt64) {
    bits[Int(hash & 0xFFFF) >> 6] |= 1 << (hash & 63)
  }

  /// Whether a text probably contains private words, judged by hashes alone.
  func seem(in bytes: [UInt8], as form: WordScanner.Form) -> Bool {
    var scanner = WordScanner(bytes, as: form, sheets: sheets)
    var (text, value) = (WordWindow(), WordWindow())
    while let word = scanner.next() {
      if word.beginsValue { value.clear() }
      if word.isCounted {
        if word.isInValue { value.add(word.hash) } else { text.add(word.hash) }
      }
      guard bits[Int(word.hash & 0xFFFF) >> 6] & 1 << (word.hash & 63) != 0 else { continue }
      if word.isNameLike, names[word.hash] != nil { return true }
      guard word.isCounted else { continue }
      let window = word.isInValue ? value : text
      if window.count == WordWindow.length, runs[window.run(of: WordWindow.length)] != nil {
        return true
      }
    }
    return false
  }

  /// The first private words in a text, confirmed word for word.
  func first(in bytes: [UInt8], as form: WordScanner.Form) -> Place? {
    var scanner = WordScanner(bytes, as: form, sheets: sheets)
    var (text, value) = (Reading(), Reading())
    while let word = scanner.next() {
      let read = String(decoding: scanner.folded, as: UTF8.self)
      if word.beginsValue { value = Reading() }
      if word.isNameLike, let place = names[word.hash], words.words[place].text == read {
        return Place(word: words.words[place], text: read)
      }
      guard word.isCounted else { continue }
      let found: Int?
      if word.isInValue {
        found = value.take(read, word.hash, runs)
      } else {
        found = text.take(read, word.hash, runs)
      }
      let last = word.isInValue ? value.words : text.words
      guard let found else { continue }
      let run = words.running[found..<(found + WordWindow.length)].map(\.text)
      if run == last {
        return Place(word: words.running[found], text: run.joined(separator: " "))
      }
    }
    return nil
  }

  /// The last words of a text, as hashes and as folded text.
  private struct Reading {
    private var window = WordWindow()
    private(set) var words: [String] = []

    /// Adds a word. Returns the index of the private run that it seems to end, or nil.
    mutating func take(_ word: String, _ hash: UInt64, _ runs: [UInt64: Int]) -> Int? {
      window.add(hash)
      words.append(word)
      if words.count > WordWindow.length { words.removeFirst() }
      guard window.count == WordWindow.length else { return nil }
      return runs[window.run(of: WordWindow.length)]
    }
  }
}
