package import PaperMarkup

/// The Minute of one item of a meeting.
package struct Minute: Sendable {
  /// A correction to the minutes of an earlier meeting.
  package struct Correction: Sendable {
    /// The id of the earlier meeting.
    package let meeting: Placed<String>
    /// The Minute that is corrected; nil for the minutes as a whole.
    package let minute: Placed<MinuteNumber>?
    package internal(set) var text: Placed<[Prose.Inline]>

    package init(
      meeting: Placed<String>, minute: Placed<MinuteNumber>?, text: Placed<[Prose.Inline]>
    ) {
      self.meeting = meeting
      self.minute = minute
      self.text = text
    }
  }

  /// The path of its file in the workspace, with `/` between folders.
  package let path: String
  /// The file it was read from; findings about the Minute as a whole point at its first line.
  package let range: InputRange
  /// The path of its meeting's file in the workspace.
  package let meeting: String
  /// The id of the item.
  package let item: Placed<String>
  /// The number; nil to derive it from its place in the meeting.
  package let number: Placed<MinuteNumber>?
  /// The title; nil to use that of the item.
  package let title: Placed<String>?
  /// Whose report it was; empty to use what the agenda says.
  package let reportOf: [Presenter]
  package let introducedBy: [Presenter]
  /// The earlier minutes that it follows on from.
  package internal(set) var furtherTo: [Placed<MinuteReference>]
  /// The ids of the meetings whose minutes were agreed.
  package let agrees: [Placed<String>]
  package internal(set) var corrections: [Correction]
  /// Whether the house's words for a standing item apply.
  package let usesStandingWords: Bool
  /// The text of the Minute, in the order in which it was written.
  package internal(set) var content: [Prose.Block] {
    get {
      TextsRead.note(path)
      return text
    }
    set { text = newValue }
  }
  private var text: [Prose.Block]
  /// Proposals that were not resolved in these words, such as an amendment that was lost.
  package internal(set) var motions: [Motion]
  package internal(set) var reasons: [Prose.Block]
  package internal(set) var alternatives: [Prose.Block]
  package internal(set) var resolutions: [Resolution]
  /// The keys that are present but have an invalid value.
  package let faultyKeys: Set<String>

  /// The facts that only the house knows.
  package let own: OwnFacts

  package init(
    path: String, range: InputRange, meeting: String, item: Placed<String>,
    number: Placed<MinuteNumber>? = nil, title: Placed<String>? = nil,
    reportOf: [Presenter] = [], introducedBy: [Presenter] = [],
    furtherTo: [Placed<MinuteReference>] = [], agrees: [Placed<String>] = [],
    corrections: [Correction] = [], usesStandingWords: Bool = false, content: [Prose.Block] = [],
    motions: [Motion] = [],
    reasons: [Prose.Block] = [], alternatives: [Prose.Block] = [], resolutions: [Resolution] = [],
    faultyKeys: Set<String> = [], own: OwnFacts = .none
  ) {
    self.own = own
    self.path = path
    self.range = range
    self.meeting = meeting
    self.item = item
    self.number = number
    self.title = title
    self.reportOf = reportOf
    self.introducedBy = introducedBy
    self.furtherTo = furtherTo
    self.agrees = agrees
    self.corrections = corrections
    self.usesStandingWords = usesStandingWords
    text = content
    self.motions = motions
    self.reasons = reasons
    self.alternatives = alternatives
    self.resolutions = resolutions
    self.faultyKeys = faultyKeys
  }

  /// Whether it records anything beyond the house's words for standing items.
  package var saysSomething: Bool {
    !content.isEmpty || !resolutions.isEmpty || !motions.isEmpty || !corrections.isEmpty
      || !reasons.isEmpty || !alternatives.isEmpty || !introducedBy.isEmpty
  }
}
