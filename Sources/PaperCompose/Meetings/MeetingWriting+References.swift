package import PaperMarkup
package import PaperModel

/// How a house words the references in authors' texts.
extension MeetingWriting {
  /// Prints the texts of a minute.
  func printer(of minute: Minute, in meeting: Meeting) -> ProsePrinter {
    ProsePrinter(document: minute.path) { [self] in
      inline($0, found: book.find($0, from: meeting, item: minute.item.value))
    }
  }

  /// Prints the texts of the file of a meeting.
  func printer(of meeting: Meeting) -> ProsePrinter {
    ProsePrinter { [self] in inline($0, found: book.find($0, from: meeting, item: nil)) }
  }

  /// The text of a report on a follow-up.
  package func text(_ update: ActionUpdate) -> [Inline] {
    ProsePrinter { [self] in inline($0, found: book.find($0, on: update.date.value)) }
      .print(update.text)
  }

  /// The words for a reference from a text of a meeting to another minute.
  package func text(
    _ reference: MinuteReference, from meeting: Meeting, item: String?
  ) -> String {
    text(reference, found: book.find(reference, from: meeting, item: item))
  }

  /// The words for the minute that a reference means, which lead to its page where it has one.
  func inline(_ reference: MinuteReference, found: MeetingIndex.FoundMinute?) -> Inline {
    let words = Inline.text(text(reference, found: found))
    guard let found, let address = address(of: found) else { return words }
    return .link(destination: address, [words])
  }

  /// The words for a minute that was found.
  package func text(_ reference: MinuteReference, found: MeetingIndex.FoundMinute?) -> String {
    // A reference to a missing minute is reported elsewhere; here only its number can be printed.
    guard let found else {
      guard case .number(let number) = reference else { return reference.description }
      return text(FoundMinuteWords(number: number.description, date: nil, title: nil))
    }
    let minute = book.minute(of: found.item, in: found.meeting)
    return text(
      FoundMinuteWords(
        number: found.number?.description, date: house.day(found.meeting.date.value),
        title: minute.map { book.title(of: $0, item: found.item) } ?? book.title(of: found.item)))
  }

  private func text(_ minute: FoundMinuteWords) -> String {
    words.minuteReference.fill(Records.minuteReference, of: minute).plainText
  }
}

/// What can be said of a minute that a text refers to.
package struct FoundMinuteWords: Sendable {
  let number: String?
  let date: HouseDate?
  let title: String?
}

extension Records {
  /// A reference to another minute.
  package static let minuteReference = Record<FoundMinuteWords>(
    "minute-reference",
    [
      .text("number", "The number of the minute, where it has one.") { $0.number },
      .date("date", "The date of its meeting.") { $0.date },
      .text("title", "The title of its item.") { $0.title },
    ])
}
