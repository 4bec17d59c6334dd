import PaperMarkup
import TestSupport
import Testing

@testable import PaperRender

/// Charts that are made at random, with every kind of mark.
enum RandomChart {
  static func make(_ random: inout SeededGenerator) -> Chart {
    let size = [1e-9, 0.001, 1, 1_000, 1e15][random.below(5)]
    func number() -> Double { Double(random.below(2_001) - random.pick([0, 1_000])) / 7 * size }
    let points = (0...random.below(6)).map { index in
      let value: Double? = random.below(5) == 0 ? nil : number()
      let interval = random.below(3) == 0 ? Chart.Interval(lower: number(), upper: number()) : nil
      return Chart.Point(
        label: "T\(index)", value: value, shown: value.map { "\($0)" } ?? "none",
        interval: interval)
    }
    let marks = Chart.Mark.Kind.allCases.filter { _ in random.below(2) == 0 }.map { kind in
      let first = random.below(points.count)
      return Chart.Mark(
        kind, label: "\(kind)", value: number(), shown: "m",
        over: first..<(first + 1 + random.below(points.count - first)))
    }
    return Chart(
      caption: [.text("C")], scale: "Number", points: points, marks: marks, words: "W")
  }
}

/// Reads places back from pages as a browser does, and holds them against the numbers that the axis
/// names: two numbers at the axis say where every other is.
@Suite struct `The marks of charts on pages` {
  private struct Element {
    let name: Substring
    let attributes: [Substring: Substring]
    let text: Substring

    func percent(_ name: Substring) -> Double {
      attributes[name].flatMap { $0.hasSuffix("%") ? Double($0.dropLast()) : nil } ?? .nan
    }
    func em(_ name: Substring) -> Double {
      attributes[name].flatMap { $0.hasSuffix("em") ? Double($0.dropLast(2)) : nil } ?? .nan
    }
    var kind: Substring { attributes["class"] ?? "" }
  }

  private func elements(of chart: Chart) throws -> [Element] {
    try SamplePage.content([.chart(chart)])
      .matches(of: /<(rect|line|circle|text)((?: [a-z0-9-]+="[^"]*")*)\/?>(?:([^<]*))?/).map {
        Element(
          name: $0.1,
          attributes: Dictionary(
            uniqueKeysWithValues: $0.2.matches(of: /\s([a-z0-9-]+)="([^"]*)"/).map { ($0.1, $0.2) }),
          text: $0.3 ?? "")
      }
  }

  /// A pixel of a chart of 26rem has about 0.24% of its width; a tenth of that is asked for.
  private let exactness = 0.02

  @Test func `are where the numbers say, for any numbers`() throws {
    var random = SeededGenerator(seed: 1_718)
    for round in 0..<400 {
      let chart = RandomChart.make(&random)
      let elements = try elements(of: chart)
      let ticks = elements.filter { $0.name == "text" }.compactMap { tick in
        Double(tick.text).map { (number: $0, place: tick.percent("x")) }
      }.filter { !$0.place.isNaN }
      let zero = try #require(ticks.first { $0.number == 0 }, "\(round)")
      // A chart in which nothing is known has no second number.
      guard let other = ticks.first(where: { $0.number != 0 }) else {
        #expect(chart.axis.highest == 0 && chart.axis.lowest == 0)
        continue
      }
      func place(_ number: Double) -> Double {
        zero.place + (number - zero.number) / (other.number - zero.number)
          * (other.place - zero.place)
      }
      func expect(_ found: Double, _ number: Double, _ what: String) {
        #expect(abs(found - place(number)) <= exactness, "\(what) in round \(round): \(chart)")
      }
      for line in elements where line.kind == "zero" { expect(line.percent("x1"), 0, "zero") }
      let bars = elements.filter { $0.kind.hasPrefix("bar") }
      let values = chart.points.compactMap(\.value)
      #expect(bars.count == values.count)
      for (bar, value) in zip(bars, values) {
        expect(bar.percent("x"), min(0, value), "start of a bar")
        expect(bar.percent("x") + bar.percent("width"), max(0, value), "end of a bar")
      }
      let intervals = elements.filter {
        $0.kind == "interval" && $0.attributes["y1"] == $0.attributes["y2"]
      }
      for (line, interval) in zip(intervals, chart.points.compactMap(\.interval)) {
        expect(line.percent("x1"), min(interval.lower, interval.upper), "lower limit")
        expect(line.percent("x2"), max(interval.lower, interval.upper), "upper limit")
      }
      #expect(intervals.count == chart.points.count { $0.interval != nil })
      // Every mark is over each bar of its own time, and over no other.
      let rows = elements.filter { $0.kind == "zero" }.map { $0.em("y1") + 0.15 }
      for mark in chart.marks {
        let drawn = elements.filter {
          $0.kind == mark.cssClass && !$0.percent(mark.across).isNaN
        }
        let heights = drawn.map { $0.em(mark.down) - mark.offset }
        let wanted = mark.points.map { rows[$0] }
        #expect(zip(heights, wanted).allSatisfy { abs($0 - $1) < 0.02 }, "\(heights) \(wanted)")
        #expect(heights.count == wanted.count)
        for one in drawn { expect(one.percent(mark.across), mark.value, "\(mark.kind)") }
      }
    }
  }

  /// By hand: the axis is to 600, so 600 is at 99.5% and 0 at 0.5%. 151 is 0.5 + 99 × 151/600 = 25.415, 452
  /// is 75.08 and 226, half of it, 37.79.
  @Test func `are those of the example, worked out by hand`() throws {
    let chart = Chart(
      caption: [],
      points: [
        .init(label: "Actual 16/17", value: 558, shown: "558"),
        .init(label: "Year to date Q2 17/18", value: 151, shown: "151"),
      ],
      marks: [
        .init(.target, label: "Target 17/18", value: 452, shown: "452", over: 1..<2),
        .init(.due, label: "Due by Q2 17/18", value: 226, shown: "226", over: 1..<2),
      ], words: "W")
    let elements = try elements(of: chart)
    #expect(elements.filter { $0.kind == "bar" }.map { $0.percent("width") } == [92.07])
    #expect(elements.filter { $0.kind == "bar last" }.map { $0.percent("width") } == [24.92])
    let targets = elements.filter { $0.kind == "target" }.map { $0.percent("x1") }
    #expect(targets.filter { !$0.isNaN } == [75.08])
    let due = elements.filter { $0.kind == "due" }.map { $0.percent("x1") }
    #expect(due.filter { !$0.isNaN } == [37.79])
  }
}

extension Chart.Mark {
  fileprivate var cssClass: Substring {
    switch kind {
    case .target: "target"
    case .due: "due"
    case .lastYear: "last-year"
    case .comparator: "comparator"
    }
  }

  /// The attributes with its place, and how far its height is from the top of the bar.
  fileprivate var across: Substring {
    switch kind {
    case .target, .due: "x1"
    case .lastYear: "cx"
    case .comparator: "x"
    }
  }

  fileprivate var down: Substring {
    switch kind {
    case .target, .due: "y1"
    case .lastYear: "cy"
    case .comparator: "y"
    }
  }

  fileprivate var offset: Double {
    switch kind {
    case .target, .due: -0.15
    case .lastYear, .comparator: 0.4
    }
  }
}
