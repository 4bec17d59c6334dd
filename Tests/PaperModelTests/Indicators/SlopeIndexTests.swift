import PaperModel
import Testing

@Suite struct `The slope index of inequality` {
  /// The test data of the R package PHEindicatormethods by the Office for Health Improvement and
  /// Disparities (tests/testthat/testdata_SII.xlsx, records 1 to 20), with the slope index and the
  /// relative index that it expects.
  struct Published: Sendable {
    let people: [Int32]
    let figures: [String]
    let slope: String
    let relative: String
  }

  static let published = [
    Published(
      people: [7291, 7997, 6105, 7666, 5790, 6934, 5918, 5974, 7147, 7534],
      figures: [
        "75.9334590103081", "78.3442382727843", "83.8360631041654", "83.6375399664931",
        "80.4655031529559", "81.1156759857022", "81.6930835718562", "84.1900062060987",
        "80.5955641081472", "86.2894349578624",
      ],
      slope: "6.93461647", relative: "1.08881808"),
    Published(
      people: [21675, 20065, 19750, 24713, 20112, 19618, 22408, 19752, 18939, 19312],
      figures: [
        "70.54853186", "71.57155734", "72.48698671", "73.51985519", "73.14605425", "76.15898712",
        "78.65444871", "80.56476961", "80.85486627", "79.97112530",
      ],
      slope: "12.54784664", relative: "1.18088562"),
    // Records 61 to 65: fifths.
    Published(
      people: [7291, 7997, 6105, 7666, 5790],
      figures: [
        "75.9334590103081", "78.3442382727843", "83.8360631041654", "83.6375399664931",
        "80.4655031529559",
      ],
      slope: "7.91933415", relative: "1.10371170"),
  ]

  @Test(arguments: published)
  func `is what the methods of the national office expect`(sample: Published) throws {
    let groups = try zip(sample.figures, sample.people).map {
      (ExactQuotient(try #require(ExactDecimal(parsing: $0))), ExactDecimal($1))
    }
    let index = try #require(SlopeIndex(groups))
    let slope = index.least - index.most
    #expect(slope?.rounded(scale: 8) == ExactDecimal(parsing: sample.slope))
    #expect(
      index.least.divided(by: index.most)?.rounded(scale: 8)
        == ExactDecimal(parsing: sample.relative))
  }

  /// By hand: of 100 people 50 are the poorest (rank 0.25), 30 next (0.65) and 20 the richest (0.9), with
  /// figures 10, 20 and 30. The means are x = 0.125 + 0.195 + 0.18 = 0.5 and y = 5 + 6 + 6 = 17. The slope
  /// is (1.25 + 3.9 + 5.4 - 8.5) / (0.03125 + 0.12675 + 0.162 - 0.25) = 2.05 / 0.07 = 29.2857…
  @Test func `is the slope that a person computes`() throws {
    let groups: [SlopeIndex.Group] = [
      (ExactQuotient(10), 50), (ExactQuotient(20), 30), (ExactQuotient(30), 20),
    ]
    let index = try #require(SlopeIndex(groups))
    #expect(index.least - index.most == ExactQuotient(205, over: 7))
    #expect(index.most + index.least == ExactQuotient(34))
  }

  @Test func `is nought where all have the same figure`() throws {
    let same: [SlopeIndex.Group] = [(ExactQuotient(7), 3), (ExactQuotient(7), 5)]
    let index = try #require(SlopeIndex(same))
    #expect(index.most == ExactQuotient(7) && index.least == ExactQuotient(7))
  }

  @Test func `needs two groups`() {
    #expect(SlopeIndex([]) == nil)
    let one: [SlopeIndex.Group] = [(ExactQuotient(7), 3)]
    #expect(SlopeIndex(one) == nil)
  }
}
