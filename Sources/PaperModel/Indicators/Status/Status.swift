/// How an indicator stands to a target, always in words and never by colour alone.
///
/// The colours are those of councils' performance reports: Green meets the target; Amber misses it
/// within a tolerance, as Reigate and Banstead have it, where Kent has a floor standard; Red misses
/// it by more. Havering calls Green what lies within its ten per cent, and is not followed there.
package enum Status: String, Hashable, Sendable, CaseIterable {
  case green = "Green"
  case amber = "Amber"
  case red = "Red"
  case noTarget = "No target"
  /// The time of the target, or of the indicator, is not now.
  case notDue = "Not due"
  /// There is no figure, or none that can be held against the target.
  case noData = "No data"
  /// Nobody has said which way is better.
  case notStated = "Not stated"
}

/// What a house holds to be a near miss.
package struct StatusThresholds: Hashable, Sendable {
  /// The part of a target by which it may be missed and still be Amber; an indicator may have its
  /// own.
  package let tolerance: Fraction

  package init(tolerance: Fraction) { self.tolerance = tolerance }
}

/// What the owner of an indicator says of it, which overrides arithmetic.
package struct OwnerJudgement: Hashable, Sendable {
  package let status: Status
  package let reason: String
  package let range: InputRange

  package init(_ status: Status, reason: String, at range: InputRange) {
    self.status = status
    self.reason = reason
    self.range = range
  }
}
