import PaperModel

/// A sentence, or a part of one between semicolons, with the numbers in it.
struct ProseSentence {
  struct Token {
    /// The index of the word in the line.
    let number: Int
    let word: ProseWord
    let form: WordForm

    /// The word in lower case.
    var lowered: String { form.folded }
    var stems: [String] { form.stems }
  }

  /// A number, and whether it is a figure or a target.
  struct Number {
    enum Role {
      /// A figure for a period.
      case figure
      /// `annual target 170`.
      case target
    }

    /// The index of its token.
    let index: Int
    let value: FigureValue
    /// The place of the number in the line, including words that belong to it: `1.2 million`.
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
    for (number, word) in line.words.enumerated() {
      if !tokens.isEmpty, line.gap(before: number).utf8.contains(where: endsSentence) {
        sentences.append(ProseSentence(line, tokens))
        tokens = []
      }
      tokens.append(Token(number: number, word: word, form: line.forms[number]))
    }
    return tokens.isEmpty ? sentences : sentences + [ProseSentence(line, tokens)]
  }

  private static func endsSentence(_ sign: UInt8) -> Bool {
    switch sign {
    case UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: "!"), UInt8(ascii: "?"): true
    default: false
    }
  }

  private init(_ line: ProseLine, _ tokens: [Token]) {
    self.line = line
    self.tokens = tokens
    numbers = NumberReader(line, tokens).numbers
  }

  /// The stems of all its words.
  var stems: Set<String> { stems(0..<tokens.count) }

  /// The stems of some of its words.
  func stems(_ range: Range<Int>) -> Set<String> { Set(tokens[range].lazy.flatMap(\.stems)) }

  /// The text between a token and the one before it.
  func gap(before index: Int) -> Substring {
    guard index > 0, index < tokens.count else { return "" }
    return line.gap(before: tokens[index].number)
  }
}
