extension CalendarDate {
  /// Easter Sunday of a year, 1…9999, by the Gregorian computus (J. Meeus, J. M. Butcher); nil for
  /// any other year.
  package static func easter(of year: Int) -> CalendarDate? {
    guard (1...9999).contains(year) else { return nil }
    let century = year / 100
    let yearOfCentury = year % 100
    let golden = year % 19
    let correction = (8 * century + 13) / 25
    let epact = (19 * golden + century - century / 4 - correction + 15) % 30
    let weekday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7
    let shift = (golden + 11 * epact + 22 * weekday) / 451
    let day = epact + weekday - 7 * shift + 114
    return CalendarDate(year: year, month: day / 31, day: day % 31 + 1)
  }
}
