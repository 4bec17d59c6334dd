/// A step of a paper's timetable: a meeting that it goes to, or what follows from its decision.
package struct TimetableStep: Sendable {
  package let event: String
  package let date: CalendarDate

  package init(event: String, date: CalendarDate) {
    self.event = event
    self.date = date
  }
}
