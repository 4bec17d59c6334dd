import PaperModel

/// What `${…}` may refer to in the texts of a document.
enum AskedFor: Sendable {
  case figures
  case minutes
  /// Both, in a text whose including file is unknown.
  case either
  /// Nothing; the message and the help are for the diagnostic.
  case nothing(message: String, help: String)

  static let nothing = nothing(
    message: "figures are not looked up in this text",
    help: "state the figure where it is measured, and ask for it in prose")

  /// Why the text between `${` and `}` is not a valid reference.
  struct Problem: Error {
    var rule = "wrong-reference"
    let message: String
    let help: String?
  }

  /// Parses the text between `${` and `}`.
  func parse(_ text: String, at range: InputRange) throws(Problem) -> ProseReference {
    let isMinute = text.hasPrefix("minute ")
    switch self {
    case .nothing(let message, let help):
      throw Problem(rule: "misplaced-reference", message: message, help: help)
    case .figures where isMinute:
      throw Problem(
        message: "minutes are looked up in minutes and agendas, not in this text",
        help: "write the number itself")
    case .minutes where !isMinute:
      throw Problem(
        message: "'\(text)' does not name a minute; figures are not looked up in this text",
        help: "write for example '${minute 66}'; '\\${' for the signs")
    case .figures, .minutes, .either: break
    }
    guard isMinute else {
      do throws(FigureReferenceError) {
        return .figure(Placed(try FigureReference(parsing: text), at: range))
      } catch {
        throw Problem(message: error.message, help: error.help)
      }
    }
    guard let reference = MinuteReference(parsing: text.dropFirst(7).trimmingSpaces) else {
      throw Problem(
        message: "'\(text)' does not name a minute",
        help: "write for example '${minute 66}' or '${minute 2016-07-11/marmot}'")
    }
    return .minute(Placed(reference, at: range))
  }
}

extension Substring {
  fileprivate var trimmingSpaces: Substring {
    var text = self
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return text
  }
}
