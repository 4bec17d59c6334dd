import PaperModel

/// What can be added to a file as one more entry of a list.
package enum EntryKind: String, Hashable, Sendable, CaseIterable {
  case indicator
  case aim
  case followUp = "follow-up"

  /// The kind of file to which it is added.
  package var fileKind: FileKind {
    switch self {
    case .indicator: .indicators
    case .aim: .actionPlan
    case .followUp: .minute
    }
  }

  /// Whether a text can be the id of an entry or, of an aim, its number.
  package func takes(id: String) -> Bool {
    self == .aim ? !id.isEmpty : Shape<Placed<String>>.isID(id)
  }

  /// A sentence that describes it, with its full stop.
  package var summary: String {
    switch self {
    case .indicator: "One more indicator, at the end of a file of them."
    case .aim: "One more aim, at the end of a priority's part of an action plan."
    case .followUp: "Something to be done, at a resolution of a minute."
    }
  }

  /// The keys of an entry.
  var record: RecordDescription? {
    let shape =
      switch self {
      case .indicator: IndicatorsKind.indicator.description
      case .aim: ActionPlanKind.aim.description
      case .followUp: ResolutionKind.followUp.description
      }
    return if case .record(let record) = shape { record } else { nil }
  }
}
