import PaperModel
import Testing

@Suite struct `A text that is printed in place of a figure` {
  @Test(arguments: [
    ("1844", "1,844"), ("1844.2", "1,844"), ("1844", "1,800"), ("1844", "1.8 thousand"),
    ("£1,200,000", "£1.2m"), ("£1,234,567", "£1.2 million"), ("1.2", "£1.2m"), ("1200", "£1.2m"),
    ("6.8%", "6.8% (15,010)"), ("6.8%", "15,010 (6.8%)"), ("6.82%", "6.8%"), ("7%", "6.8%"),
    ("77", "77 incidents (Q1 2016)"), ("77", "45 girls, 32 boys"), ("20%", "1 in 5"),
    ("1 in 5", "20%"), ("90", "1 hour 30 minutes"), ("15", "1 year 3 months"), ("-3", "3 fewer"),
    ("0.068", "6.8%"), ("91.2%", ">90%"), ("77", "see below"), ("77", "System in development"),
    ("77", "not measured since 2015/16"), ("[x]", "5 to come"), ("N/A", "12"), ("", "12"),
    ("<5", "1 to 4"), ("844", "844"), ("12", "twelve (page 3)"), ("2", "2nd of 150"),
  ])
  func `tells it, rounded or with more beside it`(typed: String, shown: String) {
    #expect(ShownFigure(shown, of: FigureValue(parsing: typed)) == .same)
  }

  @Test(arguments: [
    ("1", "844"), ("4", "558"), ("1844", "844"), ("1844", "1,484"), ("6.8%", "8.6%"),
    ("1844", "18,440"), ("£1,200,000", "£2.1m"), ("77", "7 incidents (Q1 2016)"), ("91", "~19"),
    ("20%", "1 in 6"), ("1 in 5", "25%"), ("6.8%", "68%"),
  ])
  func `begins with another number`(typed: String, shown: String) {
    #expect(ShownFigure(shown, of: FigureValue(parsing: typed)) == .other)
  }

  @Test(arguments: [("19", "about 91"), ("1844", "some 1,484 people")])
  func `holds another number among words`(typed: String, shown: String) {
    #expect(ShownFigure(shown, of: FigureValue(parsing: typed)) == .otherInWords)
  }
}
