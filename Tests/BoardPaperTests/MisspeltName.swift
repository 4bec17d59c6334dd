/// A name in a file of a house, written as no name is.
struct MisspeltName {
  let file: String
  /// The whole text of the file with the misspelling.
  let text: String
  /// The name as it is in the house, and with the misspelling.
  let right: String
  let wrong: String
  /// The place of what is told: a tag, or the value of a key.
  let line: Int
  let column: Int

  /// Every name of a file, each misspelt in turn: those between braces, and the values of keys that
  /// name something. A section is misspelt where it begins and where it ends.
  static func all(in text: String, of file: String) -> [MisspeltName] {
    tags(in: text, of: file)
      + (file.hasSuffix(".yaml") ? values(in: text, of: file) : [])
  }

  private static func tags(in text: String, of file: String) -> [MisspeltName] {
    typealias Tag = Regex<(Substring, Substring, Substring)>.Match
    var open: [Tag] = []
    var ends: [String.Index: Range<String.Index>] = [:]
    var named: [Tag] = []
    for tag in text.matches(of: #/\{\{([#^\/>]?) ?([a-z-]+)\}\}/#) {
      switch tag.1 {
      case "/": if let start = open.popLast() { ends[start.range.lowerBound] = tag.2.range }
      case "#", "^":
        open.append(tag)
        named.append(tag)
      default: named.append(tag)
      }
    }
    return named.enumerated().map { index, tag in
      let end = ends[tag.range.lowerBound].map { [$0] } ?? []
      return MisspeltName(
        tag.2.range, [tag.2.range] + end, at: tag.range.lowerBound, in: text, of: file,
        isLonger: index.isMultiple(of: 2))
    }
  }

  private static func values(in text: String, of file: String) -> [MisspeltName] {
    text.matches(of: #/(?m)^[^#'"\n]*?\b(?:column|figure|of|row|extends): ([a-z-]+)/#)
      .enumerated().map { index, match in
        MisspeltName(
          match.1.range, [match.1.range], at: match.1.startIndex, in: text, of: file,
          isLonger: index.isMultiple(of: 2))
      }
  }

  private init(
    _ name: Range<String.Index>, _ places: [Range<String.Index>], at place: String.Index,
    in text: String, of file: String, isLonger: Bool
  ) {
    right = String(text[name])
    let wrong = right.count < 4 || isLonger ? right.appending(letter: "x") : right.swappingLetters()
    self.wrong = wrong
    self.file = file
    self.text = places.sorted { $0.lowerBound > $1.lowerBound }.reduce(into: text) {
      $0.replaceSubrange($1, with: wrong)
    }
    let before = text[..<place]
    line = before.count { $0 == "\n" } + 1
    column = before.distance(from: before.lastLineStart, to: place) + 1
  }
}

extension Substring {
  fileprivate var range: Range<Index> { startIndex..<endIndex }

  fileprivate var lastLineStart: Index {
    lastIndex(of: "\n").map { index(after: $0) } ?? startIndex
  }
}

extension String {
  fileprivate func appending(letter: Character) -> String { self + String(letter) }

  /// The word with the first two letters after the first that differ in each other's place.
  fileprivate func swappingLetters() -> String {
    var letters = Array(self)
    guard
      let place = letters.indices.dropFirst().dropLast().first(where: {
        letters[$0] != letters[$0 + 1]
      })
    else { return self + "x" }
    letters.swapAt(place, place + 1)
    return String(letters)
  }
}
