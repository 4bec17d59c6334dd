import PaperModel

extension Rule {
  /// Whether a meeting could decide follows from who was there.
  static let missingAttendance = ofMeetings(
    "missing-attendance", "A meeting was held, and it is not stated who was there."
  ) { view, stage in
    view.meetings.filter {
      $0.state == .held && $0.attendance.isEmpty && !$0.faultyKeys.contains("attendance")
    }.map {
      Diagnostic(
        stage == .final ? .warning : .note, rule: "missing-attendance",
        "it is not stated who was at the meeting", at: $0.range,
        help: "state it under 'attendance:', by category")
    }
  }
}
