import PaperMarkup
import PaperModel

extension House {
  /// A day as the house writes it, for a template.
  func day(_ date: CalendarDate) -> TemplateValue { .day(text(date), iso: date.description) }

  /// A day as the house writes it, in a line.
  func dayInline(_ date: CalendarDate) -> Inline { .day(text(date), iso: date.description) }
}
