package import PaperMarkup
import PaperModel

/// A time of day with the words in which a house writes times.
package struct HouseTime: Sendable {
  let time: TimeOfDay
  let style: TimeStyle
}

extension Records {
  /// The parts of a time of day.
  package static let time = Record<HouseTime>(
    "time",
    [
      .text("hour", "The hour of 24 in two digits, such as `14`.") { twoDigits($0.time.hour) },
      .text("hour-of-twelve", "The hour of 12, such as `2`.") {
        String(($0.time.hour + 11) % 12 + 1)
      },
      .text("minute", "The minute in two digits.") { twoDigits($0.time.minute) },
      .text("half", "The house's word for the half of the day, such as `pm`.") {
        $0.time.hour < 12 ? $0.style.am : $0.style.pm
      },
    ])
}
