/// A house's tolerance for near misses, and its words for status and Direction of travel.
package struct HouseStatus: Sendable {
  package let thresholds: StatusThresholds
  private let statusWords: [Status: String]
  private let travelWords: [DirectionOfTravel: String]

  package init(
    thresholds: StatusThresholds, statusWords: [Status: String],
    travelWords: [DirectionOfTravel: String]
  ) {
    self.thresholds = thresholds
    self.statusWords = statusWords
    self.travelWords = travelWords
  }

  package func word(_ status: Status) -> String { statusWords[status] ?? "" }
  package func word(_ travel: DirectionOfTravel) -> String { travelWords[travel] ?? "" }

  /// Whether no word is missing.
  package var isComplete: Bool {
    statusWords.count == Status.allCases.count
      && travelWords.count == DirectionOfTravel.allCases.count
  }

  /// These words, and of what is missing those of another house.
  package func completed(by other: HouseStatus) -> HouseStatus {
    HouseStatus(
      thresholds: thresholds, statusWords: statusWords.merging(other.statusWords) { own, _ in own },
      travelWords: travelWords.merging(other.travelWords) { own, _ in own })
  }
}
