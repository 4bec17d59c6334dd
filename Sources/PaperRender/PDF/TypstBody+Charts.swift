import PaperMarkup

extension TypstBody {
  /// Writes charts side by side: a bar for each figure, which is named above it, the marks that are held
  /// against it, and an axis. What they say in words is their alternative text.
  mutating func add(_ charts: [Chart]) {
    guard !charts.isEmpty else { return }
    code.code("charts(\n")
    for chart in charts { add(chart, ChartLayout(chart)) }
    code.code(")\n")
  }

  private mutating func add(_ chart: Chart, _ layout: ChartLayout) {
    let isNamed = beginsNamed(chart.mark)
    code.code("chart(")
    code.text(chart.words)
    code.code(", ")
    // A caption has no notes.
    let caption = chart.captionLine.plainText
    if caption.isEmpty { code.code("none") } else { code.text(caption) }
    code.code(", ")
    code.percent(layout.zero)
    code.code(", ")
    code.array(layout.ticks) { tick, code in
      code.code("(")
      code.percent(tick.place)
      code.code(", ")
      code.text(tick.text)
      code.code(")")
    }
    code.code(", ")
    code.text(chart.scale)
    code.code(", ")
    code.array(layout.legend) { mark, code in
      code.code("(")
      code.kind(mark.kind)
      code.code(", ")
      code.pair(mark.label, mark.shown)
      code.code(")")
    }
    for row in layout.rows {
      code.code(", (")
      code.pair(row.point.label, row.point.shown)
      code.code(", ")
      code.span(row.bar)
      code.code(row.standsOut ? ", true, " : ", false, ")
      code.span(row.interval)
      code.code(", ")
      code.array(row.marks) { mark, code in
        code.code("(")
        code.kind(mark.kind)
        code.code(", ")
        code.percent(mark.place)
        code.code(")")
      }
      code.code(")")
    }
    code.code(isNamed ? ")),\n" : "),\n")
  }
}

extension TypstCode {
  fileprivate mutating func pair(_ first: String, _ second: String) {
    code("(")
    text(first)
    code(", ")
    text(second)
    code(")")
  }

  /// A part of the width, or `none`.
  fileprivate mutating func span(_ span: ChartLayout.Span?) {
    guard let span else { return code("none") }
    code("(")
    percent(span.start)
    code(", ")
    percent(span.end)
    code(")")
  }

  /// The name by which the look of documents knows a kind of mark.
  fileprivate mutating func kind(_ kind: Chart.Mark.Kind) {
    switch kind {
    case .target: code("\"target\"")
    case .due: code("\"due\"")
    case .lastYear: code("\"last-year\"")
    case .comparator: code("\"comparator\"")
    }
  }
}
