import PaperMarkup
import PaperModel

/// The abbreviations of a document: where they stand, and what is said of their meaning.
struct AcronymBook {
  /// A place where one stands.
  struct Use {
    let acronym: Acronym
    let line: ProseLine
    /// Which line of the document it is.
    let number: Int
  }

  /// A place that says what one stands for: `Clinical Commissioning Group (CCG)`.
  struct Expansion {
    let use: Use
    let words: String
  }

  let document: ProseDocument
  /// The first place of each that says nothing of its meaning, in the order of the document.
  private(set) var firstUses: [Use] = []
  /// The first expansion of each, by its letters.
  private(set) var expansions: [String: Expansion] = [:]
  /// What its bracket says of the words before it and is wrong.
  private(set) var misfits: [(use: Use, misfit: AcronymMisfit)] = []
  /// The names of organisations that the document has in full.
  private(set) var fullNames: Set<String> = []
  /// The short names of organisations that are abbreviations, by their letters.
  private(set) var registered: [String: OrganisationForm] = [:]
  private var seen: Set<String> = []

  /// Whether it stands somewhere without being written out there.
  func uses(_ letters: String) -> Bool { seen.contains(letters) }

  static func books(of checked: CheckedWorkspace) -> [AcronymBook] {
    checked.documents.map {
      AcronymBook($0, checked.organisationMentions, checked.organisationRegister.capitals)
    }
  }

  private init(_ document: ProseDocument, _ mentions: OrganisationMentions, _ names: Set<String>) {
    self.document = document
    for (number, line) in document.lines.enumerated() {
      for mention in mentions[line] where mention.form.kind == .name && mention.words.count > 1 {
        fullNames.insert(mention.form.text)
      }
      for acronym in Acronym.acronyms(in: line, names: names) {
        add(Use(acronym: acronym, line: line, number: number), mentions)
      }
    }
  }

  private mutating func add(_ use: Use, _ mentions: OrganisationMentions) {
    let letters = use.acronym.letters
    switch AcronymPlace(use.acronym, in: use.line) {
    case .expansion(let words):
      if expansions[letters] == nil { expansions[letters] = Expansion(use: use, words: words) }
    case .misfit(let misfit):
      misfits.append((use, misfit))
      if expansions[letters] == nil { expansions[letters] = Expansion(use: use, words: "") }
    case .use:
      guard seen.insert(letters).inserted else { return }
      if let mention = mentions.mention(having: use.acronym.word, in: use.line) {
        // A name that has an abbreviation in it is what the body is called.
        guard mention.words.count == 1, mention.form.kind != .name else { return }
        registered[letters] = mention.form
      }
      firstUses.append(use)
    }
  }
}

/// What is wrong with an expansion.
enum AcronymMisfit {
  /// The letters are not those of the words.
  case letters(words: String)
  /// The abbreviation is a plural, and the words are not.
  case plural(words: String)
  /// The last letter stands for a word, and is small.
  case smallLetter(words: String, right: String)
}

/// What the words around an abbreviation say of it.
enum AcronymPlace {
  case use
  case expansion(words: String)
  case misfit(AcronymMisfit)

  init(_ acronym: Acronym, in line: ProseLine) {
    self = .use
    guard acronym.isWord else { return }
    let before = line.gap(before: acronym.word)
    if before.hasSuffix("("), before.dropLast().allSatisfy(\.isWhitespace) {
      self = Self.behind(acronym, in: line)
    } else if line.gap(after: acronym.word).drop(while: \.isWhitespace).hasPrefix("("),
      let words = Self.inBracket(behind: acronym.word, in: line),
      AcronymLetters.start(of: acronym.letters, in: words.map(String.init)) == 0
    {
      self = .expansion(words: words.joined(separator: " "))
    }
  }

  /// An abbreviation in a bracket behind words.
  private static func behind(_ acronym: Acronym, in line: ProseLine) -> AcronymPlace {
    var first = acronym.word
    let most = acronym.letters.count * 2 + 4
    while first > 0, acronym.word - first < most,
      first == acronym.word || joins(line.gap(before: first))
    {
      first -= 1
    }
    let words = line.words[first..<acronym.word].map(\.text)
    guard let start = AcronymLetters.start(of: acronym.letters, in: words.map(String.init)) else {
      return misfit(acronym, words)
    }
    let text = words[start...].joined(separator: " ")
    if acronym.isPlural, let last = words.last?.lowercased(), !last.hasSuffix("s"),
      !["people", "children", "women", "men"].contains(last)
    {
      return .misfit(.plural(words: text))
    }
    return .expansion(words: text)
  }

  private static func joins(_ gap: Substring) -> Bool {
    gap.allSatisfy { $0.isWhitespace || $0 == "," || $0 == "&" }
  }

  private static func misfit(_ acronym: Acronym, _ words: [Substring]) -> AcronymPlace {
    // Only a name with capitals is sure to be what the letters are meant for.
    var name = words.suffix { $0.isCapitalised || NameWord.isSmall($0) }[...]
    while let small = name.first, NameWord.isSmall(small) { name = name.dropFirst() }
    let initials = AcronymLetters.initials(of: name)
    let text = name.joined(separator: " ")
    let right = acronym.letters + "S"
    if acronym.isPlural, initials.hasSuffix(right) {
      return .misfit(.smallLetter(words: text, right: right))
    }
    guard acronym.letters.count > 2, initials.count > 1, initials.first == acronym.letters.first,
      Spelling.distance(from: acronym.letters, to: initials, atMost: 1) != nil
    else { return .use }
    return .misfit(.letters(words: text))
  }

  /// The words of the bracket that opens behind a word.
  private static func inBracket(behind index: Int, in line: ProseLine) -> [Substring]? {
    var words: [Substring] = []
    for next in line.words[(index + 1)...].indices.prefix(16) {
      words.append(line.words[next].text)
      if line.gap(after: next).contains(where: { $0 == ")" || $0 == ";" }) { return words }
    }
    return nil
  }
}

extension Array {
  /// The elements at the end of which all hold.
  fileprivate func suffix(while holds: (Element) -> Bool) -> ArraySlice<Element> {
    self[((lastIndex { !holds($0) } ?? -1) + 1)...]
  }
}
