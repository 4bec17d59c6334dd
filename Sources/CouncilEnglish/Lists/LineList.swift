/// A list in which each entry is a line of several parts.
enum LineList: String, CaseIterable {
  case decisionVerbs = "decision-verbs"
  case acronymMeanings = "acronym-meanings"
  case slips
  case missingApostrophes = "missing-apostrophes"
  case misspeltNames = "misspelt-names"

  /// The form of its entries.
  var form: EntryForm { self == .decisionVerbs ? .verb : .replacement }
}
