import PaperMarkup
import PaperModel

/// What authors' texts name, in the words of the house.
extension MeetingWriting {
  /// A text of a minute, with the words for other minutes in place of their marks.
  func resolve(_ blocks: [Block], of minute: Minute, in meeting: Meeting) -> [Block] {
    resolve(blocks, minute.references) {
      book.find($0, from: meeting, item: minute.item.value)
    }
  }

  func resolve(_ line: [Inline], of minute: Minute, in meeting: Meeting) -> [Inline] {
    resolve(line, minute.references) {
      book.find($0, from: meeting, item: minute.item.value)
    }
  }

  /// A text of the file of a meeting.
  func resolve(_ blocks: [Block], of meeting: Meeting) -> [Block] {
    resolve(blocks, meeting.references) { book.find($0, from: meeting, item: nil) }
  }

  func resolve(_ line: [Inline], of meeting: Meeting) -> [Inline] {
    resolve(line, meeting.references) { book.find($0, from: meeting, item: nil) }
  }

  /// What was reported on a follow-up.
  func text(_ update: ActionUpdate) -> [Inline] {
    resolve(update.text, update.references) { book.find($0, on: update.date.value) }
  }

  /// A text of a paper that minutes repeat, with the figures as the paper sees them.
  func resolve(_ blocks: [Block], of paper: BoardPaper) -> [Block] {
    guard !paper.references.isEmpty else { return blocks }
    return figures(of: paper).resolve(blocks, paper.references)
  }

  private func figures(of paper: BoardPaper) -> FigureBook {
    FigureBook(
      sets: paper.indicatorSets, period: paper.period?.value, asOf: paper.date.value,
      status: house.status)
  }

  /// The words for another minute, for a text of a meeting.
  func text(
    _ reference: MinuteReference, from meeting: Meeting, item: String?
  ) -> String {
    text(reference, found: book.find(reference, from: meeting, item: item))
  }

  /// The words for a minute that was found.
  func text(_ reference: MinuteReference, found: MeetingBook.FoundMinute?) -> String {
    // A minute that is not there is a finding of its own; its number is what there is to say.
    guard let found else {
      guard case .number(let number) = reference else { return reference.description }
      return text(number: number.description, date: nil, title: nil)
    }
    let minute = book.minute(of: found.item, in: found.meeting)
    return text(
      number: found.number?.description, date: house.text(found.meeting.date.value),
      title: minute.map { book.title(of: $0, item: found.item) } ?? book.title(of: found.item))
  }

  private func text(number: String?, date: String?, title: String?) -> String {
    words.minuteReference.fill(
      TemplateScope(of: MinuteReferenceName.self) { name in
        switch name {
        case .number: number.map { .text($0) }
        case .date: date.map { .text($0) }
        case .title: title.map { .text($0) }
        }
      }, names: minuteReferenceNames
    ).plainText
  }

  // MARK: - Marks

  private typealias Finder = (MinuteReference) -> MeetingBook.FoundMinute?

  private func resolve(
    _ blocks: [Block], _ references: [Placed<MinuteReference>], _ find: Finder
  ) -> [Block] {
    guard !references.isEmpty else { return blocks }
    return blocks.mappingText { text in
      ReferenceMarks.resolve(text) { words(forMark: $0, references, find) }
    }
  }

  private func resolve(
    _ line: [Inline], _ references: [Placed<MinuteReference>], _ find: Finder
  ) -> [Inline] {
    guard !references.isEmpty else { return line }
    return line.mappingText { text in
      ReferenceMarks.resolve(text) { words(forMark: $0, references, find) }
    }
  }

  private func words(
    forMark index: Int, _ references: [Placed<MinuteReference>], _ find: Finder
  ) -> String {
    guard references.indices.contains(index) else { return "" }
    let reference = references[index].value
    return text(reference, found: find(reference))
  }
}

private let minuteReferenceNames = Names<MinuteReferenceName>.names
