import PaperModel
import Testing

/// The standing of an indicator with a tolerance of ten per cent.
func standing(
  _ indicator: Indicator, _ rows: [(String, String, String)], in text: String = "Q2 2017/18",
  judgement: OwnerJudgement? = nil
) throws -> TargetStatus {
  let view = IndicatorView(
    indicator, in: try period(text), from: try record(rows.map { ($0.0, $0.1, $0.2, "") }))
  return view.standing(try tenPercent(), judgement: judgement)
}

func tenPercent() throws -> StatusThresholds {
  StatusThresholds(tolerance: try #require(Fraction(1, over: 10)))
}
