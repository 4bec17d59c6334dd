import PaperMarkup
import PaperModel

/// How a house words the references in authors' texts.
extension MeetingWriting {
  /// Prints the texts of a minute.
  func printer(of minute: Minute, in meeting: Meeting) -> ProsePrinter {
    ProsePrinter { [self] in text($0, from: meeting, item: minute.item.value) }
  }

  /// Prints the texts of the file of a meeting.
  func printer(of meeting: Meeting) -> ProsePrinter {
    ProsePrinter { [self] in text($0, from: meeting, item: nil) }
  }

  /// The text of a report on a follow-up.
  func text(_ update: ActionUpdate) -> [Inline] {
    ProsePrinter { [self] in text($0, found: book.find($0, on: update.date.value)) }
      .print(update.text)
  }

  /// Prints the texts of a paper that minutes repeat, with the figures as that paper sees them.
  func printer(of paper: BoardPaper) -> ProsePrinter {
    ProsePrinter(
      figures: FigureBook(
        sets: paper.indicatorSets, period: paper.period?.value, asOf: paper.date.value,
        status: house.status))
  }

  /// The words for a reference from a text of a meeting to another minute.
  func text(
    _ reference: MinuteReference, from meeting: Meeting, item: String?
  ) -> String {
    text(reference, found: book.find(reference, from: meeting, item: item))
  }

  /// The words for a minute that was found.
  func text(_ reference: MinuteReference, found: MeetingIndex.FoundMinute?) -> String {
    // A reference to a missing minute is reported elsewhere; here only its number can be printed.
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
}

private let minuteReferenceNames = Names<MinuteReferenceName>.names
