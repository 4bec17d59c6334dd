import PaperMarkup

/// Writes a chart as a figure: a bar for each time with its figure above, and a mark across it where
/// the target is. Below a bar is a line from the one limit of its interval to the other.
///
/// Lengths across are parts of the width and heights are those of the type, so that a chart of any
/// width keeps its type readable. It has no style but its classes.
struct ChartHTML {
  private static let lineHeight = 1.4
  private static let barHeight = 0.8
  private static let gap = 0.5
  /// A line of text, in thousandths of its size: some 40 letters of the narrowest figure's width.
  private static let textWidth = 18_500

  let chart: Chart

  func write(to bytes: inout MarkupBytes) {
    var picture = MarkupBytes()
    let height = writePicture(to: &picture)
    bytes.block("figure", ["class": "chart"]) {
      if !chart.caption.isEmpty {
        // A caption has no notes.
        var inline = InlineHTML()
        $0.line("figcaption") { inline.write(chart.caption, to: &$0) }
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
    let target = chart.target.flatMap { $0.value.isFinite ? $0 : nil }
    let values = chart.points.compactMap(\.value).filter(\.isFinite)
    let limits = chart.points.compactMap(\.interval).flatMap { [$0.lower, $0.upper] }
    let scale = ChartScale(
      values + [target?.value].compactMap { $0 } + limits.filter(\.isFinite))
    let last = chart.emphasised ?? chart.points.lastIndex { $0.value?.isFinite == true }
    var y = 0.0
    for (place, point) in chart.points.enumerated() {
      y = write(point.label, point.shown, x: "0", from: y, to: &bytes)
      if let value = point.value, value.isFinite {
        let ends = (scale.part(of: min(0, value)), scale.part(of: max(0, value)))
        bytes.empty(
          "rect",
          [
            "class": place == last ? "bar last" : "bar", "x": .percent(ends.0), "y": .em(y),
            "width": .percent(ends.1 - ends.0), "height": .em(Self.barHeight),
          ])
        bytes.newLine()
      }
      if let interval = point.interval { write(interval, scale, below: y, to: &bytes) }
      writeMark("zero", at: scale.part(of: 0), y, to: &bytes)
      if let target { writeMark("target", at: scale.part(of: target.value), y, to: &bytes) }
      y += Self.barHeight + Self.gap
    }
    if let target = chart.target {
      bytes.empty(
        "line",
        ["class": "target", "x1": "2", "x2": "2", "y1": .em(y + 0.1), "y2": .em(y + 1.2)])
      bytes.newLine()
      y = write(target.label, target.shown, x: "0.7em", from: y, to: &bytes)
    }
    return y
  }

  /// Writes an interval as a line with an end at each limit, below the bar, where it is seen on any
  /// colour of bars. Its stroke is an attribute, so that a house's style sheet need not know it.
  private func write(
    _ interval: Chart.Interval, _ scale: ChartScale, below y: Double, to bytes: inout MarkupBytes
  ) {
    guard interval.lower.isFinite, interval.upper.isFinite else { return }
    let (lower, upper) = (scale.part(of: interval.lower), scale.part(of: interval.upper))
    let middle = y + Self.barHeight + Self.gap * 0.4
    let ends = (middle - 0.12, middle + 0.12)
    for (x, y) in [
      ((lower, upper), (middle, middle)), ((lower, lower), ends), ((upper, upper), ends),
    ] {
      bytes.empty(
        "line",
        [
          "class": "interval", "stroke": "currentColor", "x1": .percent(x.0), "x2": .percent(x.1),
          "y1": .em(y.0), "y2": .em(y.1),
        ])
      bytes.newLine()
    }
  }

  private func writeMark(
    _ name: MarkupValue, at part: Int, _ y: Double, to bytes: inout MarkupBytes
  ) {
    bytes.empty(
      "line",
      [
        "class": name, "x1": .percent(part), "x2": .percent(part), "y1": .em(y - 0.15),
        "y2": .em(y + Self.barHeight + 0.15),
      ])
    bytes.newLine()
  }

  /// Writes a label and its figure, on one line where they fit, and says where the next line begins.
  private func write(
    _ label: String, _ shown: String, x: MarkupValue, from y: Double,
    to bytes: inout MarkupBytes
  ) -> Double {
    let both = label.isEmpty || shown.isEmpty ? label + shown : "\(label) \(shown)"
    let fits = both.utf8.count < 200 && TextMeasure.extent(of: both).line <= Self.textWidth
    var lines: [(label: String, figure: String)] = []
    if fits {
      lines = [(label, shown)]
    } else {
      lines = ChartText.lines(of: label, width: Self.textWidth).map { ($0, "") }
      lines += ChartText.lines(of: shown, width: Self.textWidth).map { ("", $0) }
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
