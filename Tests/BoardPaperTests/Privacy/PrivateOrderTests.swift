import Foundation
import TestSupport
import Testing

@Suite struct `Nothing that is marked as private is published` {
  private typealias Step = PrivateOrder.Step

  private static let isSlow = ProcessInfo.processInfo.environment["SLOW_TESTS"] == "1"

  /// First all is built in private, or in public and then made private or withdrawn.
  private static let starts: [[Step]] = [
    [], [.makePublic, .wholeBuild, .makePrivate], [.makePublic, .wholeBuild, .withdraw],
  ]

  @Test(arguments: Step.allCases.indices)
  func `after a step and others that follow it`(number: Int) throws {
    var random = SeededGenerator(seed: UInt64(number))
    // Most of what can go wrong comes after something public was made.
    let start = Self.starts[number % 8 == 0 ? 0 : 1 + number % 2]
    var order = try PrivateOrder(seed: random.next())
    let steps = [Step.allCases[number], random.pick(Step.allCases), .buildOfOther, .wholeBuild]
    for step in start + steps { try order.take(step) }
  }

  /// Level by level. Orders that come to the same files go on as one: what follows is the same.
  @Test(.enabled(if: isSlow)) func `after any three steps`() async throws {
    var random = SeededGenerator(seed: 1)
    var seen: Set<[Int]> = []
    var orders: [PrivateOrder] = []
    for start in Self.starts {
      var order = try PrivateOrder(seed: random.next())
      for step in start { try order.take(step) }
      seen.insert(try order.state())
      orders.append(order)
    }
    for level in 1...3 {
      let seeds = orders.map { _ in random.next() }
      let results = try await withThrowingTaskGroup(of: (Int, [Outcome]).self) { group in
        for (place, order) in orders.enumerated() {
          group.addTask {
            let outcomes = try Self.outcomes(of: order, seed: seeds[place])
            // Nothing goes on from the last: its folders are not needed any more.
            return (place, level < 3 ? outcomes : [])
          }
        }
        return try await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
      }
      orders = orders.indices.flatMap { results[$0] ?? [] }
        .filter { seen.insert($0.state).inserted }.map(\.order)
    }
  }

  private typealias Outcome = (order: PrivateOrder, state: [Int])

  /// What comes of each step, taken by itself; of a build that is killed more than once, since it is
  /// killed at any moment.
  private static func outcomes(of order: PrivateOrder, seed: UInt64) throws -> [Outcome] {
    var random = SeededGenerator(seed: seed)
    return try (Step.allCases + [.killedBuild, .killedBuild, .killedBuild]).map { step in
      let next = try order.taking(step, seed: random.next())
      return (next, try next.state())
    }
  }
}
