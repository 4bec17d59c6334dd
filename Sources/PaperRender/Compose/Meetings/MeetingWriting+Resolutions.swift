import PaperMarkup
import PaperModel

/// How a house words what was resolved.
extension MeetingWriting {
  /// The words of a resolution: lists with the house's numbers, and behind wording that nobody has
  /// confirmed, or whose outcome is not recorded, the house's mark.
  func blocks(
    _ decided: DecidedResolution, of minute: Minute, in meeting: Meeting
  ) -> [Block] {
    let wording = wording(decided, of: minute, in: meeting)
    guard let note = wording.note else { return wording.text }
    return Self.adding(mark(note), to: wording.text)
  }

  /// The words of a resolution, and what the house says of them where nobody has confirmed them or
  /// the outcome is not recorded.
  func wording(
    _ decided: DecidedResolution, of minute: Minute, in meeting: Meeting
  ) -> (text: [Block], note: String?) {
    switch decided.wording {
    case .stated:
      (renumbered(printer(of: minute, in: meeting).print(decided.blocks), depth: 0), nil)
    case .missing: ([], outcomeMark(decided.resolution))
    case .waiting: (ownWords(decided, of: minute, in: meeting), outcomeMark(decided.resolution))
    case .asRecommended:
      (Self.ending(ownWords(decided, of: minute, in: meeting), with: words.resolutions.end), nil)
    case .drafted(_, let isConfirmed):
      (
        Self.ending(ownWords(decided, of: minute, in: meeting), with: words.resolutions.end),
        isConfirmed ? nil : words.resolutions.drafted
      )
    }
  }

  /// The recommendation, as its paper words it.
  private func ownWords(
    _ decided: DecidedResolution, of minute: Minute, in meeting: Meeting
  ) -> [Block] {
    let printer = decided.paper.map(printer) ?? printer(of: minute, in: meeting)
    return renumbered(printer.print(decided.blocks), depth: 0)
  }

  /// What stands behind a recommendation of which no wording is recorded.
  private func outcomeMark(_ resolution: Resolution) -> String {
    guard let outcome = resolution.outcome?.value, outcome != .asRecommended else {
      return words.resolutions.waiting
    }
    return "(\(text(outcome)))"
  }

  /// The house's word for an outcome.
  func text(_ outcome: Resolution.Outcome) -> String {
    words.resolutions.outcomes[outcome] ?? outcome.rawValue
  }

  func mark(_ text: String) -> Inline { .emphasis([.text(text)]) }

  // MARK: - Proposals and votes

  /// Who moved and seconded, and the vote; empty where nothing is stated.
  func line(_ proposal: Proposal) -> [Inline] {
    guard !proposal.isEmpty else { return [] }
    return words.resolutions.proposal.fill(
      TemplateScope(of: ProposalName.self) { name in
        switch name {
        case .mover: (proposal.movedBy?.value).map { .text($0) }
        case .seconder: (proposal.secondedBy?.value).map { .text($0) }
        case .vote: text(proposal.vote).map { .text($0) }
        }
      }, names: proposalNames)
  }

  /// The votes, one way after the other; nil for none.
  func text(_ vote: [VoteOption]) -> String? {
    list(
      vote.map { option in
        words.resolutions.vote.fill(
          TemplateScope(of: VoteName.self) { name in
            switch name {
            case .option: .text(option.option.value)
            case .count: .text(String(option.count.value))
            case .names: list(option.names.map(\.value)).map { .text($0) }
            }
          }, names: voteNames
        ).plainText
      })
  }

  // MARK: - Form

  /// The same blocks, with the numbers of lists as the house writes them by depth.
  private func renumbered(_ blocks: [Block], depth: Int) -> [Block] {
    blocks.map { block in
      switch block {
      case .list(let list):
        var marker = list.marker
        if case .numbered(_, let start) = marker {
          marker = .numbered(words.numbering.resolutionPart(depth), start: start)
        }
        return .list(
          List(marker: marker, items: list.items.map { renumbered($0, depth: depth + 1) }))
      case .quote(let blocks): return .quote(renumbered(blocks, depth: depth))
      case .paragraph, .heading, .code, .table, .fields, .rule, .chart: return block
      }
    }
  }

  /// The same blocks with a sign at the end of the last paragraph, unless a sign stands there.
  private static func ending(_ blocks: [Block], with end: String) -> [Block] {
    guard !end.isEmpty, let last = blocks.last else { return blocks }
    var ended = blocks
    switch last {
    case .paragraph(let line):
      guard let sign = line.plainText.last(where: { !$0.isWhitespace && !"\"'”’)".contains($0) }),
        !".!?:;,…".contains(sign)
      else { return blocks }
      ended[ended.count - 1] = .paragraph(line + [.text(end)])
    case .list(var list):
      guard let item = list.items.last else { return blocks }
      list.items[list.items.count - 1] = ending(item, with: end)
      ended[ended.count - 1] = .list(list)
    case .heading, .quote, .code, .table, .fields, .rule, .chart: return blocks
    }
    return ended
  }

  /// A mark behind the words: in the line where they are a single one, else below.
  static func adding(_ mark: Inline, to blocks: [Block]) -> [Block] {
    guard blocks.count == 1, case .paragraph(let line)? = blocks.first else {
      return blocks + [.paragraph([mark])]
    }
    return [.paragraph(line + [.text(" "), mark])]
  }
}

private let proposalNames = Names<ProposalName>.names
private let voteNames = Names<VoteName>.names
