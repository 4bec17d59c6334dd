import PaperModel
import Testing

@Suite("The order of two figures")
struct FigureOrderTests {
  @Test(
    arguments: [
      ("91", "452", .less), ("12.5%", "12.50%", .equal), ("1 in 5", "20%", .equal),
      ("1 in 3", "33.3%", .greater), ("1 in 3", "2 in 6", .equal), ("£1m", "999,999", .greater),
      ("5 per 1,000", "6 per 1,000 births", .less), ("5 per 1,000", "6", .less),
    ] as [(String, String, ExactOrder)])
  func `is exact`(one: String, other: String, order: ExactOrder) {
    #expect(FigureValue(parsing: one).order(to: FigureValue(parsing: other)) == order)
  }

  @Test(arguments: [
    ("6.8", "6.8%"), ("1 in 5", "20"), ("£5", "5%"), ("5 per 1,000", "50 per 10,000"), ("<5", "6"),
    ("3–4", "9"), ("[x]", "5"), ("", "5"), ("n/a", "5"), ("£5", "5 per 1,000"),
  ])
  func `is unknown when they do not measure the same`(one: String, other: String) {
    #expect(FigureValue(parsing: one).order(to: FigureValue(parsing: other)) == nil)
    #expect(FigureValue(parsing: other).order(to: FigureValue(parsing: one)) == nil)
  }
}
