import PaperModel

/// A name by which an organisation in board.yaml is known.
struct OrganisationForm {
  enum Kind { case name, shortName, other, unit }

  let organisation: Organisation
  let kind: Kind
  /// The name as stated in board.yaml.
  let text: String
  /// What to write instead, if the name is registered as a misspelling; otherwise nil.
  let right: String?
  /// The words without connecting words such as `and`, with straight apostrophes.
  let words: [String]
  /// The stems of these words.
  let stems: [String]
  /// For each word the connecting words before it, in lower case; `&` is `and`, and `the` is left
  /// out.
  let joints: [[String]]

  /// Nil for a text without words.
  private init?(
    _ organisation: Organisation, _ kind: Kind, _ text: String, right: String? = nil,
    _ vocabulary: WordForms
  ) {
    let line = NameLine(text, vocabulary)
    guard !line.words.isEmpty else { return nil }
    self.organisation = organisation
    self.kind = kind
    self.text = text
    self.right = right
    words = line.words.map(\.form.straight)
    stems = line.words.map(\.form.nameStem)
    joints = line.words.map(\.joint)
  }

  /// The forms of all organisations, each text once: departments of one body share its name.
  static func forms(
    of organisations: [Organisation], _ vocabulary: WordForms
  ) -> [OrganisationForm] {
    var seen: Set<String> = []
    return organisations.flatMap { organisation in
      let name = OrganisationForm(organisation, .name, organisation.name, vocabulary)
      let short = organisation.shortName.flatMap {
        OrganisationForm(organisation, .shortName, $0, vocabulary)
      }
      let unit = organisation.unit.flatMap {
        OrganisationForm(organisation, .unit, $0, vocabulary)
      }
      let others = organisation.also.compactMap { also -> OrganisationForm? in
        guard let other = OrganisationForm(organisation, .other, also, vocabulary) else {
          return nil
        }
        for right in [name, short].compactMap({ $0 }) where other.text != right.text {
          // A misspelling with the same stems is found as a variation of the right name.
          if other.stems == right.stems, other.words != right.words { return nil }
          if other.isMisspelling(of: right) {
            return OrganisationForm(organisation, .other, also, right: right.text, vocabulary)
          }
        }
        return other
      }
      return ([name, short, unit].compactMap { $0 } + others).filter {
        seen.insert($0.text).inserted
      }
    }
  }

  private func isMisspelling(of right: OrganisationForm) -> Bool {
    guard stems.count == right.stems.count else { return false }
    let unlike = stems.indices.filter { stems[$0] != right.stems[$0] }
    return unlike.count == 1
      && unlike.allSatisfy { NameWord.areNear(stems[$0], right.stems[$0], limit: 2) }
  }
}

/// The words of a text that can be part of a name, with the connecting words between them.
struct NameLine {
  struct Word {
    /// The index among all words of the line.
    let index: Int
    let form: WordForm
    /// The connecting words between it and the word before it, in lower case; `&` is `and`, and
    /// `the` is left out.
    let joint: [String]
    /// Whether the connecting words are all in lower case.
    let isJointSmall: Bool
    /// Whether the connecting words include an article: usually another name begins after it.
    let hasArticle: Bool
    /// Whether nothing else is between them, so that they may belong to one name.
    let isJoined: Bool
    /// Whether there is a comma between them.
    let hasComma: Bool
  }

  private(set) var words: [Word] = []

  init(_ text: String, _ vocabulary: WordForms) {
    let words = ProseWord.words(in: text)
    self.init(words, words.map { vocabulary.form(of: $0.text) }, in: text) { _ in true }
  }

  init(_ line: ProseLine) {
    self.init(line.words, line.forms, in: line.text) { line.isLanguage($0.span) }
  }

  private init(
    _ all: [ProseWord], _ forms: [WordForm], in text: String, isLanguage: (ProseWord) -> Bool
  ) {
    words.reserveCapacity(all.count)
    var joint: [String] = []
    var isJointSmall = true
    var hasArticle = false
    var isJoined = false
    var hasComma = false
    var end = text.startIndex
    for (index, (word, form)) in zip(all, forms).enumerated() {
      for sign in text.utf8[end..<word.text.startIndex] {
        switch sign {
        case UInt8(ascii: "&"): joint.append("and")
        case UInt8(ascii: ","): hasComma = true
        case 0x20, 0x0A: break
        default: isJoined = false
        }
      }
      end = word.text.endIndex
      guard isLanguage(word) else {
        (joint, isJointSmall, hasArticle, isJoined, hasComma) = ([], true, false, false, false)
        continue
      }
      if form.isSmall {
        if form.folded == "the" { hasArticle = true } else { joint.append(form.folded) }
        if form.text != form.folded { isJointSmall = false }
        continue
      }
      words.append(
        Word(
          index: index, form: form, joint: joint, isJointSmall: isJointSmall,
          hasArticle: hasArticle, isJoined: isJoined, hasComma: hasComma))
      (joint, isJointSmall, hasArticle) = ([], true, false)
      (isJoined, hasComma) = (true, false)
    }
  }
}
