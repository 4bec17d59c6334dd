/// How a follow-up stands on a day.
package enum FollowUpState: String, Hashable, Sendable, CaseIterable {
  case open
  /// Open, and its date has gone by.
  case overdue
  case done
  case withdrawn

  /// Whether something is still to be done.
  package var isOpen: Bool { self == .open || self == .overdue }
}
