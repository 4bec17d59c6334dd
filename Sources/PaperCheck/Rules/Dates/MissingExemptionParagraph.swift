import PaperMarkup
import PaperModel

extension Rule {
  /// Finds exempt business without its paragraph of Schedule 12A. By the Local Government Act 1972,
  /// s100A(4), the resolution that excludes the public names the paragraph.
  static let missingExemptionParagraph = ofWorkspaces(
    "missing-exemption-paragraph", .warning, in: .dates,
    page: Page(
      finds: """
        Business behind the exclusion of the public, or that calls itself exempt, has no \
        paragraph of Schedule 12A, or one that the schedule does not have.
        """,
      why: """
        The public may be kept out only for a reason that the law lists (Local Government Act \
        1972, section 100A and Schedule 12A), and agenda and resolution have to name it. \
        Without `private:` the item is published.
        """,
      example: """
        agenda:
          - { id: exclusion, standing: exclusion-of-public }
          - { id: premises, title: Premises for a community hub }
        """,
      instead: """
        State the paragraph and what it protects: `private: { paragraph: 3, reason: a lease is \
        being negotiated }`.
        """,
      doubt: """
        Seldom. It knows the paragraphs that hold since 2006 in England and in Wales, and says \
        nothing of the number in older meetings and other nations.
        """
    )
  ) { checked in
    let nation = checked.workspace.board?.nation ?? .england
    let meetings = checked.meetings?.meetings ?? []
    return meetings.flatMap { meeting in
      withoutParagraph(meeting.agenda)
        + meeting.agenda.flatMap { [$0] + $0.items }.compactMap {
          wrongParagraph(of: $0, in: nation, on: meeting.date.value)
        }
    } + checked.workspace.papers.flatMap(withoutParagraph)
  }

  private static func withoutParagraph(_ agenda: [AgendaItem]) -> [Finding] {
    let exclusion = agenda.firstIndex { $0.standing == .exclusionOfPublic }
    return agenda.enumerated().flatMap { place, item -> [Finding] in
      let isBehind = exclusion.map { place > $0 } ?? false
      return ([item] + (item.exemption == nil ? item.items : [])).compactMap { item in
        guard item.exemption == nil, item.standing == nil else { return nil }
        guard isBehind && item.items.isEmpty || item.title?.value.isExempt == true else {
          return nil
        }
        return Finding(
          isBehind
            ? "business behind the exclusion of the public has its paragraph"
            : "exempt business has its paragraph",
          at: isBehind ? item.id.range : item.title?.range ?? item.id.range,
          help: "state for example 'private: { paragraph: 3 }'")
      }
    }
  }

  /// Checks a header line such as `exempt: Yes`, if the house has one.
  private static func withoutParagraph(_ paper: BoardPaper) -> [Finding] {
    paper.header.compactMap { entry in
      let words = entry.value.value.plainText.lowercased()
      guard ["exempt", "exemption", "exempt-information"].contains(entry.field.value),
        !["no", "not", "none", "n/a", "public", "open"].contains(
          words.split { !$0.isLetter && $0 != "/" }.first ?? ""),
        !words.contains(where: \.isNumber)
      else { return nil }
      return Finding(
        "exempt information has its paragraph of Schedule 12A", at: entry.value.range,
        help: "write for example 'Yes: paragraph 3 of Schedule 12A'")
    }
  }

  private static func wrongParagraph(
    of item: AgendaItem, in nation: Nation, on date: CalendarDate
  ) -> Finding? {
    guard let paragraph = item.exemption?.paragraph, let known = nation.exemptParagraphs,
      date.year > 2006
    else { return nil }
    let named = paragraph.value.split { !$0.isNumber && !$0.isLetter }.map { word in
      Int(word.prefix { $0.isASCII && $0.isNumber })
    }
    guard named.contains(where: { $0.map { !known.contains($0) } ?? false }) else { return nil }
    return Finding(
      "the paragraphs of Schedule 12A are \(known.lowerBound) to \(known.upperBound)",
      at: paragraph.range)
  }
}

extension Nation {
  /// The paragraphs of Schedule 12A under which information is exempt; nil if another Act applies.
  fileprivate var exemptParagraphs: ClosedRange<Int>? {
    switch self {
    case .england: 1...7
    case .wales: 12...18
    case .scotland, .northernIreland: nil
    }
  }
}

extension String {
  /// Whether a title marks its business as exempt: "Premises (exempt)", "Not for publication".
  fileprivate var isExempt: Bool {
    let words = lowercased()
    return ["(exempt)", "(private)", "(confidential)", "not for publication", "exempt report"]
      .contains { words.contains($0) }
  }
}
