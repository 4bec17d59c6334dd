import PaperCompose
import PaperMarkup
import PaperModel

extension WaitingStatus {
  /// The list for a window of `width` columns: the meetings to come with their deadlines, then what is
  /// waiting by organisation and person, what is needed first coming first.
  package func text(width: Int) -> String {
    let width = max(width, PlainTextTable.leastWidth)
    let words = writing.words.waiting
    let title = words.line(.title)?.fill(
      WaitingWords.title, of: (boardName, list.date.description))
    let start =
      [marking, title?.plainText].compactMap { $0 }
      + list.meetings.compactMap { meeting, days in
        words.line(.meetingToCome)?.fill(
          WaitingWords.meetingToCome, of: (meeting.date.value, days)
        ).plainText
      }
    var parts = [start.map { Self.paragraph($0, width: width) }.joined()]
    for organisation in organisations {
      for person in organisation.people {
        let heading = [organisation.name, person.name].compactMap { $0 }.joined(separator: ": ")
        parts.append(
          Self.paragraph(heading, width: width)
            + person.entries.map { $0.text(width: width) }.joined())
      }
    }
    let states = entries.map(\.state)
    let counts = words.line(.counts)?.fill(
      WaitingWords.counts, of: (states.count, states.count { $0 == .overdue }))
    parts.append(Self.paragraph(counts?.plainText ?? "", width: width))
    return parts.joined(separator: "\n")
  }

  private static func paragraph(_ text: String, width: Int) -> String {
    DisplayText.wrap(DisplayText.harmless(text), width: width).joined(separator: "\n") + "\n"
  }
}

extension WaitingStatus.Entry {
  /// The lines of an entry: the day and the state, and beside them what is waiting and, on a line of
  /// its own, where it is stated, by the path as shown.
  fileprivate func text(width: Int) -> String {
    let day = item.due?.description ?? writing.words.waiting.noDate
    let states = [FollowUpState.open, .overdue].map { DisplayText.width(writing.text($0)) }
    let margin = 2 + max(10, DisplayText.width(day)) + 2 + (states.max() ?? 0) + 2
    let start = "  " + padded(day, to: 10) + "  " + writing.text(state)
    let room = max(10, width - margin)
    let shown = item.place.file + (line.map { ":\($0)" } ?? "")
    let lines = [what.textWithNotes, shown].flatMap {
      DisplayText.wrap(DisplayText.harmless($0), width: room)
    }
    return lines.enumerated().map { index, line in
      (index == 0 ? padded(start, to: margin) : String(repeating: " ", count: margin)) + line + "\n"
    }.joined()
  }

  private func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - DisplayText.width(text)))
  }
}
