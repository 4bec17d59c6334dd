/// A bank holiday of one year alone, by proclamation: added to those that come back each year, or in
/// the place of one of them.
struct OneOffHoliday: Sendable {
  let day: CalendarDate
  /// The holiday that is moved to it.
  let replaced: CalendarDate?
  /// Nil where it is one in all of the United Kingdom.
  let nation: Nation?

  /// Those since 1971. What is proclaimed in the future, a board adds in its `board.yaml`.
  static let all: [OneOffHoliday] = [
    Self("1973-11-14"),
    Self("1977-06-07"),
    Self("1981-07-29"),
    // Fifty years after the end of the war in Europe.
    Self("1995-05-08", for: "1995-05-01"),
    Self("1999-12-31"),
    Self("2002-06-03"),
    Self("2002-06-04", for: "2002-05-27"),
    Self("2011-04-29"),
    Self("2012-06-04", for: "2012-05-28"),
    Self("2012-06-05"),
    // Seventy-five years after it.
    Self("2020-05-08", for: "2020-05-04"),
    Self("2022-06-02", for: "2022-05-30"),
    Self("2022-06-03"),
    Self("2022-09-19"),
    Self("2023-05-08"),
    Self("2026-06-15", in: .scotland),
  ].compactMap { $0 }

  private init?(_ day: String, for replaced: String? = nil, in nation: Nation? = nil) {
    guard let date = try? CalendarDate(parsing: day) else { return nil }
    self.day = date
    self.replaced = replaced.flatMap { try? CalendarDate(parsing: $0) }
    self.nation = nation
  }
}
