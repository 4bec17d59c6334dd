package import PaperMarkup
package import PaperModel

/// The agenda of a meeting as its house prints it.
package struct PrintedAgenda: Sendable {
  let meeting: PrintedMeeting
  let followUps: FollowUpIndex

  private var items: [PrintedAgendaItem] {
    meeting.meeting.agenda.enumerated().map { index, item in
      PrintedAgendaItem(
        item: item, label: writing.words.numbering.agendaItems.label(index + 1),
        isPrivate: item.exemption != nil, agenda: self)
    }
  }

  var writing: MeetingWriting { meeting.writing }

  fileprivate func items(isPrivate: Bool) -> [PrintedAgendaItem] {
    items.filter { $0.isPrivate == isPrivate }
  }

  fileprivate var members: [PrintedPerson] {
    writing.book.members(of: meeting.meeting).map { PrintedPerson($0, writing) }
  }

  /// The open follow-ups that are too many for their item.
  fileprivate var mattersInAppendix: [PrintedFollowUp] {
    items.flatMap { [$0] + $0.parts }.filter(\.hasMattersInAppendix).flatMap(\.openFollowUps)
  }

  /// Whether so many open follow-ups are an appendix of the agenda: the house says so, and its template
  /// has a place for them.
  fileprivate func belongsInAppendix(_ followUps: [PrintedFollowUp]) -> Bool {
    guard let most = writing.words.followUps.mostOnAgenda, followUps.count > most else {
      return false
    }
    let names = writing.house.template(.agenda)?.usedNames ?? []
    return names.contains { $0.last == Records.mattersAppendix }
  }

  /// The agenda of a meeting as a document; nil where the house has no template for it.
  package static func compose(
    _ meeting: Meeting, _ writing: MeetingWriting, followUps: FollowUpIndex
  ) -> [Block]? {
    guard let template = writing.house.template(.agenda) else { return nil }
    guard let meeting = writing.visible(meeting) else { return [] }
    return template.fill(
      Records.agenda,
      of: PrintedAgenda(
        meeting: PrintedMeeting(meeting: meeting, writing: writing), followUps: followUps))
  }
}

extension Records {
  /// The name of the appendix of an agenda with its open follow-ups.
  fileprivate static let mattersAppendix = "matters-arising-appendix"

  /// The agenda of a meeting.
  package static let agenda = Record<PrintedAgenda>(
    "agenda",
    [
      .text("quorum", "How many members have to be there.") {
        ($0.meeting.meeting.quorum?.value).map { String($0) }
      },
      .blocks("notices", "What the agenda says before its items.") {
        $0.writing.printer(of: $0.meeting.meeting).print($0.meeting.meeting.notices)
      },
      .flag("members", "Whether the members of the board are stated: printed once.") {
        !$0.members.isEmpty
      },
      .each("member", "Each member of the board: repeated.", of: attendeeInTemplate) {
        $0.members
      },
      .each("public-item", "Each item of public business: repeated.", of: agendaItem) {
        $0.items(isPrivate: false)
      },
      .each("private-item", "Each item of private business: repeated.", of: agendaItem) {
        $0.items(isPrivate: true)
      },
      .blocks(
        mattersAppendix,
        "The table of open follow-ups, where they are more than `most-on-agenda` of `meetings.yaml`."
      ) { $0.writing.table($0.writing.words.tables.mattersArising, $0.mattersInAppendix) },
    ]
  ).within(meeting) { $0.meeting }
}

// MARK: - Items

/// An item of an agenda, or a sub-item, as its house prints it.
package struct PrintedAgendaItem: Sendable {
  let item: AgendaItem
  let label: String
  let isPrivate: Bool
  let agenda: PrintedAgenda

  private var meeting: Meeting { agenda.meeting.meeting }
  fileprivate var writing: MeetingWriting { agenda.writing }

  fileprivate var parts: [PrintedAgendaItem] {
    item.items.enumerated().map { index, part in
      PrintedAgendaItem(
        item: part, label: writing.words.numbering.agendaSubItems.label(index + 1),
        isPrivate: isPrivate || part.exemption != nil, agenda: agenda)
    }
  }

  /// The agenda's own text for the item, or the house's text for a standing item.
  fileprivate var text: [Block] {
    guard item.text.isEmpty else { return writing.printer(of: meeting).print(item.text) }
    return item.standing.map { writing.agendaWords($0, of: item, in: meeting) } ?? []
  }

  fileprivate var documents: [PrintedDocument] {
    item.documents.map { PrintedDocument($0, writing) }
  }

  /// The open follow-ups of earlier meetings, without those from private business.
  fileprivate var openFollowUps: [PrintedFollowUp] {
    guard item.standing == .mattersArising else { return [] }
    let open = agenda.followUps.open(
      before: meeting, of: writing.book.body(of: meeting), withPrivate: isPrivate)
    return open.map { PrintedFollowUp($0, writing) }
  }

  /// Whether its open follow-ups are in an appendix, since they are too many for an item.
  fileprivate var hasMattersInAppendix: Bool { agenda.belongsInAppendix(openFollowUps) }
}

extension Records {
  /// An item of an agenda.
  package static let agendaItem = agendaPart.adding(
    "item",
    [
      .each("item", "Each sub-item: repeated.", of: agendaPart) { $0.parts }
    ])

  /// A sub-item of an agenda.
  private static let agendaPart = Record<PrintedAgendaItem>(
    "item",
    [
      .text("label", "The number of the item.") { $0.label },
      .text("title", "The title: as stated, or that of its paper.") {
        $0.writing.book.title(of: $0.item)
      },
      .blocks("text", "What the agenda says of it, or what the house says of a standing item.") {
        $0.text
      },
      .text(
        "purpose", "What the board is to do with it, as `purposes` of `meetings.yaml` says."
      ) { printed in printed.item.purpose.flatMap { printed.writing.words.purposes[$0] } },
      .text("report-of", "Whose report it is.") { $0.writing.reportOf($0.item.reportOf) },
      .text("reporting", "Who will report at the meeting.") {
        $0.writing.text($0.item.reporting)
      },
      .text("reporting-at-start", "The same at the start of a sentence, with a capital.") {
        $0.writing.text($0.item.reporting)?.capitalisingStart
      },
      .text("paragraph", "The paragraph of Schedule 12A under which the public is kept out.") {
        $0.item.exemption?.paragraph?.value
      },
      .text("reason", "Why the public is kept out.") { $0.item.exemption?.reason },
      .text("start", "When it is expected to begin, as the house writes times.") { printed in
        printed.item.start.map(printed.writing.text)
      },
      .text("chair", "Who takes the chair for it, where it is not the Chair.") { $0.item.chair },
      .text("late", "Why the item was not published in time.") { $0.item.lateReason },
      .each("document", "Each document: repeated.", of: document) { $0.documents },
      .blocks(
        "matters-arising", "The table of open follow-ups, for the standing item of that kind."
      ) { printed in
        printed.hasMattersInAppendix
          ? []
          : printed.writing.table(
            printed.writing.words.tables.mattersArising, printed.openFollowUps)
      },
      .text(
        "matters-in-appendix",
        "How many open follow-ups there are, where they are in the appendix of the agenda."
      ) { $0.hasMattersInAppendix ? String($0.openFollowUps.count) : nil },
      .each(
        "open-follow-up",
        "Each open follow-up, for the standing item of matters arising: repeated.", of: followUp
      ) { $0.openFollowUps },
    ],
    facts: { ($0.item.own, $0.writing.house) })
}
