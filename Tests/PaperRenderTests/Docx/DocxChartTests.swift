import OfficePackage
import PaperMarkup
import TestSupport
import Testing

@testable import PaperRender

@Suite struct `A chart in Word` {
  private struct Shape {
    let form: String
    let x: Double
    let width: Double
    let text: String
    let isDashed: Bool
  }

  private func shapes(_ chart: Chart) throws -> [Shape] {
    try DocxFile([.chart(chart)]).root("word/document.xml").descendants(["wsp"]).map { shape in
      func number(_ element: String, _ attribute: String) throws -> Double {
        let found = shape.descendants([element]).first?.attributes[attribute]
        return try #require(found.flatMap(Double.init))
      }
      return Shape(
        form: try #require(shape.descendants(["prstGeom"]).first?.attributes["prst"]),
        x: try number("off", "x"), width: try number("ext", "cx"),
        text: shape.descendants(["t"]).map(\.text).joined(),
        isDashed: !shape.descendants(["prstDash"]).isEmpty)
    }
  }

  /// As on pages: the numbers at the axis say where everything is. A step of the drawing is a twentieth of
  /// a point.
  @Test func `has bars and marks where the numbers say, for any numbers`() throws {
    var random = SeededGenerator(seed: 26)
    for round in 0..<150 {
      let chart = RandomChart.make(&random)
      let layout = ChartLayout(chart)
      let shapes = try shapes(chart)
      let left = 9_600.0 * 2 / 5
      func place(_ part: Int) -> Double { (left + (9_600 - left) * Double(part) / 10_000) * 635 }
      func isAt(_ x: Double, _ part: Int) -> Bool { abs(x - place(part)) <= 635 }
      let bars = shapes.filter { $0.form == "rect" && $0.text.isEmpty && $0.width != 120 * 635 }
      let wanted = layout.rows.compactMap(\.bar)
      let drawn = bars.filter { bar in wanted.contains { isAt(bar.x, $0.start) } }
      #expect(drawn.count >= wanted.count, "\(round)")
      for bar in wanted {
        #expect(
          drawn.contains { isAt($0.x, bar.start) && isAt($0.x + $0.width, bar.end) }, "\(round)")
      }
      for mark in layout.rows.flatMap(\.marks) {
        let half = 60.0 * 635
        let isDrawn = shapes.contains { shape in
          switch mark.kind {
          case .target: shape.form == "line" && !shape.isDashed && isAt(shape.x, mark.place)
          case .due: shape.form == "line" && shape.isDashed && isAt(shape.x, mark.place)
          case .lastYear: shape.form == "ellipse" && isAt(shape.x + half, mark.place)
          case .comparator: shape.form == "rect" && isAt(shape.x + half, mark.place)
          }
        }
        #expect(isDrawn, "\(mark) in round \(round)")
      }
    }
  }

  @Test func `has all of its text in the picture and in words for who does not see it`() throws {
    let chart = Chart(
      caption: [.text("Caption")], scale: "Number. Lower is better",
      points: [.init(label: "Q1", value: 5, shown: "5 (five)")],
      marks: [.init(.due, label: "Due", value: 4, shown: "4", over: 0..<1)], words: "All of it")
    let file = try DocxFile([.chart(chart), .chart(chart)])
    let texts = try shapes(chart).map(\.text).filter { !$0.isEmpty }
    #expect(texts == ["Q1 5 (five)", "0", "5", "Number. Lower is better", "Due 4"])
    let drawings = try file.root("word/document.xml").descendants(["docPr"])
    #expect(drawings.map { $0.attributes["descr"] } == ["All of it", "All of it"])
    #expect(Set(drawings.compactMap { $0.attributes["id"] }).count == 2)
    #expect(try file.paragraphs().contains("Caption"))
  }

  @Test func `is no wider than its place, however narrow that is`() throws {
    let chart = SamplePage.chart([1, 2], target: 1.5, label: "A very long label of a quarter ")
    for room in [0, 100, 3_000, 9_000, 20_000] {
      let drawn = DocxChart(chart, room: room)
      #expect(drawn.width <= max(2_000, min(room, 9_600)) && drawn.height > 0)
    }
  }

  @Test func `leaves a short remark with the wide table above it`() throws {
    let wide = Table(
      caption: [.text("Wide")], columns: (0..<9).map { [.text("Column number \($0)")] },
      rows: [(0..<9).map { _ in [paragraph("some words in a cell of it")] }])
    let more = (0..<40).map { _ in paragraph(String(repeating: "other text ", count: 20)) }
    let sections = try DocxFile([.table(wide), paragraph("[x] not available")] + more)
    #expect(try sections.sections() == [true, false])
    // The last paragraph of a section holds its properties.
    let ends = try sections.root("word/document.xml").descendants(["p"]).filter {
      !$0.descendants(["sectPr"]).isEmpty
    }
    #expect(ends.map { $0.descendants(["t"]).map(\.text).joined() } == ["[x] not available"])
  }
}
