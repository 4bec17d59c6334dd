import PaperModel
import Testing

@Suite struct `A time of the day` {
  @Test(arguments: [
    ("14:00", "14:00"), ("14.00", "14:00"), ("2.00 pm", "14:00"), ("2:00pm", "14:00"),
    ("2 pm", "14:00"), ("9.30 am", "09:30"), ("9:05", "09:05"), ("12.00 am", "00:00"),
    ("12.30 pm", "12:30"), ("00:00", "00:00"), ("23:59", "23:59"), ("2.00 PM", "14:00"),
    ("2.00 p.m.", "14:00"), ("10 a.m.", "10:00"),
  ])
  func `is read`(text: String, shown: String) {
    #expect(TimeOfDay(text)?.description == shown)
  }

  @Test(arguments: [
    "", "14", "24:00", "14:60", "14:0", "14:000", "014:00", "14.00 pm", "0.00 pm", "13 pm", "pm",
    "2 p m", "1 4:00", "14: 00", "14:00:00", "14.00.00", "-2:00", "١٤:00", "noon", "2 pmpm",
    "2 p.m", "14:00 uhr",
  ])
  func `is not guessed`(text: String) {
    #expect(TimeOfDay(text) == nil)
  }

  @Test func `is ordered by the clock`() throws {
    let times = try ["9 am", "12.00 pm", "1.15 pm", "13:16"].map { try #require(TimeOfDay($0)) }
    #expect(times == times.sorted())
  }

  @Test func `reads back as it is written, in both ways`() throws {
    for hour in 0..<24 {
      for minute in 0..<60 {
        let digits = minute < 10 ? "0\(minute)" : "\(minute)"
        let time = try #require(TimeOfDay("\(hour):\(digits)"))
        #expect(TimeOfDay(time.description) == time)
        let ofTwelve = hour % 12 == 0 ? 12 : hour % 12
        #expect(TimeOfDay("\(ofTwelve).\(digits) \(hour < 12 ? "am" : "pm")") == time)
      }
    }
  }
}
