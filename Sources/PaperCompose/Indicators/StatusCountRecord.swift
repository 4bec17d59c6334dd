package import PaperMarkup
import PaperModel

/// How many indicators have a status.
package struct StatusCount: Sendable {
  fileprivate let status: Status
  /// The house's word for the status.
  package let word: String
  package let count: Int
  /// How many indicators there are.
  fileprivate let all: Int
  /// The share of the rated indicators that have the status, as a whole percentage; nil for those that
  /// are not rated.
  fileprivate let share: Int?

  var tone: Inline.Tone { status.tone }

  var isRated: Bool { share != nil }

  /// The counts of the statuses that indicators have, in the order Green, Amber, Red and others. The
  /// shares add up to 100: what rounding leaves over goes to those that lost most by it.
  static func counts(_ statuses: [Status: Int], _ house: House) -> [StatusCount] {
    let all = statuses.values.reduce(0, +)
    let rated = Self.rated.compactMap { status in statuses[status].map { (status, $0) } }
    let shares = Dictionary(
      uniqueKeysWithValues: zip(rated.map(\.0), wholeShares(of: rated.map(\.1))))
    return Status.allCases.compactMap { status in
      statuses[status].map {
        StatusCount(
          status: status, word: house.status.word(status), count: $0, all: all,
          share: shares[status])
      }
    }
  }

  /// The statuses of indicators that are rated.
  private static let rated: [Status] = [.green, .amber, .red]

  /// Whole percentages that add up to 100 (method of the largest remainder).
  private static func wholeShares(of counts: [Int]) -> [Int] {
    let sum = counts.reduce(0, +)
    guard sum > 0 else { return counts.map { _ in 0 } }
    var shares = counts.map { $0 * 100 / sum }
    let order = counts.indices.sorted { first, second in
      (counts[first] * 100 % sum, -first) > (counts[second] * 100 % sum, -second)
    }
    for index in order.prefix(100 - shares.reduce(0, +)) { shares[index] += 1 }
    return shares
  }
}

extension Records {
  /// How many indicators have a status.
  package static let statusCount = Record<StatusCount>(
    "status-count",
    [
      .text("word", "The house's word for the status.") { $0.word }
        .code(as: "status", meaning: "The status, such as `Green`.") { $0.status.rawValue },
      .count("count", "How many indicators have it.") { $0.count },
      .count("of", "How many indicators there are.") { $0.all },
      .count("share", "The share of the rated indicators in per cent, such as `75`.") { $0.share },
      .flag("green", "Whether the status is Green.") { $0.status == .green },
      .flag("amber", "Whether the status is Amber.") { $0.status == .amber },
      .flag("red", "Whether the status is Red.") { $0.status == .red },
    ])
}
