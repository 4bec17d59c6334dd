import PaperModel

extension Rule {
  /// Finds private content without a numbered paragraph, which is required by the Local Government
  /// Act 1972, s100A(4), and by Schedule 7A of the Local Government (Scotland) Act 1973.
  static let unknownExemption = ofWorkspaces(
    "unknown-exemption", .error, in: .meetings, isEssential: true,
    page: Page(
      finds: "What is at `private:` names no paragraph by its number, or nothing is there.",
      why: """
        The public may be kept out only by a paragraph that the law lists. Until one is named, what \
        it is at is private all the same.
        """,
      example: """
        agenda:
          - { id: lease, title: A lease, private: yes }
        """,
      instead: """
        Write the number, `private: 3`, or with what it protects: `private: { paragraph: 3, reason: a \
        lease is being negotiated }`. What the public may see has no such key.
        """,
      doubt: "Never."
    )
  ) { checked in
    checked.workspace.exemptions.compactMap { exemption in
      if let place = exemption.emptyAt {
        return Finding(
          "'private' has no value", at: place,
          help:
            "state the paragraph of Schedule 12A, for example 'private: 3'; what the public may "
            + "see has no such key")
      }
      guard let paragraph = exemption.paragraph, !paragraph.value.contains(where: \.isNumber) else {
        return nil
      }
      return Finding(
        "'\(paragraph.value)' names no paragraph of Schedule 12A", at: paragraph.range,
        help: "write its number, for example 'private: 3'")
    }
  }
}

extension Workspace {
  /// All exemptions that are stated.
  fileprivate var exemptions: [Exemption] {
    let items = (meetings?.meetings ?? []).flatMap(\.allItems)
    let known = Set(papers.map(\.path))
    let papers = papers + (meetings?.papers ?? []).filter { !known.contains($0.path) }
    let followUps = (meetings?.minutes ?? []).flatMap(\.resolutions).flatMap(\.followUps)
    return items.compactMap(\.exemption) + items.flatMap(\.documents).compactMap(\.exemption)
      + papers.compactMap(\.exemption) + papers.flatMap(\.appendices).compactMap(\.exemption)
      + indicatorSets.flatMap(\.indicators).compactMap(\.exemption)
      + followUps.compactMap(\.exemption)
  }
}
