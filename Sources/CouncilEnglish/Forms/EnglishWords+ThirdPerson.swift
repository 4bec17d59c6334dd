/// Forms of verbs, which are all regular: "be", "do" and "have" are no verbs that decide.
extension EnglishWords {
  /// The third person singular of a verb in lower case: "notes", "ratifies", "discusses".
  func thirdPerson(of verb: String) -> String {
    if verb.hasSuffix("y"), let before = verb.dropLast().last, !"aeiou".contains(before) {
      return verb.dropLast() + "ies"
    }
    let hisses = ["s", "x", "z", "ch", "sh", "o"].contains { verb.hasSuffix($0) }
    return verb + (hisses ? "es" : "s")
  }

  /// The words that can be the verb of a recommendation, in lower case and in no order.
  var leadingVerbs: [String] {
    decisionVerbs.flatMap(\.spellings).map(\.base) + self[.verbs] + self[.verbsAndNouns]
  }
}
