/// An indicator's status against a target. Always printed in words and never by colour alone.
///
/// The colours follow councils' performance reports. Green: the target is met. Amber: it is missed
/// within a tolerance, as at Reigate and Banstead (Kent uses a floor standard instead). Red: it is
/// missed by more. Havering calls everything within ten per cent Green; that is not followed here.
package enum Status: String, Hashable, Sendable, CaseIterable {
  case green = "Green"
  case amber = "Amber"
  case red = "Red"
  case noTarget = "No target"
  /// The period of the target or of the indicator is not current.
  case notDue = "Not due"
  /// There is no figure, or none that can be compared with the target.
  case noData = "No data"
  /// It is not stated which direction is better.
  case notStated = "Not stated"
}

/// A house's tolerance for near misses.
package struct StatusThresholds: Hashable, Sendable {
  /// The fraction of a target by which it may be missed and still be Amber; an indicator may
  /// override it.
  package let tolerance: Fraction

  package init(tolerance: Fraction) { self.tolerance = tolerance }
}

/// The owner's judgement of an indicator, which overrides the computed status.
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
