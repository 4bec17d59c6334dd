import CouncilEnglish
package import PaperMarkup
import PaperModel

/// A resolution as its house prints it.
package struct PrintedResolution: Sendable {
  let decided: DecidedResolution
  /// Its position among the resolutions of its minute, from 1.
  let number: Int
  /// The words; the house's mark follows wording that nobody has confirmed.
  fileprivate let words: [Block]
  let writing: MeetingWriting

  /// Mover, seconder and vote.
  fileprivate var proposal: [Inline] { writing.line(decided.resolution.proposal) }

  /// The words with mover, seconder and vote below.
  fileprivate var whole: [Block] {
    proposal.isEmpty ? words : words + [.paragraph(proposal)]
  }

  /// The words on one line; nil where they have a list or several paragraphs.
  fileprivate var line: [Inline]? {
    guard words.count == 1, case .paragraph(let line)? = words.first else { return nil }
    return line
  }

  var isResolved: Bool { decided.isResolved }

  /// The resolutions of a minute: those that were adopted or wait for their outcome, and others.
  static func all(
    of minute: Minute, item: AgendaItem, in meeting: Meeting, _ writing: MeetingWriting
  ) -> [PrintedResolution] {
    var number = 0
    return writing.book.resolutions(of: minute, item: item).map { decided in
      if decided.isResolved { number += 1 }
      return PrintedResolution(
        decided: decided, number: number, words: writing.blocks(decided, of: minute, in: meeting),
        writing: writing)
    }
  }
}

extension Records {
  /// A resolution.
  package static let resolution = Record<PrintedResolution>(
    "resolution",
    [
      .text("label", "Its number, as the house numbers resolutions.") {
        $0.writing.words.numbering.resolutions.label($0.number)
      },
      .blocks("text", "The words, with their lists.") { $0.words },
      .line(
        "sentence",
        "The words as the end of a sentence such as `RESOLVED that …`; nothing where they have a list."
      ) { $0.line?.lowercasingStart() },
      .text("outcome", "What became of the recommendation, in the words of the house.") {
        resolution in
        (resolution.decided.resolution.outcome?.value).map(resolution.writing.text)
      },
    ],
    own: { TemplateScope($0.decided.resolution.own, in: $0.writing.house) }
  ).within(proposal) {
    PrintedProposal(proposal: $0.decided.resolution.proposal, writing: $0.writing)
  }
}

extension [PrintedResolution] {
  /// The only resolution of a minute, where its words fit on a single line: the words as the end of a
  /// sentence such as `RESOLVED that …`, and who moved and seconded it, and the vote.
  var only: (sentence: [Inline], proposal: [Inline])? {
    let resolved = filter(\.isResolved)
    guard resolved.count == 1, let only = resolved.first, let line = only.line else { return nil }
    return (line.lowercasingStart(), only.proposal)
  }

  /// Those that were adopted or wait for their outcome, as a numbered list.
  func list(_ style: NumberingStyle) -> [Block] {
    let items = filter(\.isResolved).map(\.whole)
    return items.isEmpty ? [] : [.list(List(marker: .numbered(style, start: 1), items: items))]
  }

  /// Recommendations with another recorded outcome and no wording of their own.
  var notResolved: [Block] {
    let items = filter { !$0.isResolved }.map(\.whole)
    return items.isEmpty ? [] : [.list(List(marker: .bullet, items: items))]
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
