import PaperModel

extension Rule {
  /// Whether a meeting could decide follows from who was there.
  static let missingAttendance = ofMeetings(
    "missing-attendance", .growing(.note, .note, .warning), in: .meetings,
    page: Page(finds: "A meeting was held, and it is not stated who was there.")
  ) { view, _ in
    view.meetings.filter {
      $0.state == .held && $0.attendance.isEmpty && !$0.faultyKeys.contains("attendance")
    }.map {
      Finding(
        "it is not stated who was at the meeting", at: $0.range,
        help: "state it under 'attendance:', by category")
    }
  }
}
