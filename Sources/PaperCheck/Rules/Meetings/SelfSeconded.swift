import PaperModel

extension Rule {
  /// A motion is seconded by somebody else.
  static let selfSeconded = ofMeetings(
    "self-seconded", .warning, in: .meetings,
    page: Page(finds: "Somebody seconded what she moved.")
  ) { view, _ in
    view.proposals.compactMap { seen in
      guard let mover = seen.proposal.movedBy, let seconder = seen.proposal.secondedBy else {
        return nil
      }
      let presence = view.presence(at: seen.meeting)
      func person(_ name: String) -> String {
        presence?.onlyAttendee(called: name)?.name.value ?? name
      }
      guard person(mover.value) == person(seconder.value) else { return nil }
      return Finding(
        "'\(seconder.value)' is the mover, too",
        at: seconder.range, notes: [Diagnostic.Note("the mover", at: mover.range)])
    }
  }
}
