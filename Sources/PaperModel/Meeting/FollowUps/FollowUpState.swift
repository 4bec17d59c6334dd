/// The state of a Follow-up on a day.
package enum FollowUpState: String, Hashable, Sendable, CaseIterable {
  case open
  /// Open, and its due date has passed.
  case overdue
  case done
  case withdrawn

  /// Whether something is still to be done.
  package var isOpen: Bool { self == .open || self == .overdue }
}
