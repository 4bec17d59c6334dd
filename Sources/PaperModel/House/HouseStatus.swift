/// A house's tolerance for near misses, and its words for status and Direction of travel.
package struct HouseStatus: Sendable {
  package let thresholds: StatusThresholds
  private let statusWords: [Status: String]
  private let travelWords: [DirectionOfTravel: String]

  /// Words that are not given default to English.
  package init(
    thresholds: StatusThresholds, statusWords: [Status: String],
    travelWords: [DirectionOfTravel: String]
  ) {
    self.thresholds = thresholds
    self.statusWords = statusWords
    self.travelWords = travelWords
  }

  package func word(_ status: Status) -> String { statusWords[status] ?? status.rawValue }

  package func word(_ travel: DirectionOfTravel) -> String {
    travelWords[travel] ?? travel.rawValue
  }
}
