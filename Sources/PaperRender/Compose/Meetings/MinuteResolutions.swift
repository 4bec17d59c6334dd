import PaperMarkup
import PaperModel

/// What a minute resolved, as its document prints it.
struct MinuteResolutions: Sendable {
  /// The only resolution, where its words are a single line.
  struct Only: Sendable {
    /// As the end of a sentence such as `RESOLVED that …`.
    let sentence: [Inline]
    /// Who moved and seconded it, and the vote.
    let proposal: [Inline]
  }

  let only: Only?
  /// All that were resolved, and those that wait, with the numbers of the house.
  let list: [Block]
  /// The recommendations of which something else is recorded, and no words for it.
  let notResolved: [Block]

  init(_ minute: Minute, of item: AgendaItem, in meeting: Meeting, _ writing: MeetingWriting) {
    var items: [[Block]] = []
    var others: [[Block]] = []
    var proposals: [[Inline]] = []
    for decided in writing.book.resolutions(of: minute, item: item) {
      let words = writing.blocks(decided, of: minute, in: meeting)
      let proposal = writing.line(decided.resolution.proposal)
      let item = words + (proposal.isEmpty ? [] : [.paragraph(proposal)])
      if decided.isResolved { items.append(item) } else { others.append(item) }
      if decided.isResolved { proposals.append(proposal) }
    }
    list = Self.numbered(items, writing.words.numbering.resolutions)
    notResolved =
      others.isEmpty ? [] : [.list(List(marker: .bullet, items: others))]
    only = Self.only(items, proposals)
  }

  private static func numbered(_ items: [[Block]], _ style: NumberingStyle) -> [Block] {
    items.isEmpty ? [] : [.list(List(marker: .numbered(style, start: 1), items: items))]
  }

  private static func only(_ items: [[Block]], _ proposals: [[Inline]]) -> Only? {
    guard items.count == 1, let item = items.first, let proposal = proposals.first,
      case .paragraph(let line)? = item.first, item.count == (proposal.isEmpty ? 1 : 2)
    else { return nil }
    return Only(sentence: line.lowercasingStart(), proposal: proposal)
  }
}

extension DecidedResolution {
  /// Whether its words are what was resolved, or may be once the outcome is recorded.
  fileprivate var isResolved: Bool {
    switch (wording, resolution.outcome?.value) {
    case (.stated, _), (.drafted, _), (.asRecommended, _), (_, nil), (_, .asRecommended): true
    case (.waiting, _), (.missing, _): false
    }
  }
}
