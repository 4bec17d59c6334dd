package import PaperMarkup
package import PaperModel

/// What a meeting's pack has around its documents, as its house prints it.
package struct PrintedPack: Sendable {
  let meeting: PrintedMeeting
  fileprivate let actions: [PrintedFollowUp]

  /// The front sheet of a pack, and what comes at its end.
  package typealias Frame = (front: [Block], end: [Block])

  /// The frame of a meeting's pack; nil where the house has no template for it.
  package static func compose(
    _ meeting: Meeting, _ writing: MeetingWriting, followUps: FollowUpIndex
  ) -> Frame? {
    guard let template = writing.house.template(.pack), let meeting = writing.visible(meeting)
    else { return nil }
    let open = followUps.open(
      before: meeting, of: writing.book.body(of: meeting),
      withPrivate: writing.audience == .restricted)
    let blocks = template.fill(
      Records.pack,
      of: PrintedPack(
        meeting: PrintedMeeting(meeting: meeting, writing: writing),
        actions: open.map { PrintedFollowUp($0, writing) }))
    let rule = blocks.firstIndex(of: .rule) ?? blocks.endIndex
    return (Array(blocks[..<rule]), blocks[rule...].filter { $0 != .rule })
  }
}

/// A document of a meeting's pack.
package struct PackItem: Sendable {
  /// What the document is.
  package enum Content: Sendable {
    case paper(BoardPaper)
    /// The minutes of a meeting, which are to be agreed.
    case minutes(Meeting)
  }

  /// The number of its item on the agenda, without a full stop.
  package let number: String
  package let content: Content

  /// The documents before a meeting in the order of its agenda, the minutes last. A paper that
  /// several items have comes with the first.
  package static func all(of meeting: Meeting, _ writing: MeetingWriting) -> [PackItem] {
    guard let meeting = writing.visible(meeting) else { return [] }
    let numbering = writing.words.numbering
    var (papers, minutes): ([PackItem], [PackItem]) = ([], [])
    var seen: Set<String> = []
    func add(_ item: AgendaItem, _ number: String) {
      for paper in writing.book.papers(of: item) where seen.insert(paper.path).inserted {
        papers.append(PackItem(number: number, content: .paper(paper)))
      }
      for other in writing.book.meetingsWhoseMinutes(areOn: item, of: meeting)
      where seen.insert(other.path).inserted {
        minutes.append(PackItem(number: number, content: .minutes(other)))
      }
    }
    for (index, item) in meeting.agenda.enumerated() {
      let number = numbering.agendaItems.label(index + 1).withoutFullStop
      add(item, number)
      for (index, part) in item.items.enumerated() {
        add(part, number + numbering.agendaSubItems.label(index + 1).withoutFullStop)
      }
    }
    return papers + minutes
  }
}

extension String {
  /// The number without the full stop or the space at its end.
  fileprivate var withoutFullStop: String {
    var number = self
    while let last = number.last, last == "." || last == " " { number.removeLast() }
    return number
  }
}

extension Records {
  /// The pack of a meeting: its front sheet and what comes at its end.
  package static let pack = Record<PrintedPack>(
    "pack",
    [
      .blocks("contents", "The documents of the pack, as a list of links with their pages.") {
        [.contents(Contents(label: [.text($0.meeting.writing.house.pages.word(.contents))]))]
      },
      .flag("with-private", "Whether private business is in it.") {
        $0.meeting.writing.audience == .restricted
      },
      .blocks("actions", "The table of follow-ups that were open before the meeting.") {
        $0.meeting.writing.table($0.meeting.writing.words.tables.mattersArising, $0.actions)
      },
      .each(
        "action", "Each follow-up that was open before the meeting: repeated.", of: followUp
      ) { $0.actions },
    ]
  ).within(meeting) { $0.meeting }
}
