package import PaperMarkup
package import PaperModel

/// The resolutions of a board's meetings with their follow-ups: a pure value from which every
/// format of the register is made.
package struct DecisionRegister: Sendable {
  /// The date as of which everything is read; nil to include everything, in which case nothing is
  /// overdue.
  package let date: CalendarDate?
  /// The meetings with decisions in the register, by date.
  package let meetings: [RegisterMeeting]
  /// How the house writes what the register says.
  package let writing: MeetingWriting

  /// Linear in the size of the record. Nil where the sources hold no file about meetings.
  /// - Parameter date: everything dated later is ignored, meetings included.
  package init?(_ edition: Edition, filter: RegisterFilter, on date: CalendarDate?) {
    guard let writing = MeetingWriting(edition), let followUps = edition.workspace.followUpBook
    else { return nil }
    self.date = date
    self.writing = writing
    meetings = RegisterReader(writing, followUps, filter: filter, on: date).meetings()
  }

  private init(
    _ meetings: [RegisterMeeting], on date: CalendarDate?, _ writing: MeetingWriting
  ) {
    self.meetings = meetings
    self.date = date
    self.writing = writing
  }

  /// The part of the register about some of its meetings, written as on another page.
  func of(_ meetings: [RegisterMeeting], _ writing: MeetingWriting) -> DecisionRegister {
    DecisionRegister(meetings, on: date, writing)
  }

  /// The number of decisions of private business that match the filter.
  package static func privateCount(
    _ edition: Edition, filter: RegisterFilter, on date: CalendarDate?
  ) -> Int {
    guard let writing = MeetingWriting(edition), let followUps = edition.workspace.followUpBook
    else { return 0 }
    return RegisterReader(writing, followUps, filter: filter, on: date, privateAlone: true)
      .meetings().flatMap(\.items).map(\.decisions.count).reduce(0, +)
  }

  /// The audience of the register. If it may hold decisions of private business it is restricted,
  /// whether it has any or not.
  package var audience: Audience { writing.audience }

  /// The marking for every format; nil for a public register.
  package var marking: String? { audience == .restricted ? writing.house.pages.marking() : nil }

  var items: some Sequence<RegisterItem> { meetings.lazy.flatMap(\.items) }
  package var decisions: some Sequence<RegisterDecision> { items.lazy.flatMap(\.decisions) }
  package var followUps: some Sequence<RegisterFollowUp> { decisions.lazy.flatMap(\.followUps) }
}

/// A meeting that was held, with its decisions.
package struct RegisterMeeting: Sendable {
  package let meeting: Meeting
  /// The body that met.
  package let body: String
  /// The meeting that agreed the minutes; nil while they are a draft.
  package let agreement: Meeting?
  /// The items with a decision, in the order of the agenda.
  package let items: [RegisterItem]

  package var date: CalendarDate { meeting.date.value }
}

/// An item with its decisions.
package struct RegisterItem: Sendable {
  /// An interest declared in the item.
  package struct Interest: Sendable {
    /// The person who declared it.
    package let name: String
    /// The interest, in plain words.
    package let text: String
  }

  package let item: AgendaItem
  /// Its number on the agenda, as the house writes it.
  package let label: String
  /// The position on the agenda, from 0, counting sub-items after their item.
  package let order: Int
  package let minute: Minute
  package let number: MinuteNumber?
  package let title: String
  package let reportOf: [Presenter]
  package let papers: [BoardPaper]
  package let isPrivate: Bool
  package let interests: [Interest]
  /// The earlier minutes to which the item refers.
  package let furtherTo: [MeetingIndex.FoundMinute]
  package let reasons: [Block]
  package let alternatives: [Block]
  package let decisions: [RegisterDecision]
}

/// One resolution.
package struct RegisterDecision: Sendable {
  /// The number within its minute, from 1.
  package let number: Int
  /// The resolution, with the recommendation that it decides and its paper.
  package let decided: DecidedResolution
  /// The words as printed; empty where there are none.
  package let text: [Block]
  /// The house's mark for unconfirmed words or an unrecorded outcome; nil where neither applies.
  package let note: String?
  /// The follow-ups that match the filter.
  package let followUps: [RegisterFollowUp]

  package var outcome: Resolution.Outcome? { decided.resolution.outcome?.value }

  /// The origin of the words, as named in CSV and JSON.
  package enum Origin: String, CaseIterable {
    case stated
    /// Drafted from the recommendation by rule, and not confirmed yet.
    case drafted
    /// Drafted from the recommendation by rule, and confirmed.
    case confirmed
    /// The words of the recommendation: it was not adopted, or not unchanged, or the house words
    /// resolutions as they were recommended.
    case recommended
    /// The words of the recommendation, while the outcome is not recorded.
    case waiting
    case missing
  }

  package var origin: Origin {
    switch decided.wording {
    case .stated: .stated
    case .drafted(_, let isConfirmed): isConfirmed ? .confirmed : .drafted
    case .asRecommended: .recommended
    case .waiting: outcome == nil ? .waiting : .recommended
    case .missing: .missing
    }
  }
}
