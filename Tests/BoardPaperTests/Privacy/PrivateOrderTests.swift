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
    let first = Step.allCases[number]
    var random = SeededGenerator(seed: UInt64(number))
    // Most of what can go wrong comes after something public was made.
    let starts = Self.isSlow ? Self.starts : [Self.starts[number % 8 == 0 ? 0 : 1 + number % 2]]
    for start in starts {
      let seconds = Self.isSlow ? Step.allCases : [random.pick(Step.allCases)]
      for second in seconds {
        let thirds = Self.isSlow ? Step.allCases : [.buildOfOther]
        for third in thirds {
          var order = try PrivateOrder(seed: random.next())
          for step in start + [first, second, third] { try order.take(step) }
          if !Self.isSlow { try order.take(.wholeBuild) }
        }
      }
    }
  }
}
