package import PaperMarkup
import PaperModel

/// The minute of an item as its house prints it: on its own page, or within the minutes of a meeting.
package struct PrintedMinute: Sendable {
  let host: PrintedMeeting
  let item: AgendaItem
  /// The minute; nil where nobody wrote one.
  let minute: Minute?
  /// The label of a sub-item on the agenda; nil for an item.
  let partLabel: String?
  /// Whether the item itself has nothing to say, because its sub-items have minutes of their own.
  let isToldInParts: Bool
  let isPrivate: Bool
  /// Whether the only thing to say is that the item was considered in private.
  let isHidden: Bool
  /// The resolutions of the minute that is shown; stored, because several facts are about them.
  fileprivate let resolutions: [PrintedResolution]

  init(
    host: PrintedMeeting, item: AgendaItem, minute: Minute?, partLabel: String?,
    isToldInParts: Bool, isPrivate: Bool, isHidden: Bool
  ) {
    self.host = host
    self.item = item
    self.minute = minute
    self.partLabel = partLabel
    self.isToldInParts = isToldInParts
    self.isPrivate = isPrivate
    self.isHidden = isHidden
    if let minute, !isHidden {
      resolutions = PrintedResolution.all(of: minute, item: item, in: host.meeting, host.writing)
    } else {
      resolutions = []
    }
  }

  fileprivate var writing: MeetingWriting { host.writing }
  fileprivate var meeting: Meeting { host.meeting }
  /// The minute; nil where nobody wrote one, or where it is hidden.
  fileprivate var shown: Minute? { isHidden ? nil : minute }

  fileprivate var number: MinuteNumber? { writing.book.number(of: item, in: meeting) }

  fileprivate var label: String? { number?.description ?? partLabel }

  /// The title; that of the agenda, which is public, where the minute is hidden.
  fileprivate var title: String {
    guard let minute, !isHidden else { return writing.book.title(of: item) }
    return writing.book.title(of: minute, item: item)
  }

  fileprivate var reportOf: [Presenter] {
    guard let own = minute?.reportOf, !own.isEmpty else { return item.reportOf }
    return own
  }

  fileprivate var documents: [AgendaDocument] { isHidden ? [] : item.documents }

  fileprivate var furtherTo: [Inline] {
    guard let minute = shown else { return [] }
    let printer = writing.printer(of: minute, in: meeting)
    return writing.list(minute.furtherTo.map { [printer.print($0.value)] })
  }

  fileprivate func printed(_ blocks: [Prose.Block]?) -> [Block] {
    guard let minute, let blocks else { return [] }
    return writing.printer(of: minute, in: meeting).print(blocks)
  }

  /// The text of the minute; the house's mark for a missing text where nothing is recorded.
  fileprivate var content: [Block] {
    let blocks =
      writing.minutesWords(of: item, minute, in: meeting) + printed(minute?.content)
    let isEmpty = blocks.isEmpty && minute.map { !$0.saysSomething } ?? true
    guard isEmpty, !isToldInParts else { return blocks }
    return [.paragraph([.emphasis([.text(writing.words.unwritten)])])]
  }

  func printed(_ line: [Prose.Inline]) -> [Inline] {
    guard let minute else { return [] }
    return writing.printer(of: minute, in: meeting).print(line)
  }
}

extension Records {
  /// The minute of an item.
  package static let minute = Record<PrintedMinute>(
    "minute",
    [
      .text(
        "label", "The number of the minute; of a sub-item without one, the label of the agenda."
      ) { $0.label },
      .text(
        "number",
        """
        The number of the minute, where it has one. In a heading with `{{number}}` the paragraphs below \
        are numbered after it, as `numbering: paragraphs` of `meetings.yaml` says.
        """
      ) { $0.number?.description },
      .flag("part", "Whether it is the minute of a sub-item.") { $0.partLabel != nil },
      .text("title", "The title: as stated, or that of the item.") { $0.title },
      .text("report-of", "Whose report it was.") { minute in
        minute.isHidden ? nil : minute.writing.reportOf(minute.reportOf)
      },
      .text("reporting", "Who was to report at the meeting.") { minute in
        minute.isHidden ? nil : minute.writing.text(minute.item.reporting)
      },
      .text("reporting-at-start", "The same at the start of a sentence, with a capital.") {
        minute in
        minute.isHidden ? nil : minute.writing.text(minute.item.reporting)?.capitalisingStart
      },
      .text("introduced-by", "Who introduced it.") { minute in
        minute.shown.flatMap { minute.writing.text($0.introducedBy) }
      },
      .text("introduced-by-at-start", "The same at the start of a sentence, with a capital.") {
        minute in
        minute.shown.flatMap { minute.writing.text($0.introducedBy)?.capitalisingStart }
      },
      .line("further-to", "The minutes that it goes on from.") { $0.furtherTo },
      .blocks("content", "What was said, in the order in which it was written.") {
        $0.isHidden ? [] : $0.content
      },
      .each(
        "correction", "Each correction that it makes in earlier minutes: repeated.",
        of: madeCorrection
      ) { minute in
        (minute.shown?.corrections ?? []).map {
          PrintedCorrection(
            minute: $0.minute?.value,
            date: (minute.writing.book.meeting($0.meeting.value)?.date.value).map(
              minute.writing.house.day),
            text: minute.printed($0.text.value))
        }
      },
      .blocks("agenda-text", "What the agenda says of the item.") { minute in
        minute.isHidden ? [] : minute.writing.printer(of: minute.meeting).print(minute.item.text)
      },
      .each("motion", "Each motion beside what was resolved: repeated.", of: motion) { minute in
        (minute.shown?.motions ?? []).map { PrintedMotion(motion: $0, minute: minute) }
      },
      .blocks("reasons", "The reasons.") { $0.printed($0.shown?.reasons) },
      .blocks("alternatives", "The alternatives that were considered.") {
        $0.printed($0.shown?.alternatives)
      },
      .annex("resolutions", "The resolutions as a numbered list.") { minute in
        minute.resolutions.list(minute.writing.words.numbering.resolutions)
      },
      .each("resolution", "Each resolution: repeated.", of: resolution) {
        $0.resolutions.filter(\.isResolved)
      },
      .flag("resolved", "Whether anything was resolved: printed once.") {
        $0.resolutions.contains(where: \.isResolved)
      },
      .flag(
        "one-resolution", "Whether there is one resolution, and it is a single line of text."
      ) { $0.resolutions.only != nil },
      .flag("several-resolutions", "Whether there are several, or one with a list in it.") {
        let resolutions = $0.resolutions
        return resolutions.only == nil && resolutions.contains(where: \.isResolved)
      },
      .line("proposal", "Who moved and seconded the only resolution, and the vote.") {
        $0.resolutions.only?.proposal
      },
      .blocks(
        "not-resolved",
        "The recommendations that were deferred, not agreed or changed, without words for it."
      ) { $0.resolutions.notResolved },
      .flag("documents", "Whether a document lay before the board: printed once.") {
        !$0.documents.isEmpty
      },
      .each("document", "Each document that lay before the board: repeated.", of: document) {
        minute in
        minute.documents.map { PrintedDocument($0, minute.writing) }
      },
      .flag("private", "Whether the public was kept out.") { $0.isPrivate },
      .text("paragraph", "The paragraph of Schedule 12A under which the public was kept out.") {
        $0.item.exemption?.paragraph?.value
      },
      .text("reason", "Why the public was kept out.") { $0.item.exemption?.reason },
    ],
    facts: { ($0.shown?.own ?? .none, $0.writing.house) })

  /// A minute on a page of its own.
  package static let minutePage = minute.within(meeting) { $0.host }
}
