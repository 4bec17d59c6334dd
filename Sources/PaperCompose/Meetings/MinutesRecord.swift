package import PaperMarkup
package import PaperModel

/// The minutes of a whole meeting, from the minutes of its items, as their house prints them.
package struct PrintedMinutes: Sendable {
  let printed: PrintedMeeting

  private var writing: MeetingWriting { printed.writing }
  private var meeting: Meeting { printed.meeting }

  /// The minutes; nil where nobody wrote any or the meeting was cancelled, or the house has no
  /// template for them.
  package static func compose(
    _ meeting: Meeting, _ writing: MeetingWriting
  ) -> [Block]? {
    guard let template = writing.house.template(.minutes),
      let meeting = writing.visible(meeting), meeting.state != .cancelled,
      !writing.minutedItems(of: meeting).isEmpty
    else { return nil }
    return template.fill(
      Records.minutes,
      of: PrintedMinutes(printed: PrintedMeeting(meeting: meeting, writing: writing)),
      numbers: writing.words.numbering.minutes)
  }

  /// Whether the document includes the minutes of private business.
  private var isWhole: Bool { writing.audience == .restricted }

  fileprivate var isWithPrivate: Bool { isWhole && writing.hasPrivateMinutes(meeting) }

  /// The minutes of items, each followed by those of its sub-items.
  fileprivate func minutes(isPrivate: Bool) -> [PrintedMinute] {
    meeting.agenda.filter { ($0.exemption != nil) == isPrivate }.flatMap { item in
      let parts = item.items.enumerated().map { index, part in
        minute(
          of: part, in: item, label: writing.words.numbering.agendaSubItems.label(index + 1))
      }
      return [minute(of: item, in: nil, label: nil)] + parts
    }
  }

  private func minute(
    of item: AgendaItem, in parent: AgendaItem?, label: String?
  ) -> PrintedMinute {
    let isPrivate = item.exemption != nil || parent?.exemption != nil
    return PrintedMinute(
      host: printed, item: item, minute: writing.book.minute(of: item, in: meeting),
      partLabel: label,
      isToldInParts: item.items.contains { writing.book.minute(of: $0, in: meeting) != nil },
      isPrivate: isPrivate, isHidden: isPrivate && !isWhole)
  }

  /// The corrections made by later meetings, without those to private business.
  fileprivate var corrections: [PrintedCorrection] {
    let ids = isWhole ? [] : meeting.privateItems
    let hidden = Set(
      meeting.allItems.filter { ids.contains($0.id.value) }.compactMap {
        writing.book.number(of: $0, in: meeting)
      })
    return writing.book.corrections(of: meeting)
      .filter { correction in
        correction.correction.minute.map { !hidden.contains($0.value) } ?? true
      }
      .map { correction, minute, later in
        PrintedCorrection(
          minute: correction.minute?.value, date: writing.house.day(later.date.value),
          text: writing.printer(of: minute, in: later).print(correction.text.value))
      }
  }

  fileprivate var categories: [PrintedCategory] {
    AttendanceCategory.all(of: meeting).map { PrintedCategory(category: $0, writing: writing) }
  }

  /// Everybody who was there, in the order of the categories and groups.
  fileprivate var attendees: [PrintedAttendee] {
    categories.flatMap { category in
      category.people.map {
        PrintedAttendee(person: $0, category: category.category.title, group: nil)
      }
        + category.groups.flatMap { group in
          group.people.map {
            PrintedAttendee(person: $0, category: category.category.title, group: group.title)
          }
        }
    }
  }

  fileprivate var apologies: [PrintedPerson] {
    meeting.apologies.map { PrintedPerson($0, writing) }
  }
}

extension MeetingWriting {
  func minutedItems(of meeting: Meeting) -> [AgendaItem] {
    meeting.allItems.filter { book.minute(of: $0, in: meeting) != nil }
  }

  /// Whether private business has any minutes.
  package func hasPrivateMinutes(_ meeting: Meeting) -> Bool {
    let hidden = meeting.privateItems
    return !hidden.isEmpty && minutedItems(of: meeting).contains { hidden.contains($0.id.value) }
  }
}

extension Records {
  /// The minutes of a meeting.
  package static let minutes = Record<PrintedMinutes>(
    "minutes",
    [
      .each("category", "Each category of those who were there: repeated.", of: category) {
        $0.categories
      },
      .each("attendee", "Everybody who was there: repeated.", of: attendeeOfCategory) {
        $0.attendees
      },
      .blocks("apologies", "Those who could not come, as a list.") { $0.apologies.bullets },
      .each("apology", "Each person who could not come: repeated.", of: attendeeInTemplate) {
        $0.apologies
      },
      .flag(
        "with-private", "Whether what was said in private business is part of the document."
      ) { $0.isWithPrivate },
      .each(
        "public-minute", "Each minute of public business, and of sub-items after it: repeated.",
        of: minute
      ) { $0.minutes(isPrivate: false) },
      .each(
        "private-minute",
        """
        Each minute of private business: repeated. Without `with-private` only its number, its title \
        and why the public was kept out are known.
        """, of: minute
      ) { $0.minutes(isPrivate: true) },
      .each("correction", "Each correction that a later meeting made: repeated.", of: correction) {
        $0.corrections
      },
    ]
  ).within(meeting) { $0.printed }
}

// MARK: - Attendance

/// A category of those who were at a meeting, as its house prints it.
package struct PrintedCategory: Sendable {
  let category: AttendanceCategory
  let writing: MeetingWriting

  fileprivate var people: [PrintedPerson] {
    category.people.map { PrintedPerson($0, writing) }
  }

  fileprivate var groups: [PrintedAttendanceGroup] {
    category.groups.map { title, people in
      PrintedAttendanceGroup(title: title, people: people.map { PrintedPerson($0, writing) })
    }
  }
}

/// Somebody who was at a meeting, with the category and the group.
package struct PrintedAttendee: Sendable {
  fileprivate let person: PrintedPerson
  fileprivate let category: String
  fileprivate let group: String?
}

/// A group of those who were at a meeting, such as a directorate.
package struct PrintedAttendanceGroup: Sendable {
  fileprivate let title: String
  fileprivate let people: [PrintedPerson]
}

extension [PrintedPerson] {
  fileprivate var bullets: [Block] { MeetingWriting.bullets(map(\.line)) }
}

extension Records {
  /// A category of attendees.
  package static let category = Record<PrintedCategory>(
    "category",
    [
      .text("title", "The category, such as `Board Members`.") { $0.category.title },
      .blocks("people", "Those of it who are in no group, as a list.") { $0.people.bullets },
      .each("person", "Each of those who are in no group: repeated.", of: attendeeInTemplate) {
        $0.people
      },
      .each("group", "Each group of it, such as a directorate: repeated.", of: attendanceGroup) {
        $0.groups
      },
    ])

  /// Somebody who was there, with the category and the group.
  package static let attendeeOfCategory = Record<PrintedAttendee>(
    "attendee",
    [
      .text("category", "The category, such as `Board Members`.") { $0.category },
      .text("group", "The group, such as a directorate, where there is one.") { $0.group },
    ]
  ).within(attendeeInTemplate) { $0.person }

  /// A group of attendees.
  package static let attendanceGroup = Record<PrintedAttendanceGroup>(
    "attendance-group",
    [
      .text("title", "The group.") { $0.title },
      .blocks("people", "Those of it, as a list.") { $0.people.bullets },
      .each("person", "Each of them: repeated.", of: attendeeInTemplate) { $0.people },
    ])
}
