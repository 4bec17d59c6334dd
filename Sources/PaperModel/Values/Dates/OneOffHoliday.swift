/// A bank holiday in a single year, by proclamation: in addition to those of every year, or
/// replacing one of them.
struct OneOffHoliday: Sendable {
  let day: CalendarDate
  /// The regular holiday that it replaces; nil if it is additional.
  let replaced: CalendarDate?
  /// The nation in which it applies; nil for the whole United Kingdom.
  let nation: Nation?

  /// All such holidays since 1971. Boards add future ones in `board.yaml`.
  static let all: [OneOffHoliday] = [
    Self("1973-11-14"),
    Self("1977-06-07"),
    Self("1981-07-29"),
    // The 50th anniversary of VE Day.
    Self("1995-05-08", for: "1995-05-01"),
    Self("1999-12-31"),
    Self("2002-06-03"),
    Self("2002-06-04", for: "2002-05-27"),
    Self("2011-04-29"),
    Self("2012-06-04", for: "2012-05-28"),
    Self("2012-06-05"),
    // The 75th anniversary of VE Day.
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
