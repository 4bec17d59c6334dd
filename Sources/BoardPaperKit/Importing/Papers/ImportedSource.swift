import PaperMarkup

/// Writes what was read elsewhere as sources: what was typed there is text here, whatever it looks
/// like.
enum ImportedSource {
  /// A scalar of YAML in single quotes.
  static func quoted(_ text: String) -> String {
    ForeignLine.cleaned(text).trimmingWhiteSpace.singleQuoted
  }

  /// One line of Markdown as a scalar of YAML.
  static func quoted(_ line: [Inline]) -> String {
    let inNotes: [Inline] = line.hasNote ? line.notesInBrackets : line
    let text = MarkdownWriter.write([.paragraph(inNotes.onOneLine)])
      .split(separator: "\n").joined(separator: " ")
    return escaped(text).singleQuoted
  }

  /// Blocks as Markdown.
  static func markdown(_ blocks: [Block]) -> String { escaped(MarkdownWriter.write(blocks)) }

  /// Blocks as a literal scalar of YAML: the lines after `|`, indented.
  static func literal(_ blocks: [Block], indent: String) -> [String] {
    markdown(blocks).split(separator: "\n", omittingEmptySubsequences: false).map {
      $0.isEmpty ? "" : indent + $0
    }.dropLast()
  }

  /// Markdown in which no figure is looked up.
  static func escaped(_ text: String) -> String { text.replacing("${", with: "\\${") }

  /// Words as a comment of Markdown, which nothing in them can end.
  static func remark(_ text: String) -> String {
    var words = ForeignLine.cleaned(text).trimmingWhiteSpace
    while words.contains("--") { words = words.replacing("--", with: "- -") }
    return "<!-- \(words.hasSuffix("-") ? words + " " : words) -->"
  }
}

extension [Inline] {
  /// The line with each note in brackets after its word, where no note can be.
  fileprivate var notesInBrackets: [Inline] {
    flatMap { inline -> [Inline] in
      switch inline {
      case .note(let content): [.text(" (")] + content.notesInBrackets + [.text(")")]
      case .strong(let content): [.strong(content.notesInBrackets)]
      case .emphasis(let content): [.emphasis(content.notesInBrackets)]
      default: [inline]
      }
    }
  }
}

/// Short names made of titles, each once.
struct ImportedIDs {
  private var taken: Set<String> = []
  /// The number that the next one of a name gets.
  private var next: [String: Int] = [:]

  init(taken: Set<String> = []) { self.taken = taken }

  /// - Parameter most: the most words that it is made of.
  mutating func id(for title: String, orElse fallback: String, most: Int = 6) -> String {
    let wish = Self.slug(title, most: most)
    let base = wish.first?.isLetter == true ? wish : wish.isEmpty ? fallback : "\(fallback)-\(wish)"
    var (id, number) = (base, next[base] ?? 2)
    while !taken.insert(id).inserted {
      id = "\(base)-\(number)"
      number += 1
    }
    next[base] = number
    return id
  }

  /// An id as it is stated; nil where it is none, or is taken.
  mutating func take(_ id: String) -> String? {
    guard id.first?.isLetter == true,
      id.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }),
      taken.insert(id).inserted
    else { return nil }
    return id
  }

  /// Words in lower case with hyphens between them; apostrophes are left out.
  static func slug(_ title: String, most: Int) -> String {
    let text = title.lowercased().filter { !"'’‘".contains($0) }
    let words = text.unicodeScalars.split {
      !(("a"..."z").contains($0) || ("0"..."9").contains($0))
    }
    var slug = ""
    for word in words.prefix(most) {
      let word = String(String.UnicodeScalarView(word))
      guard slug.utf8.count + word.utf8.count < 48 else { break }
      slug += (slug.isEmpty ? "" : "-") + word
    }
    return slug
  }
}
