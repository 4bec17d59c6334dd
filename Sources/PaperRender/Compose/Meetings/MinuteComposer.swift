import CouncilEnglish
package import PaperMarkup
package import PaperModel

/// Composes the minute of one item as a page of its own, in the form that its house gives it.
package struct MinuteComposer: Sendable {
  private let writing: MeetingWriting
  private let links: DocumentLinks
  private let template: Template

  /// Nil where the house has no template for it.
  package init?(_ writing: MeetingWriting, links: DocumentLinks) {
    guard let template = writing.template(.minute) else { return nil }
    self.writing = writing
    self.links = links
    self.template = template
  }

  /// The page; nil where the meeting was cancelled or has no such item.
  package func compose(_ minute: Minute) -> [Block]? {
    guard let minute = writing.book.minute(at: minute.path),
      let meeting = writing.book.meeting(of: minute), meeting.state != .cancelled,
      let item = writing.book.item(minute.item.value, in: meeting)
    else { return nil }
    let isPrivate = meeting.privateItems.contains(item.id.value)
    let links = links
    let scope = MinuteScope(
      writing: writing, meeting: meeting, item: item, minute: minute, partLabel: nil,
      isToldInParts: false, isPrivate: isPrivate,
      isHidden: isPrivate && writing.audience == .public,
      paperLink: { links.link(toPaper: $0, from: minute.path) })
    return template.fill(scope.scope, names: minuteNames)
  }
}

private let minuteNames = Names<MinuteName>.names

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
