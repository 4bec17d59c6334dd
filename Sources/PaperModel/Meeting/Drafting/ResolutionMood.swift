/// The mood in which a house words its resolutions.
package enum ResolutionMood: String, CaseIterable, Sendable {
  /// "RESOLVED that the Board: 1) Note the report": as the recommendation is worded.
  case asWorded = "as-worded"
  /// "RESOLVED that: 1) The report be noted".
  case passiveSubjunctive = "passive-subjunctive"
}
