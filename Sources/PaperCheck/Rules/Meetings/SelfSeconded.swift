import PaperModel

extension Rule {
  /// Finds motions that were seconded by their mover.
  static let selfSeconded = ofMeetings(
    "self-seconded", .warning, in: .meetings,
    page: Page(
      finds: "Somebody seconded what she moved.",
      why: """
        A seconder shows that a second member wants the matter to be decided. Minutes that name \
        one person twice leave it open whether there was one.
        """,
      example: """
        motions:
          - text: That the report be deferred
            result: lost
            moved-by: Councillor Lee Doyle
            seconded-by: Councillor Lee Doyle
        """,
      instead: "Name the member who seconded, or leave `seconded-by:` out where nobody noted it.",
      doubt: """
        Right nearly always. Two members of one surname are told apart by their forenames or \
        initials, so write these.
        """
    )
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
