/// A clause: one verb, or several that share an object, with everything that belongs to it.
struct DraftingClause: Sendable {
  /// The index of the first word: an adverb, or the verb.
  let start: Int
  /// An adverb before the verbs, such as "formally".
  let adverb: String?
  /// The verbs of the table among them.
  let verbs: [CouncilVerb]
  /// The index of each verb, whether in the table or not.
  let places: [Int]
  /// The conjunction between the last two of several verbs, as typed.
  let conjunction: String
  /// The words after the verbs.
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

  /// The phrases after the object that may modify the verbs.
  var adverbials: CouncilVerb.Adverbials {
    verbs.reduce(into: []) { $0.formUnion($1.adverbials) }
  }
}
