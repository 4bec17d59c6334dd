import PaperMarkup

extension TypstBody {
  /// Writes charts side by side: a bar for each time, its figure above, and a mark where the target is.
  /// What they say in words is their alternative text.
  mutating func add(_ charts: [Chart]) {
    guard !charts.isEmpty else { return }
    code.code("charts(\n")
    for chart in charts { add(chart) }
    code.code(")\n")
  }

  private mutating func add(_ chart: Chart) {
    let target = chart.target.flatMap { $0.value.isFinite ? $0 : nil }
    let values = chart.points.compactMap(\.value).filter(\.isFinite)
    let limits = chart.points.compactMap(\.interval).flatMap { [$0.lower, $0.upper] }
    let scale = ChartScale(
      values + [target?.value].compactMap { $0 } + limits.filter(\.isFinite))
    let last = chart.emphasised ?? chart.points.lastIndex { $0.value?.isFinite == true }
    code.code("chart(")
    code.text(chart.words)
    code.code(", ")
    // A caption has no notes.
    if chart.caption.isEmpty { code.code("none") } else { code.text(chart.caption.plainText) }
    code.code(", ")
    code.percent(scale.part(of: 0))
    code.code(", ")
    if let target { code.percent(scale.part(of: target.value)) } else { code.code("none") }
    code.code(", ")
    if let target = chart.target { pair(target.label, target.shown) } else { code.code("none") }
    for (place, point) in chart.points.enumerated() {
      code.code(", (")
      pair(point.label, point.shown)
      code.code(", ")
      if let value = point.value, value.isFinite {
        interval(scale.part(of: min(0, value)), scale.part(of: max(0, value)))
      } else {
        code.code("none")
      }
      code.code(place == last ? ", true, " : ", false, ")
      if let limits = point.interval, limits.lower.isFinite, limits.upper.isFinite {
        interval(scale.part(of: limits.lower), scale.part(of: limits.upper))
      } else {
        code.code("none")
      }
      code.code(")")
    }
    code.code("),\n")
  }

  private mutating func pair(_ first: String, _ second: String) {
    code.code("(")
    code.text(first)
    code.code(", ")
    code.text(second)
    code.code(")")
  }

  private mutating func interval(_ lower: Int, _ upper: Int) {
    code.code("(")
    code.percent(lower)
    code.code(", ")
    code.percent(upper)
    code.code(")")
  }
}
