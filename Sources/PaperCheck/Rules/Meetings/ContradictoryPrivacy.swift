import PaperModel

extension Rule {
  /// Finds papers that are both public and private: law and practice allow no partly exempt paper.
  static let contradictoryPrivacy = ofWorkspaces(
    "contradictory-privacy", .error, in: .meetings, isEssential: true,
    page: Page(
      finds: "A paper is named by public business and by private business.",
      why: """
        A paper is either published or not. It is kept from the public until every agenda that \
        names it says the same.
        """,
      example: """
        # meetings/2018-02-05/meeting.yaml
        agenda:
          - { id: lease, title: A lease, paper: lease.md, private: 3 }

        # meetings/2018-04-09/meeting.yaml
        agenda:
          - { id: lease, paper: ../2018-02-05/lease.md }
        """,
      instead: """
        State `private:` at both places, or at none. Where the public may see a part of it, write \
        a paper of its own for the public, or state `private:` at the appendix that it may not see.
        """,
      doubt: "Never."
    )
  ) { checked in
    PrivateMatter(checked.workspace).contradictions.flatMap { contradiction in
      [
        Finding(
          "the paper is private elsewhere", at: contradiction.public.range,
          help: "state 'private:' here too, or take it away there"),
        Finding(
          "the paper is public elsewhere", at: contradiction.private.range,
          help: "take 'private:' away here, or state it there too"),
      ]
    }
  }
}
