/// The words before the verb: "To note", "The Board is asked to note", "That the Board note".
struct DraftingOpening {
  /// The form of the verbs that follow.
  enum Form {
    /// "Note".
    case bare
    /// "To note"; the next verb may also have a "to" before it.
    case infinitive
    /// "The Board notes".
    case thirdPerson
  }

  /// The number of words before the verb.
  let count: Int
  let form: Form
  /// The number of words before a sentence in the subjunctive: "That the report be noted".
  let sentence: Int

  private static let leads = [["it", "is", "recommended", "that"], ["that"]]
  private static let boards = [
    ["the", "board"], ["this", "board"], ["the", "health", "and", "wellbeing", "board"],
    ["members"],
    ["board", "members"], ["members", "of", "the", "board"],
  ]
  private static let askings: Set<String> = ["asked", "recommended", "requested", "invited"]

  init(_ text: DraftingText) {
    let lead = Self.leads.first { text.begins(with: $0, at: 0) }?.count ?? 0
    sentence = lead
    (count, form) = Self.verb(in: text, behind: lead) ?? (0, .bare)
  }

  /// The index of the verb, and its form; nil if the verb is the first word, or there is none.
  private static func verb(in text: DraftingText, behind lead: Int) -> (Int, Form)? {
    if text.key(0) == "to" { return (1, .infinitive) }
    for board in boards where text.begins(with: board, at: lead) {
      let next = lead + board.count
      if ["is", "are", "be"].contains(text.key(next)), askings.contains(text.key(next + 1)),
        text.key(next + 2) == "to"
      {
        return (next + 3, .infinitive)
      }
      // Without "that", a sentence such as "Members support X" is already a Resolution.
      guard lead > 0, board.last == "board" else { continue }
      let key = text.key(next)
      if text.english.verb(key) != nil || text.english[.verbs].contains(key)
        || text.english[.verbsAndNouns].contains(key)
      {
        return (next, .bare)
      }
      if text.english.verb(inThirdPerson: key) != nil || text.english.isThirdPersonOfVerb(key) {
        return (next, .thirdPerson)
      }
    }
    return nil
  }
}

extension DraftingText {
  /// Whether these words occur at an index.
  fileprivate func begins(with words: [String], at index: Int) -> Bool {
    words.indices.allSatisfy { key(index + $0) == words[$0] }
  }
}
