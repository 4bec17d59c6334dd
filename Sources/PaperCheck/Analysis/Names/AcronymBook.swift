import PaperMarkup
import PaperModel

/// The abbreviations of a document: where they are used, and where they are written out.
struct AcronymBook {
  /// A use of an abbreviation.
  struct Use {
    let acronym: Acronym
    let line: ProseLine
    /// The index of its line in the document.
    let number: Int
  }

  /// A place that says what an abbreviation means: `Clinical Commissioning Group (CCG)`.
  struct Expansion {
    let use: Use
    let words: String
  }

  let document: ProseDocument
  /// The first use of each abbreviation without its meaning, in document order.
  private(set) var firstUses: [Use] = []
  /// The first expansion of each, by its letters.
  private(set) var expansions: [String: Expansion] = [:]
  /// The abbreviations in brackets that do not fit the words before them.
  private(set) var misfits: [(use: Use, misfit: AcronymMisfit)] = []
  /// The full names of organisations that the document uses.
  private(set) var fullNames: Set<String> = []
  /// The short names of organisations that are abbreviations, by their letters.
  private(set) var registered: [String: OrganisationForm] = [:]
  private var seen: Set<String> = []

  /// Whether an abbreviation is used anywhere without being written out at that place.
  func uses(_ letters: String) -> Bool { seen.contains(letters) }

  static func books(of checked: CheckedWorkspace) -> [AcronymBook] {
    checked.documents.map {
      AcronymBook($0, of: checked)
    }
  }

  private init(_ document: ProseDocument, of checked: CheckedWorkspace) {
    let mentions = checked.organisationMentions
    self.document = document
    for (number, line) in document.lines.enumerated() {
      for mention in mentions[line] where mention.form.kind == .name && mention.words.count > 1 {
        fullNames.insert(mention.form.text)
      }
      for acronym in Acronym.acronyms(in: line, checked) {
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
        // An abbreviation within a longer registered name is part of that name.
        guard mention.words.count == 1, mention.form.kind != .name else { return }
        registered[letters] = mention.form
      }
      firstUses.append(use)
    }
  }
}

/// What is wrong with an expansion.
enum AcronymMisfit {
  /// The letters do not match the words.
  case letters(words: String)
  /// The abbreviation is plural, but the words are singular.
  case plural(words: String)
  /// The last letter stands for a word, but is in lower case.
  case smallLetter(words: String, right: String)
}

/// What the words around an abbreviation say about it.
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

  /// Reads an abbreviation in brackets after words.
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
    // Only a capitalised name is certain to be what the letters mean.
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

  /// The words of the bracket that opens after a word.
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
  /// The longest suffix of which every element satisfies a condition.
  fileprivate func suffix(while holds: (Element) -> Bool) -> ArraySlice<Element> {
    self[((lastIndex { !holds($0) } ?? -1) + 1)...]
  }
}
