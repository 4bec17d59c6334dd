import PaperMarkup

extension TypstBody {
  /// The longest address to which a link is made, in bytes.
  private static let longestAddress = 2_000

  /// Writes the text of a line as one expression.
  mutating func add(_ line: [Inline], at place: TypstPlace) {
    let line = line.withMeaningsAsText
    if line.count == 1, case .text(let text) = line[0], !text.hasWord(widerThan: place) {
      return code.text(text)
    }
    code.code("{")
    for inline in line {
      add(inline, at: place)
      code.code(";")
    }
    code.code("}")
  }

  private mutating func add(_ inline: Inline, at place: TypstPlace) {
    switch inline {
    case .text(let text), .day(let text, _), .abbreviation(let text, _): add(text, at: place)
    case .code(let word):
      code.code("raw(")
      code.text(word)
      code.code(")")
    case .softBreak: code.text(" ")
    case .lineBreak: code.code("linebreak()")
    case .emphasis(let content): call("emph(", content, at: place)
    case .strong(let content): call("strong(", content, at: place)
    case .link(let destination, let content): link(destination, content, at: place)
    case .badge(let tone, let word):
      code.code("badge(\"")
      code.code(tone.name)
      code.code("\", ")
      code.text(word)
      code.code(")")
    case .reference(let reference):
      guard reference.leads, let id = captions.id(of: reference.target) else {
        return add(reference.text, at: place)
      }
      code.code("link(label(")
      code.text(id)
      code.code("), ")
      add([.text(reference.text)], at: place)
      code.code(")")
    case .note(let content): note(content, at: place)
    }
  }

  private mutating func call(_ function: StaticString, _ content: [Inline], at place: TypstPlace) {
    code.code(function)
    add(content, at: place)
    code.code(")")
  }

  /// Writes text; a word that is wider than the room may break between pieces of a few letters.
  private mutating func add(_ text: String, at place: TypstPlace) {
    guard text.hasWord(widerThan: place) else { return code.text(text) }
    code.code("{")
    for (index, word) in text.split(separator: " ", omittingEmptySubsequences: false).enumerated() {
      if index > 0 { code.code("\" \";") }
      let word = String(word)
      guard word.hasWord(widerThan: place) else {
        code.text(word)
        code.code(";")
        continue
      }
      let width = place.room * 10_000 / place.size
      code.code("long")
      code.array(word.pieces(ofWidth: width / 6)) { $1.text($0) }
      code.code(";")
    }
    code.code("}")
  }

  /// Writes a link to a heading of the document or to a safe address; its words alone where it leads to
  /// neither, and its address where it has no words.
  private mutating func link(_ destination: String, _ content: [Inline], at place: TypstPlace) {
    if destination.hasPrefix("#") {
      let id = String(destination.dropFirst())
      guard hasHeading(id) else { return add(content, at: place) }
      code.code("link(label(")
      code.text(id)
      code.code("), ")
    } else {
      guard let address = SafeAddress.text(of: destination),
        address.utf8.count <= Self.longestAddress
      else { return add(content, at: place) }
      code.code("link(")
      code.text(address)
      code.code(", ")
    }
    let isEmpty = content.plainText.allSatisfy(\.isWhitespace)
    add(isEmpty ? [.text(destination)] : content, at: place)
    code.code(")")
  }

  /// Writes a note where it is referred to first, and its number again where it is later. No id of a
  /// heading has a capital letter.
  private mutating func note(_ content: [Inline], at place: TypstPlace) {
    let (number, isNew) = number(of: content)
    guard isNew else {
      code.code("footnote(<Note-")
      code.number(number)
      code.code(">)")
      return
    }
    code.code("[#footnote(")
    add(content, at: place)
    code.code(")<Note-")
    code.number(number)
    code.code(">]")
  }
}

extension String {
  /// Whether a word has no room between the margins of a place.
  fileprivate func hasWord(widerThan place: TypstPlace) -> Bool {
    // No letter is wider than its size.
    utf8.count * place.size > place.room * 10
      && TextMeasure.extent(of: self).word > place.room * 10_000 / place.size
  }

  /// The text in pieces of at most a width, in thousandths of the size of the type, or of one letter.
  fileprivate func pieces(ofWidth most: Int) -> [String] {
    var pieces: [String] = []
    var width = Int.max
    for letter in self {
      let own = TextMeasure.extent(of: String(letter)).line
      if width > most - own {
        pieces.append("")
        width = 0
      }
      pieces[pieces.count - 1].append(letter)
      width += own
    }
    return pieces
  }
}

extension Inline.Tone {
  fileprivate var name: StaticString {
    switch self {
    case .good: "good"
    case .doubtful: "doubtful"
    case .bad: "bad"
    case .neutral: "neutral"
    }
  }
}
