import ArgumentParser
import BoardPaperKit
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

extension Environment {
  /// The day that an option states or, where it is left out, the day of the run.
  /// - Parameter option: the option, for the message where neither is known.
  func day(or stated: CalendarDate?, by option: String) throws -> CalendarDate {
    guard let day = stated ?? day else {
      throw ValidationError("what day it is cannot be told: name one with '\(option)'")
    }
    return day
  }
}
