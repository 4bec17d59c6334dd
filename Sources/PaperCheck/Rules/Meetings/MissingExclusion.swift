import PaperModel

extension Rule {
  /// Finds agendas with private business and no item to exclude the public: that takes a
  /// resolution.
  static let missingExclusion = ofMeetings(
    "missing-exclusion", .warning, in: .meetings,
    page: Page(
      finds:
        "An agenda has private business, and no item by which the public is excluded before it.",
      why: """
        The public may be kept out only where the board resolves so at the meeting (Local Government \
        Act 1972, section 100A). Without the item nobody is asked to.
        """,
      example: """
        agenda:
          - { id: lease, title: Lease of premises, private: 3 }
        """,
      instead: """
        agenda:
          - { id: exclusion, standing: exclusion-of-public }
          - { id: lease, title: Lease of premises, private: 3 }
        """,
      doubt: """
        Rarely wrong: where a whole meeting is private by another law, waive it. Meetings that were \
        cancelled are left alone.
        """)
  ) { view, _ in
    view.meetings.compactMap { meeting in
      guard meeting.state != .cancelled, !meeting.faultyKeys.contains("agenda") else { return nil }
      let hidden = meeting.privateItems
      for item in meeting.allItems {
        if item.standing == .exclusionOfPublic { return nil }
        if hidden.contains(item.id.value) {
          return Finding(
            "the public is not excluded before this item", at: item.id.range,
            help: "put '- { id: exclusion, standing: exclusion-of-public }' before it")
        }
      }
      return nil
    }
  }
}
