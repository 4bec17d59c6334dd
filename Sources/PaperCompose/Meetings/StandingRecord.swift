package import PaperMarkup
import PaperModel

/// What a standing item can say.
package struct StandingFacts: Sendable {
  /// The meetings whose minutes are put before this one, by date.
  fileprivate let meetings: [Meeting]
  /// The items that are considered in private.
  private let hidden: [AgendaItem]
  /// The numbers of their minutes.
  fileprivate let numbers: [MinuteNumber]
  fileprivate let writing: MeetingWriting

  init(
    meetings: [Meeting], hidden: [AgendaItem], numbers: [MinuteNumber], writing: MeetingWriting
  ) {
    self.meetings = meetings
    self.hidden = hidden
    self.numbers = numbers
    self.writing = writing
  }

  fileprivate var paragraphs: [String] {
    hidden.compactMap { $0.exemption?.paragraph?.value }.withoutRepeats
      .sorted { (Int($0) ?? .max, $0) < (Int($1) ?? .max, $1) }
  }

  fileprivate var reasons: [String] { hidden.compactMap { $0.exemption?.reason }.withoutRepeats }

  fileprivate var titles: [String] { hidden.map { writing.book.title(of: $0) } }
}

extension [String] {
  fileprivate var withoutRepeats: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}

extension Records {
  /// A house's words for a standing item.
  package static let standing = Record<StandingFacts>(
    "standing",
    [
      .line("dates", "The dates of the meetings whose minutes are put before this one.") { facts in
        facts.writing.list(facts.meetings.map { [facts.writing.dayOfMinutes(of: $0)] })
      },
      .text(
        "paragraph", "The paragraphs of Schedule 12A under which the public is kept out."
      ) { $0.writing.list($0.paragraphs) },
      .flag("several-paragraphs", "Whether there is more than one of them.") {
        $0.paragraphs.count > 1
      },
      .text("reason", "The reasons for that, where they are stated.") {
        $0.writing.list($0.reasons)
      },
      .text("titles", "The titles of the items of private business.") {
        $0.writing.list($0.titles)
      },
      .text("minutes", "The numbers of the minutes of private business.") {
        $0.writing.list($0.numbers.map(\.description))
      },
    ])
}

/// An interest that somebody declared, as its house words it.
package struct PrintedDeclaration: Sendable {
  let declaration: Declaration
  let meeting: Meeting
  let writing: MeetingWriting

  fileprivate var item: AgendaItem? { declaration.item.flatMap { meeting.item($0.value) } }
}

extension Records {
  /// An interest that somebody declared.
  package static let declaration = Record<PrintedDeclaration>(
    "declaration",
    [
      .text("name", "Who declared it.") { $0.declaration.name.value },
      .line("interest", "What was declared.") {
        $0.writing.printer(of: $0.meeting).print($0.declaration.interest.value)
      },
      .text("minute", "The number of the minute of the item that it is about.") { printed in
        printed.item.flatMap { printed.writing.book.number(of: $0, in: printed.meeting) }
          .map(\.description)
      },
      .text("title", "The title of the item that it is about.") { printed in
        printed.item.map { printed.writing.book.title(of: $0) }
      },
    ])
}
