import CouncilEnglish
package import PaperMarkup
import PaperModel

/// A resolution as its house prints it.
package struct PrintedResolution: Sendable {
  let decided: DecidedResolution
  /// Its position among the resolutions of its minute, from 1.
  let number: Int
  /// The words; the house's mark follows wording that nobody has confirmed.
  fileprivate private(set) var words: [Block]
  /// The sign after the words where the house has one between resolutions; empty for none.
  fileprivate private(set) var ending = ""
  let writing: MeetingWriting
  /// Prints the texts of its minute.
  let printer: ProsePrinter

  fileprivate var label: String {
    decided.resolution.number?.value ?? writing.words.numbering.resolutions.label(number)
  }

  /// Mover, seconder and vote.
  fileprivate var proposal: [Inline] { writing.line(decided.resolution.proposal) }

  /// The words with mover, seconder and vote below.
  fileprivate var whole: [Block] {
    proposal.isEmpty ? words : words + [.paragraph(proposal)]
  }

  /// The words after the number, as paragraphs.
  fileprivate var labelled: [Block] {
    guard case .paragraph(let line)? = whole.first else {
      return [.paragraph([.text(label)])] + whole
    }
    return [.paragraph([.text(label + " ")] + line)] + whole.dropFirst()
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
    let printer = writing.printer(of: minute, in: meeting)
    var number = 0
    let all = writing.book.resolutions(of: minute, item: item).map { decided in
      if decided.isResolved { number += 1 }
      return PrintedResolution(
        decided: decided, number: number, words: writing.blocks(decided, of: minute, in: meeting),
        writing: writing, printer: printer)
    }
    let style = writing.words.resolutions
    guard let between = style.between, let beforeLast = style.beforeLast, number > 1 else {
      return all
    }
    return all.map { resolution in
      guard resolution.isResolved else { return resolution }
      let ending =
        switch number - resolution.number {
        case 0: style.end
        case 1: beforeLast
        default: between
        }
      var ended = resolution
      ended.words = resolution.words.replacingEnd(with: ending)
      ended.ending = ending
      return ended
    }
  }
}

extension Records {
  /// A resolution.
  package static let resolution = Record<PrintedResolution>(
    "resolution",
    [
      .text("label", "Its number: as stated, or as the house numbers resolutions.") {
        $0.label
      },
      .blocks("text", "The words, with their lists.") { $0.words },
      .line(
        "sentence",
        """
        The words as the end of a sentence such as `RESOLVED that …`, on one line where they have a \
        list.
        """
      ) { ($0.line ?? [.text($0.words.textWithNotes)]).lowercasingStart() },
      .text("ending", "The sign that the house has after it, between resolutions or at the end.") {
        $0.ending
      },
      .each("action", "Each thing that it asks for: repeated.", of: askedFor) { resolution in
        resolution.decided.resolution.followUps.map {
          AskedFor(followUp: $0, writing: resolution.writing, printer: resolution.printer)
        }
      },
      .text("outcome", "What became of the recommendation, in the words of the house.") {
        resolution in
        (resolution.decided.resolution.outcome?.value).map(resolution.writing.text)
      },
    ],
    facts: { ($0.decided.resolution.own, $0.writing.house) }
  ).within(proposal) {
    PrintedProposal(proposal: $0.decided.resolution.proposal, writing: $0.writing)
  }
}

/// Something that a resolution asks for, as its house prints it.
package struct AskedFor: Sendable {
  let followUp: FollowUp
  let writing: MeetingWriting
  let printer: ProsePrinter

  fileprivate var due: [Inline] {
    let date: CalendarDate? = if case .date(let date)? = followUp.due { date.value } else { nil }
    return writing.due(followUp.due, next: date)
  }
}

extension Records {
  /// Something that a resolution asks for: what, who, by when.
  package static let askedFor = Record<AskedFor>(
    "asked-for",
    [
      .line("text", "What is to be done.") { $0.printer.print($0.followUp.text.value) },
      .text("owner", "Who is to do it.") { $0.writing.owner($0.followUp.owner) },
      .line("due", "By when: a date, or how often.") { $0.due },
    ])
}

extension [PrintedResolution] {
  /// The only resolution of a minute, where its words fit on a single line: the words as the end of a
  /// sentence such as `RESOLVED that …`, and who moved and seconded it, and the vote.
  var only: (sentence: [Inline], proposal: [Inline])? {
    let resolved = filter(\.isResolved)
    guard resolved.count == 1, let only = resolved.first, let line = only.line else { return nil }
    return (line.lowercasingStart(), only.proposal)
  }

  /// Those that were adopted or wait for their outcome, as a numbered list. Where one states a number of
  /// its own they are paragraphs, since a list can only count.
  func list(_ style: NumberingStyle) -> [Block] {
    let resolved = filter(\.isResolved)
    guard !resolved.isEmpty else { return [] }
    if resolved.contains(where: { $0.decided.resolution.number != nil }) {
      return resolved.flatMap(\.labelled)
    }
    return [.list(List(marker: .numbered(style, start: 1), items: resolved.map(\.whole)))]
  }

  /// Recommendations with another recorded outcome and no wording of their own.
  var notResolved: [Block] {
    let items = filter { !$0.isResolved }.map(\.whole)
    return items.isEmpty ? [] : [.list(List(marker: .bullet, items: items))]
  }
}

extension [Block] {
  /// The blocks with another sign at the end of the last paragraph.
  fileprivate func replacingEnd(with sign: String) -> [Block] {
    guard let last else { return self }
    switch last {
    case .paragraph(var line):
      if case .text(let text)? = line.last {
        let kept = text.reversed().drop { ".;,".contains($0) }.reversed()
        line[line.count - 1] = .text(String(kept))
      }
      return dropLast() + [.paragraph((line + [.text(sign)]).tidied())]
    case .list(var list):
      guard let item = list.items.last else { return self }
      list.items[list.items.count - 1] = item.replacingEnd(with: sign)
      return dropLast() + [.list(list)]
    case .heading, .quote, .code, .table, .fields, .aside, .rule, .chart, .picture, .contents,
      .notes:
      return self
    }
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
