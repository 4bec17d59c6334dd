import PaperModel

/// A sentence, or a part of one between semicolons, with the numbers in it.
struct ProseSentence {
  struct Token {
    let word: ProseWord
    /// In lower case.
    let lowered: String
    let stems: [String]
  }

  /// A number, and what it is one of.
  struct Number {
    enum Role {
      /// What is told of a period.
      case figure
      /// `annual target 170`.
      case target
    }

    /// Where among the tokens it stands.
    let index: Int
    let value: FigureValue
    /// Where it stands in the line, with the words that belong to it: `1.2 million`.
    let span: Range<Int>
    let role: Role
  }

  let line: ProseLine
  let tokens: [Token]
  let numbers: [Number]

  /// The sentences of a line.
  static func sentences(of line: ProseLine) -> [ProseSentence] {
    var sentences: [ProseSentence] = []
    var tokens: [Token] = []
    var end = 0
    for word in line.words {
      if line.text(end..<word.span.lowerBound).contains(where: { ".;!?".contains($0) }),
        !tokens.isEmpty
      {
        sentences.append(ProseSentence(line, tokens))
        tokens = []
      }
      tokens.append(
        Token(
          word: word, lowered: word.text.lowercased(), stems: WordStem.stems(of: word.text)))
      end = word.span.upperBound
    }
    return tokens.isEmpty ? sentences : sentences + [ProseSentence(line, tokens)]
  }

  private init(_ line: ProseLine, _ tokens: [Token]) {
    self.line = line
    self.tokens = tokens
    numbers = NumberReader(line, tokens).numbers
  }

  /// The stems of its words.
  var stems: Set<String> { stems(0..<tokens.count) }

  /// The stems of some of its words.
  func stems(_ range: Range<Int>) -> Set<String> { Set(tokens[range].lazy.flatMap(\.stems)) }

  /// The text between a token and the one before it.
  func gap(before index: Int) -> Substring {
    guard index > 0, index < tokens.count else { return "" }
    return line.text(tokens[index - 1].word.span.upperBound..<tokens[index].word.span.lowerBound)
  }
}
