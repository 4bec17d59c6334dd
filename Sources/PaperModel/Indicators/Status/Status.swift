/// An indicator's status against a target. Always printed in words and never by colour alone.
///
/// The colours follow councils' performance reports; `StatusBands` says where one ends and the next
/// begins.
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

/// What divides Green, Amber and Red.
package enum StatusBands: String, Hashable, Sendable, CaseIterable {
  /// Green: the target is met. Amber: it is missed within the tolerance, as at Reigate and Banstead
  /// (Kent uses a floor standard instead). Red: it is missed by more.
  case tolerance
  /// Green: the target is met, or missed within the tolerance. Amber: it is missed by more, and the
  /// figure is better than that of the same period a year before. Red: it is missed by more, and
  /// the figure is no better, or there is none to compare it with. Havering, too, calls everything
  /// within ten per cent Green.
  case trend
}

/// A house's tolerance for near misses.
package struct StatusThresholds: Hashable, Sendable {
  /// The fraction of a target by which it may be missed and still be Amber, or Green where bands
  /// depend on the trend; an indicator may override it.
  package let tolerance: Fraction
  package let bands: StatusBands

  package init(tolerance: Fraction, bands: StatusBands = .tolerance) {
    self.tolerance = tolerance
    self.bands = bands
  }
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
