import PaperMarkup

/// Writes a chart as a figure: a bar for each time with its figure above, the marks that are held against
/// it, and an axis. Below a bar is a line from the one limit of its interval to the other.
///
/// Lengths across are parts of the width and heights are those of the type, so that a chart of any
/// width keeps its type readable. It has no style but its classes; what a style sheet does not know is
/// drawn in the colour of the text.
struct ChartHTML {
  private static let lineHeight = 1.4
  private static let barHeight = 0.8
  private static let gap = 0.5
  /// The room in which a mark is explained, before its words.
  private static let signWidth = 1.2
  /// A line of text, in thousandths of its size: some 40 letters of the narrowest figure's width.
  private static let textWidth = 18_500

  let chart: Chart
  /// By which texts lead to it; nil for one to which none does.
  private let id: String?
  private let layout: ChartLayout

  init(chart: Chart, id: String? = nil) {
    self.chart = chart
    self.id = id
    layout = ChartLayout(chart)
  }

  func write(to bytes: inout MarkupBytes) {
    var picture = MarkupBytes()
    let height = writePicture(to: &picture)
    bytes.block("figure", ["class": "chart", "id": id.map { .text($0) }]) {
      if !chart.captionLine.isEmpty {
        // A caption has no notes.
        var inline = InlineHTML()
        $0.line("figcaption") { inline.write(chart.captionLine, to: &$0) }
      }
      $0.block(
        "svg",
        [
          "role": "img", "aria-label": .text(chart.words), "width": "100%", "height": .em(height),
        ]
      ) { $0.append(picture) }
    }
  }

  /// Writes what is in the picture, and says how high it is.
  private func writePicture(to bytes: inout MarkupBytes) -> Double {
    var y = 0.0
    for row in layout.rows {
      y = write(row.point.label, row.point.shown, from: y, to: &bytes)
      if let bar = row.bar {
        bytes.empty(
          "rect",
          [
            "class": row.standsOut ? "bar last" : "bar", "x": .percent(bar.start), "y": .em(y),
            "width": .percent(bar.end - bar.start), "height": .em(Self.barHeight),
          ])
        bytes.newLine()
      }
      if let interval = row.interval { write(interval, below: y, to: &bytes) }
      write(
        "zero", from: (.percent(layout.zero), y - 0.15),
        to: (.percent(layout.zero), y + Self.barHeight + 0.15), &bytes)
      for mark in row.marks { write(mark.kind, at: .percent(mark.place), y, to: &bytes) }
      y += Self.barHeight + Self.gap
    }
    y = writeAxis(from: y, to: &bytes)
    for mark in layout.legend {
      write(mark.kind, at: "0.5em", y + 0.25, to: &bytes)
      y = write(mark.label, mark.shown, indented: true, from: y, to: &bytes)
    }
    return y
  }

  /// Writes the line below the bars with its numbers, and what they are.
  private func writeAxis(from y: Double, to bytes: inout MarkupBytes) -> Double {
    guard let first = layout.ticks.first, let last = layout.ticks.last else { return y }
    write("axis", from: (.percent(first.place), y), to: (.percent(last.place), y), &bytes)
    for tick in layout.ticks {
      write(
        "axis", from: (.percent(tick.place), y), to: (.percent(tick.place), y + 0.25), &bytes)
      let anchor: MarkupValue? =
        tick.place < ChartLayout.width / 10
        ? nil : tick.place > ChartLayout.width * 9 / 10 ? "end" : "middle"
      bytes.line(
        "text",
        ["x": .percent(tick.place), "y": .em(y + 1.25), "text-anchor": anchor], text: tick.text)
    }
    let end = y + 0.25 + Self.lineHeight
    return chart.scale.isEmpty ? end : write(chart.scale, "", from: end - 0.1, to: &bytes)
  }

  /// Writes an interval as a line with an end at each limit, below the bar, where it is seen on any
  /// colour of bars.
  private func write(_ interval: ChartLayout.Span, below y: Double, to bytes: inout MarkupBytes) {
    let middle = y + Self.barHeight + Self.gap * 0.4
    let (start, end) = (MarkupValue.percent(interval.start), MarkupValue.percent(interval.end))
    for (from, to) in [
      ((start, middle), (end, middle)), ((start, middle - 0.12), (start, middle + 0.12)),
      ((end, middle - 0.12), (end, middle + 0.12)),
    ] {
      write("interval", from: from, to: to, &bytes)
    }
  }

  /// Writes a mark over a bar that begins at a height, or beside the words that explain it. Each kind has
  /// a form of its own.
  private func write(
    _ kind: Chart.Mark.Kind, at x: MarkupValue, _ y: Double, to bytes: inout MarkupBytes
  ) {
    let ends = (y - 0.15, y + Self.barHeight + 0.15)
    let middle = y + Self.barHeight / 2
    switch kind {
    case .target:
      write("target", width: "3", from: (x, ends.0), to: (x, ends.1), &bytes)
    case .due:
      write("due", width: "3", dashes: "4 2", from: (x, ends.0), to: (x, ends.1), &bytes)
    case .lastYear:
      bytes.empty(
        "circle",
        [
          "class": "last-year", "stroke": "currentColor", "stroke-width": "2", "fill": "none",
          "cx": x, "cy": .em(middle), "r": "0.3em",
        ])
      bytes.newLine()
    case .comparator:
      bytes.empty(
        "rect",
        [
          "class": "comparator", "stroke": "currentColor", "stroke-width": "2", "fill": "none",
          "x": x, "y": .em(middle), "width": "8", "height": "8", "transform": "translate(-4 -4)",
        ])
      bytes.newLine()
    }
  }

  /// Writes a line of a class.
  private func write(
    _ name: MarkupValue, width: MarkupValue? = nil, dashes: MarkupValue? = nil,
    from: (x: MarkupValue, y: Double), to: (x: MarkupValue, y: Double), _ bytes: inout MarkupBytes
  ) {
    bytes.empty(
      "line",
      [
        "class": name, "stroke": "currentColor", "stroke-width": width, "stroke-dasharray": dashes,
        "x1": from.x, "x2": to.x, "y1": .em(from.y), "y2": .em(to.y),
      ])
    bytes.newLine()
  }

  /// Writes a label and its figure, on one line where they fit, and says where the next line begins.
  private func write(
    _ label: String, _ shown: String, indented: Bool = false, from y: Double,
    to bytes: inout MarkupBytes
  ) -> Double {
    let x: MarkupValue = indented ? .em(Self.signWidth) : "0"
    let width = Self.textWidth - (indented ? Int(Self.signWidth * 1_000) : 0)
    let both = label.isEmpty || shown.isEmpty ? label + shown : "\(label) \(shown)"
    let fits = both.utf8.count < 200 && TextMeasure.extent(of: both).line <= width
    var lines: [(label: String, figure: String)] = []
    if fits {
      lines = [(label, shown)]
    } else {
      lines = ChartText.lines(of: label, width: width).map { ($0, "") }
      lines += ChartText.lines(of: shown, width: width).map { ("", $0) }
    }
    var y = y
    for line in lines {
      y += Self.lineHeight
      bytes.line("text", ["x": x, "y": .em(y - 0.4)]) {
        $0.text(line.label)
        if !line.figure.isEmpty {
          if !line.label.isEmpty { $0.constant(" ") }
          $0.element("tspan", ["class": "figure"], text: line.figure)
        }
      }
    }
    return y
  }
}

/// Text that is broken into lines, of which there are few: a chart has no room for more, and its
/// words say all of it.
enum ChartText {
  private static let mostLines = 3

  /// - Parameter width: in thousandths of the size of the type.
  static func lines(of text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var lineWidth = 0
    for scalar in text.unicodeScalars {
      let own = ArialWidths.width(of: scalar)
      if lineWidth + own > width {
        if lines.count + 1 == mostLines {
          lines.append(line + "…")
          return lines
        }
        // From the last space on the words go to the next line.
        let space = scalar == " " ? nil : line.lastIndex(of: " ")
        let rest = space.map { String(line[line.index(after: $0)...]) } ?? ""
        lines.append(space.map { String(line[..<$0]) } ?? line)
        line = rest
        lineWidth = TextMeasure.extent(of: rest).line
      }
      if line.isEmpty, scalar == " " { continue }
      line.unicodeScalars.append(scalar)
      lineWidth += own
    }
    return line.isEmpty ? lines : lines + [line]
  }
}

extension MarkupValue {
  /// A length in the size of the type, with up to two digits after the point.
  fileprivate static func em(_ length: Double) -> Self {
    .text(decimal(Int((length * 100).rounded())) + "em")
  }

  /// A part of the width, given in hundredths of a percent.
  fileprivate static func percent(_ part: Int) -> Self { .text(decimal(part) + "%") }

  private static func decimal(_ hundredths: Int) -> String {
    let (whole, rest) = (abs(hundredths) / 100, abs(hundredths) % 100)
    let number = "\(hundredths < 0 ? "-" : "")\(whole)"
    if rest == 0 { return number }
    return rest % 10 == 0 ? "\(number).\(rest / 10)" : "\(number).\(rest < 10 ? "0" : "")\(rest)"
  }
}
