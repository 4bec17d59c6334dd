import PaperMarkup
import PaperModel

/// The template scope for the minute of an item: on its own page, or within the minutes of a
/// meeting.
struct MinuteScope: Sendable {
  let writing: MeetingWriting
  let meeting: Meeting
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
  /// The address of the document of a paper; nil for no link.
  let paperLink: @Sendable (String) -> String?

  var scope: TemplateScope {
    let shown = isHidden ? nil : minute
    let resolutions = shown.map {
      MinuteResolutions($0, of: item, in: meeting, writing)
    }
    return TemplateScope(of: MinuteName.self) { name in
      switch name {
      case .board: .text(writing.book.body(of: meeting))
      case .date: writing.house.day(meeting.date.value)
      case .draft: .flag(writing.book.agreement(of: meeting) == nil)
      case .label: label.map { .text($0) }
      case .part: .flag(partLabel != nil)
      case .title: .text(title)
      case .reportOf: isHidden ? nil : writing.reportOf(reportOf).map { .text($0) }
      case .reporting: isHidden ? nil : writing.text(item.reporting).map { .text($0) }
      case .introducedBy: shown.flatMap { writing.text($0.introducedBy) }.map { .text($0) }
      case .furtherTo: shown.flatMap(furtherTo).map { .text($0) }
      case .content: isHidden ? nil : .blocks(content)
      case .correction: .scopes(shown?.corrections.map(scope) ?? [])
      case .motion: .scopes(shown?.motions.map(scope) ?? [])
      case .reasons: .blocks(printed(shown?.reasons))
      case .alternatives: .blocks(printed(shown?.alternatives))
      case .resolution: resolutions?.only.map { .line($0.sentence) }
      case .resolutions: .blocks(resolutions?.list ?? [])
      case .oneResolution: .flag(resolutions?.only != nil)
      case .severalResolutions:
        .flag(resolutions.map { $0.only == nil && !$0.list.isEmpty } ?? false)
      case .proposal: resolutions?.only.map { .line($0.proposal) }
      case .notResolved: .blocks(resolutions?.notResolved ?? [])
      case .documents: .flag(!documents.isEmpty)
      case .document: .scopes(documents.map { writing.scope(of: $0, paperLink: paperLink) })
      case .private: .flag(isPrivate)
      case .paragraph: (item.exemption?.paragraph?.value).map { .text($0) }
      case .reason: (item.exemption?.reason).map { .text($0) }
      }
    }
  }

  private var label: String? {
    writing.book.number(of: item, in: meeting)?.description ?? partLabel
  }

  /// The title; that of the agenda, which is public, where the minute is hidden.
  private var title: String {
    guard let minute, !isHidden else { return writing.book.title(of: item) }
    return writing.book.title(of: minute, item: item)
  }

  private var reportOf: [Presenter] {
    guard let own = minute?.reportOf, !own.isEmpty else { return item.reportOf }
    return own
  }

  private var documents: [AgendaDocument] { isHidden ? [] : item.documents }

  private func furtherTo(_ minute: Minute) -> String? {
    writing.list(
      minute.furtherTo.map {
        writing.text($0.value, from: meeting, item: minute.item.value)
      })
  }

  private func printed(_ blocks: [Prose.Block]?) -> [Block] {
    guard let minute, let blocks else { return [] }
    return writing.printer(of: minute, in: meeting).print(blocks)
  }

  /// The text of the minute; the house's mark for a missing text where nothing is recorded.
  private var content: [Block] {
    let blocks =
      writing.minutesWords(of: item, minute, in: meeting) + printed(minute?.content)
    let isEmpty = blocks.isEmpty && minute.map { !$0.saysSomething } ?? true
    guard isEmpty, !isToldInParts else { return blocks }
    return [.paragraph([.emphasis([.text(writing.words.unwritten)])])]
  }

  // MARK: - Motions and corrections

  private func scope(of motion: Motion) -> TemplateScope {
    TemplateScope(of: MotionName.self) { name in
      switch name {
      case .text: .line(printed(motion.text.value))
      case .result:
        .text(
          writing.words.resolutions.motionResults[motion.result] ?? "")
      case .mover: (motion.proposal.movedBy?.value).map { .text($0) }
      case .seconder: (motion.proposal.secondedBy?.value).map { .text($0) }
      case .vote: writing.text(motion.proposal.vote).map { .text($0) }
      }
    }
  }

  private func scope(of correction: Minute.Correction) -> TemplateScope {
    TemplateScope(of: MadeCorrectionName.self) { name in
      switch name {
      case .minute: correction.minute.map { .text($0.value.description) }
      case .date:
        writing.book.meeting(correction.meeting.value)
          .map { writing.house.day($0.date.value) }
      case .text: .line(printed(correction.text.value))
      }
    }
  }

  private func printed(_ line: [Prose.Inline]) -> [Inline] {
    guard let minute else { return [] }
    return writing.printer(of: minute, in: meeting).print(line)
  }
}
