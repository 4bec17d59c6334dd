import ArgumentParser
import PaperModel

extension CalendarDate {
  /// A date that is typed as an argument. Throws what is wrong with it, as wrong usage.
  static func argument(_ text: String) throws -> CalendarDate {
    do throws(CalendarDateError) {
      return try CalendarDate(parsing: text)
    } catch {
      throw ValidationError(error.message)
    }
  }
}

extension ReportingPeriod {
  /// A period that is typed as an argument. Throws what is wrong with it, as wrong usage.
  static func argument(_ text: String) throws -> ReportingPeriod {
    do throws(ReportingPeriodError) {
      return try ReportingPeriod(parsing: text)
    } catch {
      throw ValidationError([error.message, error.help].compactMap { $0 }.joined(separator: ": "))
    }
  }
}
