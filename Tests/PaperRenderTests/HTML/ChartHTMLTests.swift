import PaperMarkup
import TestSupport
import Testing

@testable import PaperRender

@Suite struct `A chart of a page` {
  private func svg(_ chart: Chart) throws -> String {
    try SamplePage.content([.chart(chart)])
  }

  /// Where bars begin and how wide they are, in percent.
  private func bars(_ text: String) -> [[Double]] {
    text.matches(of: /<rect class="bar[^"]*" x="([\d.-]+)%" y="[\d.]+em" width="([\d.-]+)%"/).map {
      [Double($0.1) ?? .nan, Double($0.2) ?? .nan]
    }
  }

  @Test func `is a figure with its caption, its words and a bar for each figure`() throws {
    let text = try svg(SamplePage.chart([50, 100], target: 75))
    #expect(
      text == """
        <div class="charts">
        <figure class="chart">
        <figcaption>Number</figcaption>
        <svg role="img" aria-label="Number in words" width="100%" height="8.45em">
        <text x="0" y="1em">Q1 <tspan class="figure">50.0</tspan></text>
        <rect class="bar" x="0.5%" y="1.4em" width="49.5%" height="0.8em"/>
        <line class="zero" stroke="currentColor" x1="0.5%" x2="0.5%" y1="1.25em" y2="2.35em"/>
        <line class="target" stroke="currentColor" stroke-width="3" x1="74.75%" x2="74.75%" y1="1.25em" y2="2.35em"/>
        <text x="0" y="3.7em">Q2 <tspan class="figure">100.0</tspan></text>
        <rect class="bar last" x="0.5%" y="4.1em" width="99%" height="0.8em"/>
        <line class="zero" stroke="currentColor" x1="0.5%" x2="0.5%" y1="3.95em" y2="5.05em"/>
        <line class="target" stroke="currentColor" stroke-width="3" x1="74.75%" x2="74.75%" y1="3.95em" y2="5.05em"/>
        <line class="axis" stroke="currentColor" x1="0.5%" x2="99.5%" y1="5.4em" y2="5.4em"/>
        <line class="axis" stroke="currentColor" x1="0.5%" x2="0.5%" y1="5.4em" y2="5.65em"/>
        <text x="0.5%" y="6.65em">0</text>
        <line class="axis" stroke="currentColor" x1="99.5%" x2="99.5%" y1="5.4em" y2="5.65em"/>
        <text x="99.5%" y="6.65em" text-anchor="end">100</text>
        <line class="target" stroke="currentColor" stroke-width="3" x1="0.5em" x2="0.5em" y1="7.15em" y2="8.25em"/>
        <text x="1.2em" y="8.05em">Target <tspan class="figure">75.0</tspan></text>
        </svg>
        </figure>
        </div>

        """)
  }

  @Test(
    arguments: [
      ([-10, 10], [[0.5, 49.5], [50, 49.5]]), ([0, 0], [[0.5, 0], [0.5, 0]]),
      ([5, 5], [[0.5, 99], [0.5, 99]]),
      ([-5, -10], [[50, 49.5], [0.5, 99]]), ([1e308, -1e308], [[50, 49.5], [0.5, 49.5]]),
      ([8], [[0.5, 99]]), ([6, 8], [[0.5, 74.25], [0.5, 99]]),
      ([1e-300, 2e-300], [[0.5, 49.5], [0.5, 99]]),
    ] as [([Double?], [[Double]])])
  func `shows numbers in proportion, from zero`(values: [Double?], expected: [[Double]]) throws {
    #expect(bars(try svg(SamplePage.chart(values))) == expected)
  }

  @Test func `has words in the place of a bar where there is no number`() throws {
    let text = try svg(SamplePage.chart([1, nil, .nan, .infinity, 2], target: .infinity))
    #expect(bars(text).count == 2)
    #expect(text.contains("<tspan class=\"figure\">none</tspan>"))
    #expect(text.components("class=\"bar last\"") == 1)
  }

  @Test func `breaks long labels, and cuts those that have no end`() throws {
    let label = String(repeating: "a long label ", count: 7)
    let text = try svg(SamplePage.chart([1], label: label))
    // Three lines of the label with the figure, and the two numbers at the axis.
    #expect(text.components("<text") == 6, "\(text)")
    let huge = try svg(SamplePage.chart([1], label: String(repeating: "x", count: 1_000_000)))
    #expect(huge.utf8.count < 2_000 && huge.contains("…</text>"))
  }

  @Test func `stands beside those that follow it`() throws {
    let chart = Block.chart(SamplePage.chart([1, 2]))
    let text = try SamplePage.content([chart, chart, paragraph("x"), chart])
    #expect(text.components("<div class=\"charts\">") == 2)
    #expect(text.contains("</div>\n<p>x</p>\n<div"))
  }

  /// By hand, on a scale to 100 whose ends are at 0.5% and 99.5%: 40 is at 40.1% and 60 at 59.9%; the line
  /// is 0.2em below the bar, which ends at 2.2em.
  @Test func `has a line from limit to limit below a bar, and the bar that stands out`() throws {
    let points = [
      Chart.Point(label: "A", value: 50, shown: "50", interval: .init(lower: 40, upper: 60)),
      Chart.Point(label: "B", value: 100, shown: "100"),
    ]
    let text = try svg(
      Chart(caption: [], points: points, words: "In words", emphasised: 0))
    let line = "<line class=\"interval\" stroke=\"currentColor\""
    #expect(text.contains("\(line) x1=\"40.1%\" x2=\"59.9%\" y1=\"2.4em\" y2=\"2.4em\"/>"))
    #expect(text.contains("\(line) x1=\"40.1%\" x2=\"40.1%\" y1=\"2.28em\" y2=\"2.52em\"/>"))
    #expect(text.contains("\(line) x1=\"59.9%\" x2=\"59.9%\" y1=\"2.28em\" y2=\"2.52em\"/>"))
    #expect(text.components("class=\"interval\"") == 3)
    #expect(text.contains("class=\"bar last\" x=\"0.5%\" y=\"1.4em\""))
    #expect(text.components("bar last") == 1)
  }

  @Test(arguments: [Double.nan, .infinity])
  func `has no line to a limit that is no number`(limit: Double) throws {
    let points = [
      Chart.Point(label: "A", value: 50, shown: "50", interval: .init(lower: 40, upper: limit))
    ]
    let text = try svg(Chart(caption: [], points: points, words: "In words"))
    #expect(!text.contains("interval"))
  }

  @Test func `is right for all figures: bars within its width, and one text a line`() throws {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<300 {
      let values = (0..<(1 + random.below(12))).map { _ -> Double? in
        random.below(6) == 0
          ? nil : Double(random.below(2_000) - 1_000) / Double(1 + random.below(90))
      }
      let text = try svg(SamplePage.chart(values, target: Double(random.below(500))))
      for bar in bars(text) {
        #expect(bar[0] >= 0.5 && bar[1] >= 0 && bar[0] + bar[1] <= 99.51, "\(text)")
      }
      #expect(bars(text).count == values.count { $0 != nil })
    }
  }
}
