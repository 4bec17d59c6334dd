import PaperModel
import Testing

@Suite struct `How often something comes back` {
  @Test(arguments: [
    ("every month", 1), ("every quarter", 3), ("every year", 12), ("every 6 months", 6),
    ("every six months", 6), ("Every 2 years", 24), ("every 2 quarters", 6),
  ])
  func `is read in months`(text: String, months: Int) {
    #expect(Recurrence(text)?.months == months)
  }

  @Test(arguments: [
    "", "six months", "every", "every 0 months", "every 11 years", "every -1 months",
    "every months", "every 6 weeks", "every 6 months or so", "every 99999999999999999999 years",
  ])
  func `is not guessed`(text: String) {
    #expect(Recurrence(text) == nil)
  }

  @Test(arguments: 1...120)
  func `reads back as it is written`(months: Int) {
    let recurrence = Recurrence("every \(months) months")
    #expect(recurrence.flatMap { Recurrence($0.description) } == recurrence)
  }
}
