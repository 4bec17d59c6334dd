import PaperMarkup
import TestSupport
import Testing

@Suite struct `The axis of a chart` {
  private func axis(_ numbers: [Double]) -> ChartAxis {
    ChartAxis(over: numbers) { $0.description }
  }

  @Test(
    arguments: [
      ([558, 151, 452], ["0", "600"]), ([93], ["0", "100"]), ([100], ["0", "100"]),
      ([6.8, 6.3], ["0", "8"]), ([2220, 1000], ["0", "2500"]), ([0.3, 0.1], ["0", "0.3"]),
      ([-10, 10], ["-10", "0", "10"]), ([-5, 80], ["0", "80"]), ([-80, 5], ["-80", "0"]),
      ([-7.5], ["-8", "0"]), ([0, 0], ["0"]), ([], ["0"]), ([.nan, .infinity, 5], ["0", "5"]),
      ([1e15], ["0", "1000000000000000"]), ([0.000_02], ["0", "0.00002"]),
    ] as [([Double], [String])])
  func `is from zero to a round number`(numbers: [Double], ticks: [String]) {
    #expect(axis(numbers).ticks.map(\.text) == ticks)
  }

  @Test(arguments: [[1e300, -1e308], [1e-300], [1e-30]])
  func `has no numbers that would be too long to write`(numbers: [Double]) {
    let axis = axis(numbers)
    #expect(axis.ticks.isEmpty)
    #expect(axis.lowest <= numbers[0] && numbers[0] <= axis.highest)
  }

  @Test func `has room for all numbers, and is not much longer`() {
    var random = SeededGenerator(seed: 18)
    for _ in 0..<2_000 {
      let size = [1e-6, 0.01, 1, 1_000, 1e12][random.below(5)]
      let numbers = (0...random.below(6)).map { _ in
        Double(random.below(2_001) - 1_000) / 1_000 * size
      }
      let axis = axis(numbers)
      let (least, most) = (min(0, numbers.min() ?? 0), max(0, numbers.max() ?? 0))
      let slack = (most - least) * 1e-9
      #expect(axis.lowest <= least + slack && axis.highest >= most - slack, "\(numbers)")
      // A step is at most half of what is shown.
      #expect(axis.highest - axis.lowest <= 2 * (most - least) + slack, "\(numbers)")
      #expect(axis.ticks.contains { $0.value == 0 && $0.text == "0" })
      for tick in axis.ticks {
        #expect(Double(tick.text).map { abs($0 - tick.value) <= slack } == true, "\(tick)")
        #expect(tick.text.filter { $0 != "0" && $0 != "." && $0 != "-" }.count <= 3, "\(tick)")
      }
    }
  }
}
