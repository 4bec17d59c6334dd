import PaperMarkup

extension DocxBody {
  /// Writes a chart: its caption, and the drawing.
  mutating func add(_ chart: Chart, at place: DocxPlace) {
    let drawn = DocxChart(chart, room: place.room - place.left)
    if !chart.captionLine.isEmpty {
      caption(chart.caption, chart.mark, at: place, keepsNext: true)
    }
    drawings += 1
    let number = drawings
    paragraph(place.role, at: place) {
      let style = $0.style
      $0.element("w:r") {
        drawn.drawing(number: number, style: style).write(
          width: drawn.width, height: drawn.height, name: chart.captionLine.plainText,
          words: chart.words, to: &$0.bytes)
      }
    }
  }
}

/// The drawing of a chart in Word: the figures in words at the left, their bars at the right, and below
/// them the axis and what the marks mean. Lengths are in twentieths of a point.
struct DocxChart {
  private static let typeSize = 180
  private static let lineHeight = 220
  private static let barHeight = 200
  private static let gap = 120
  private static let signWidth = 300
  /// No wider than the text of a portrait page, since bars of a landscape one would be too long to compare.
  private static let mostWidth = 9_600

  let width: Int
  private(set) var height = 0
  private let layout: ChartLayout
  private let scale: String
  /// Where the bars begin.
  private let left: Int
  private var parts: [Part] = []

  private enum Part {
    case form(DocxDrawing.Form, DocxDrawing.Frame)
    case text([[SlideRun]], DocxDrawing.Alignment, DocxDrawing.Frame)
  }

  /// - Parameter room: the width that the place has.
  init(_ chart: Chart, room: Int) {
    layout = ChartLayout(chart)
    scale = chart.scale
    width = max(2_000, min(room, Self.mostWidth))
    left = width * 2 / 5
    for row in layout.rows { add(row) }
    addAxis()
    for mark in layout.legend { explain(mark) }
    height += Self.lineHeight / 2
  }

  func drawing(number: Int, style: DocxStyle) -> DocxDrawing {
    var drawing = DocxDrawing(number: number, style: style)
    for part in parts {
      switch part {
      case .form(let form, let frame): drawing.add(form, in: frame)
      case .text(let lines, let alignment, let frame):
        drawing.add(lines, aligned: alignment, in: frame)
      }
    }
    return drawing
  }

  /// A place of the layout in the drawing.
  private func x(_ place: Int) -> Int { left + (width - left) * place / ChartLayout.width }

  private mutating func add(_ row: ChartLayout.Row) {
    let lines = Self.lines(row.point.label, row.point.shown, width: left - 150)
    let rowHeight = max(lines.count * Self.lineHeight, Self.barHeight + Self.gap)
    parts.append(
      .text(lines, .left, .init(x: 0, y: height, width: left - 100, height: rowHeight)))
    let top = height + (rowHeight - Self.barHeight) / 2
    if let bar = row.bar {
      form(.bar(isNow: row.standsOut), from: x(bar.start), to: x(bar.end), top, Self.barHeight)
    }
    if let interval = row.interval {
      let y = top + Self.barHeight + 45
      form(.line(breadth: 15), from: x(interval.start), to: x(interval.end), y, 0)
      for end in [interval.start, interval.end] {
        form(.line(breadth: 15), from: x(end), to: x(end), y - 25, 50)
      }
    }
    form(
      .line(breadth: 15), from: x(layout.zero), to: x(layout.zero), top - 30, Self.barHeight + 60)
    for mark in row.marks { draw(mark.kind, at: x(mark.place), top) }
    height += rowHeight + Self.gap / 2
  }

  private mutating func draw(_ kind: Chart.Mark.Kind, at x: Int, _ top: Int) {
    let middle = top + Self.barHeight / 2
    switch kind {
    case .target: form(.line(breadth: 45), from: x, to: x, top - 40, Self.barHeight + 80)
    case .due:
      form(.line(breadth: 45, isDashed: true), from: x, to: x, top - 40, Self.barHeight + 80)
    case .lastYear: form(.ring, from: x - 60, to: x + 60, middle - 60, 120)
    case .comparator: form(.square, from: x - 60, to: x + 60, middle - 60, 120)
    }
  }

  private mutating func addAxis() {
    guard let first = layout.ticks.first, let last = layout.ticks.last else { return }
    let soft = DocxDrawing.Form.line(breadth: 15, .soft)
    form(soft, from: x(first.place), to: x(last.place), height, 0)
    // A label is as wide as what is between two, and never beyond the edge.
    let room = (width - left) / 3
    for tick in layout.ticks {
      let x = x(tick.place)
      form(soft, from: x, to: x, height, 60)
      let isLast = tick.place > ChartLayout.width * 9 / 10
      let isFirst = tick.place < ChartLayout.width / 10
      let start = isFirst ? x : isLast ? x - room : x - room / 2
      parts.append(
        .text(
          [[SlideRun(text: tick.text)]], isFirst ? .left : isLast ? .right : .centre,
          .init(x: start, y: height + 70, width: room, height: Self.lineHeight)))
    }
    var rowHeight = 70 + Self.lineHeight
    if !scale.isEmpty {
      let lines = Self.lines(scale, "", width: left - 150)
      rowHeight = max(rowHeight, lines.count * Self.lineHeight)
      parts.append(
        .text(lines, .left, .init(x: 0, y: height, width: left - 100, height: rowHeight)))
    }
    height += rowHeight + Self.gap / 2
  }

  private mutating func explain(_ mark: Chart.Mark) {
    let lines = Self.lines(mark.label, mark.shown, width: width - Self.signWidth - 150)
    let rowHeight = lines.count * Self.lineHeight + Self.gap
    draw(mark.kind, at: Self.signWidth / 2 - 30, height + (rowHeight - Self.barHeight) / 2)
    parts.append(
      .text(
        lines, .left,
        .init(
          x: Self.signWidth, y: height, width: width - Self.signWidth, height: rowHeight)))
    height += rowHeight
  }

  private mutating func form(
    _ form: DocxDrawing.Form, from start: Int, to end: Int, _ y: Int, _ height: Int
  ) {
    parts.append(.form(form, .init(x: start, y: y, width: end - start, height: height)))
  }

  /// A label and its figure in lines: on one where they fit.
  private static func lines(_ label: String, _ shown: String, width: Int) -> [[SlideRun]] {
    // Arial is wider than most; a tenth is left for bold type.
    let room = width * 1_000 / typeSize * 9 / 10
    let both = "\(label) \(shown)"
    if both.utf8.count < 200, TextMeasure.extent(of: both).line <= room {
      return [
        [SlideRun(text: shown.isEmpty ? label : label + " ")]
          + (shown.isEmpty ? [] : [SlideRun(text: shown, isBold: true)])
      ]
    }
    return ChartText.lines(of: label, width: room).map { [SlideRun(text: $0)] }
      + ChartText.lines(of: shown, width: room).map { [SlideRun(text: $0, isBold: true)] }
  }
}
