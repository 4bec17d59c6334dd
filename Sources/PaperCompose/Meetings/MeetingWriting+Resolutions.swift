package import PaperMarkup
package import PaperModel

/// How a house words resolutions.
extension MeetingWriting {
  /// The words of a resolution, with lists numbered as the house does. The house's mark follows
  /// wording that nobody has confirmed, or whose outcome is not recorded.
  func blocks(
    _ decided: DecidedResolution, of minute: Minute, in meeting: Meeting
  ) -> [Block] {
    let wording = wording(decided, of: minute, in: meeting)
    guard let note = wording.note else { return wording.text }
    return Self.adding(mark(note), to: wording.text)
  }

  /// The words of a resolution, and the house's mark where nobody has confirmed them or the outcome
  /// is not recorded.
  package func wording(
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

  /// The recommendation in the words of its paper.
  private func ownWords(
    _ decided: DecidedResolution, of minute: Minute, in meeting: Meeting
  ) -> [Block] {
    let printer =
      decided.paper.map { ProsePrinter(of: $0, house) } ?? printer(of: minute, in: meeting)
    return renumbered(printer.print(decided.blocks), depth: 0)
  }

  /// The mark after a recommendation for which no wording of a resolution is recorded.
  private func outcomeMark(_ resolution: Resolution) -> String {
    guard let outcome = resolution.outcome?.value, outcome != .asRecommended else {
      return words.resolutions.waiting
    }
    return "(\(text(outcome)))"
  }

  /// The house's word for an outcome.
  package func text(_ outcome: Resolution.Outcome) -> String {
    words.resolutions.outcomes[outcome] ?? ""
  }

  func mark(_ text: String) -> Inline { .emphasis([.text(text)]) }

  // MARK: - Proposals and votes

  /// Mover, seconder and vote; empty where nothing is stated.
  func line(_ proposal: Proposal) -> [Inline] {
    guard !proposal.isEmpty else { return [] }
    return words.resolutions.proposal.fill(
      Records.proposal, of: PrintedProposal(proposal: proposal, writing: self))
  }

  /// The votes, one option after another; nil for none.
  package func text(_ vote: [VoteOption]) -> String? {
    list(
      vote.map { option in
        words.resolutions.vote.fill(
          Records.vote, of: PrintedVote(option: option, writing: self)
        ).plainText
      })
  }

  // MARK: - Form

  /// The blocks with the labels of lists as the house writes them at each depth.
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
      case .paragraph, .heading, .code, .table, .fields, .aside, .rule, .chart, .picture, .contents,
        .notes:
        return block
      }
    }
  }

  /// The blocks with an end mark after the last paragraph, unless it already ends with one.
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
    case .heading, .quote, .code, .table, .fields, .aside, .rule, .chart, .picture, .contents,
      .notes:
      return blocks
    }
    return ended
  }

  /// Adds a mark after the words: on the same line for a single line of text, otherwise below.
  static func adding(_ mark: Inline, to blocks: [Block]) -> [Block] {
    guard blocks.count == 1, case .paragraph(let line)? = blocks.first else {
      return blocks + [.paragraph([mark])]
    }
    return [.paragraph(line + [.text(" "), mark])]
  }
}
