import Synchronization
import Testing

@testable import PaperMarkup

@Suite struct `Work on several cores` {
  private struct Odd: Error, Equatable { let number: Int }

  @Test(arguments: [1, 2, 3, 16]) func `gives its values in the order of the items`(workers: Int) {
    let values = Parallel.map(Array(0..<1_000), workers: workers) { number in
      // Some take longer, so that others end before them.
      (0..<(number % 7 * 500)).reduce(number) { $0 &+ $1 } &* 2
    }
    let expected = (0..<1_000).map { number in
      (0..<(number % 7 * 500)).reduce(number) { $0 &+ $1 } &* 2
    }
    #expect(values == expected)
  }

  @Test(arguments: [1, 2, 8]) func `throws the error of the first item that has any`(workers: Int) {
    for _ in 0..<50 {
      #expect(throws: Odd(number: 10)) {
        try Parallel.map(Array(0..<100), workers: workers) { number in
          if number >= 10, number % 5 == 0 { throw Odd(number: number) }
          return number
        }
      }
    }
  }

  @Test func `begins nothing more once an item has failed`() {
    let begun = Mutex(0)
    _ = try? Parallel.map(Array(0..<100_000), workers: 4) { number in
      begun.withLock { $0 += 1 }
      throw Odd(number: number)
    }
    #expect(begun.withLock { $0 } <= 4)
  }

  @Test func `of nothing is nothing`() {
    #expect(Parallel.map([Int](), workers: 4) { $0 }.isEmpty)
  }

  @Test func `can go as deep as on the first thread`() {
    // More than the half megabyte that the system gives threads where nothing is said.
    @Sendable func depth(_ rest: Int) -> Int { rest == 0 ? 0 : 1 + depth(rest - 1) }
    #expect(Parallel.map([20_000, 20_001, 20_002], workers: 3, depth) == [20_000, 20_001, 20_002])
  }

  @Test func `makes a value that is asked for by many threads once`() {
    let made = Mutex(0)
    let lazy = Lazily(
      made.withLock {
        $0 += 1; return $0
      })
    #expect(Set(Parallel.map(Array(0..<100), workers: 8) { _ in lazy.value }) == [1])
  }
}
