import PaperMarkup
import CouncilEnglish
import PaperModel

/// The resolutions of a minute, as its document prints them.
struct MinuteResolutions: Sendable {
  /// The only resolution of a minute, where its words fit on a single line.
  struct Only: Sendable {
    /// The words as the end of a sentence such as `RESOLVED that …`.
    let sentence: [Inline]
    /// Mover, seconder and vote.
    let proposal: [Inline]
  }

  let only: Only?
  /// All resolutions, adopted or waiting for their outcome, numbered as the house does.
  let list: [Block]
  /// Recommendations with another recorded outcome and no wording of their own.
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
  /// Whether the words were resolved, or may turn out to be once the outcome is recorded.
  fileprivate var isResolved: Bool {
    switch (wording, resolution.outcome?.value) {
    case (.stated, _), (.drafted, _), (.asRecommended, _), (_, nil), (_, .asRecommended): true
    case (.waiting, _), (.missing, _): false
    }
  }
}
