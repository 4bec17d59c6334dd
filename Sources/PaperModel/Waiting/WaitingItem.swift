/// Something that a board waits for.
package struct WaitingItem: Sendable {
  /// What is waited for, with what is to be told of it.
  package enum Matter: Sendable {
    case figure(Indicator, ReportingPeriod, BoardPaper)
    case progress(Aim, ReportingPeriod, BoardPaper)
    /// How many places of a paper are still to be written.
    case text(BoardPaper, count: Int)
    /// The name of the role that clears, and when the paper was sent there; nil if it was not yet.
    case clearance(BoardPaper, role: String, sent: CalendarDate?)
    /// The path as the agenda states it.
    case paper(path: String, AgendaItem, Meeting)
    /// The title; empty where none is stated.
    case document(title: String, AgendaItem, Meeting)
    case meeting(Meeting)
    case minute(AgendaItem, Meeting)
    /// The recommendation, by its id or its number.
    case outcome(recommendation: String, AgendaItem, Meeting)
    /// The number of the resolution in its minute, from 1.
    case wording(resolution: Int, AgendaItem, Meeting)
    case confirmation(resolution: Int, AgendaItem, Meeting)
    case followUp(TrackedFollowUp)
    /// The coming meeting that has to hear it; nil while there is none.
    case reportBack(TrackedFollowUp, at: Meeting?)
  }

  /// Who has it.
  package struct Owner: Sendable {
    /// A person or a post.
    package let person: String?
    /// An organisation by its id in `board.yaml`, or by its name.
    package let organisation: String?

    init(person: String? = nil, organisation: String? = nil) {
      self.person = person
      self.organisation = organisation
    }
  }

  /// Stays the same as long as the same thing is waited for, whatever is added around it.
  package let id: String
  package let matter: Matter
  package let owner: Owner
  /// The day by which it is needed; nil where none is known.
  package let due: CalendarDate?
  /// The date of the meeting for which it is needed; nil where there is none.
  package let meeting: CalendarDate?
  /// Where it is stated that it is wanted, or where it has to be written.
  package let place: InputRange

  package var kind: WaitingKind {
    switch matter {
    case .figure: .figure
    case .progress: .progress
    case .text: .text
    case .clearance: .clearance
    case .paper: .paper
    case .document: .document
    case .meeting: .meeting
    case .minute: .minute
    case .outcome: .outcome
    case .wording: .wording
    case .confirmation: .confirmation
    case .followUp: .followUp
    case .reportBack: .reportBack
    }
  }
}
