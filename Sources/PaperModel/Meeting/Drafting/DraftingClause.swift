/// One verb, or several that share what follows, with all that belongs to it.
struct DraftingClause: Sendable {
  /// The index of the word with which it begins: an adverb, or the verb.
  let start: Int
  /// An adverb in front of the verbs, such as "formally".
  let adverb: String?
  let verbs: [CouncilVerb]
  /// What joins the last two of several verbs, as typed.
  let conjunction: String
  /// The words behind the verbs.
  let rest: Range<Int>

  /// "be formally noted and endorsed".
  var passive: String {
    let participles = verbs.map(\.participle)
    let listed =
      participles.count > 1
      ? participles.dropLast().joined(separator: ", ") + " \(conjunction) "
        + (participles.last ?? "")
      : participles.joined()
    return "be " + (adverb.map { $0 + " " } ?? "") + listed
  }

  /// What a phrase behind the object may say of the verbs.
  var adverbials: CouncilVerb.Adverbials {
    verbs.reduce(into: []) { $0.formUnion($1.adverbials) }
  }
}
