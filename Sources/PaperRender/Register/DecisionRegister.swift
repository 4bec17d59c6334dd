package import PaperMarkup
package import PaperModel

/// What a board resolved at its meetings, with what is to be done after it: a pure value, from which
/// every form of the register is made.
package struct DecisionRegister: Sendable {
  /// The day as on which everything is seen; nil for all that there is, and then nothing is overdue.
  package let date: CalendarDate?
  /// The meetings with decisions in the register, by date.
  package let meetings: [RegisterMeeting]
  /// How the house writes what the register says.
  let writing: MeetingWriting

  /// Takes time in proportion to the record.
  /// - Parameter date: what is dated later is not seen, meetings included.
  ///   Nil where no document about meetings was read.
  package init?(_ edition: Edition, filter: RegisterFilter, on date: CalendarDate?) {
    guard let writing = MeetingWriting(edition), let followUps = edition.workspace.followUpBook
    else { return nil }
    self.date = date
    self.writing = writing
    meetings = RegisterReader(writing, followUps, filter: filter, on: date).meetings()
  }

  /// How many decisions fit that were taken without the public.
  package static func privateCount(
    _ edition: Edition, filter: RegisterFilter, on date: CalendarDate?
  ) -> Int {
    guard let writing = MeetingWriting(edition), let followUps = edition.workspace.followUpBook
    else { return 0 }
    return RegisterReader(writing, followUps, filter: filter, on: date, privateAlone: true)
      .meetings().flatMap(\.items).map(\.decisions.count).reduce(0, +)
  }

  /// Who may see it: where it may hold decisions that were taken without the public, those alone who
  /// may know of them, whether there is one or not.
  package var audience: Audience { writing.audience }

  /// What says in every form that it is not for publication; nil where it is public.
  var marking: String? { audience == .restricted ? writing.house.pages.marking() : nil }

  var items: some Sequence<RegisterItem> { meetings.lazy.flatMap(\.items) }
  var decisions: some Sequence<RegisterDecision> { items.lazy.flatMap(\.decisions) }
  var followUps: some Sequence<RegisterFollowUp> { decisions.lazy.flatMap(\.followUps) }
}

/// A meeting that was held, with what it decided.
package struct RegisterMeeting: Sendable {
  package let meeting: Meeting
  /// Who met.
  package let body: String
  /// The meeting that agreed its minutes; nil while they are a draft.
  package let agreement: Meeting?
  /// By the order of the agenda; each has a decision.
  package let items: [RegisterItem]

  package var date: CalendarDate { meeting.date.value }
}

/// An item with what was decided under it.
package struct RegisterItem: Sendable {
  /// An interest that was declared in it.
  package struct Interest: Sendable {
    /// Whose it is.
    package let name: String
    /// What it is, in plain words.
    package let text: String
  }

  package let item: AgendaItem
  /// Its number on the agenda, as the house writes it.
  package let label: String
  /// Its place on the agenda from 0, sub-items counted behind their item.
  package let order: Int
  package let minute: Minute
  package let number: MinuteNumber?
  package let title: String
  package let reportOf: [Presenter]
  package let papers: [BoardPaper]
  package let isPrivate: Bool
  package let interests: [Interest]
  /// The minutes that it goes on from.
  package let furtherTo: [MeetingIndex.FoundMinute]
  package let reasons: [Block]
  package let alternatives: [Block]
  package let decisions: [RegisterDecision]
}

/// One resolution.
package struct RegisterDecision: Sendable {
  /// Its number among those of its minute, from 1.
  package let number: Int
  /// With the recommendation that it decides, and its paper.
  package let decided: DecidedResolution
  /// The words as they are printed; empty where there are none.
  package let text: [Block]
  /// What the house says of words that nobody has confirmed, or of an outcome that is not recorded.
  package let note: String?
  /// Those that the filter lets through.
  package let followUps: [RegisterFollowUp]

  package var outcome: Resolution.Outcome? { decided.resolution.outcome?.value }

  /// Where the words come from, as CSV and JSON say it.
  enum Origin: String, CaseIterable {
    case stated
    /// From the recommendation by rule, and nobody has looked at it yet.
    case drafted
    /// From the recommendation by rule, and somebody has.
    case confirmed
    /// Those of the recommendation: it was not agreed to, or not as it is, or the house words what
    /// was resolved as it was recommended.
    case recommended
    /// Those of the recommendation, while the outcome is not recorded.
    case waiting
    case missing
  }

  var origin: Origin {
    switch decided.wording {
    case .stated: .stated
    case .drafted(_, let isConfirmed): isConfirmed ? .confirmed : .drafted
    case .asRecommended: .recommended
    case .waiting: outcome == nil ? .waiting : .recommended
    case .missing: .missing
    }
  }
}
