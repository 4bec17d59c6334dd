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
