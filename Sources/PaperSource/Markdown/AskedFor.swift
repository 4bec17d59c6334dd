import PaperMarkup
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
  /// - Parameter hasCaptions: whether the text is one whose tables and pictures can have names.
  func parse(
    _ text: String, at range: InputRange, hasCaptions: Bool = false
  ) throws(Problem) -> ProseReference {
    if let kind = CaptionName.Kind.allCases.first(where: { text.hasPrefix($0.rawValue + " ") }) {
      let id = String(text.dropFirst(kind.rawValue.count + 1).trimmingSpaces)
      return try caption(CaptionName(kind, id), hasCaptions: hasCaptions, at: range)
    }
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

  private func caption(
    _ name: CaptionName, hasCaptions: Bool, at range: InputRange
  ) throws(Problem) -> ProseReference {
    if case .nothing(let message, let help) = self {
      throw Problem(rule: "misplaced-reference", message: message, help: help)
    }
    guard hasCaptions else {
      throw Problem(
        rule: "misplaced-reference",
        message: "no text outside the document of a \(name.kind.rawValue) refers to its number",
        help:
          "this text is printed where the \(name.kind.rawValue) is not: say in words what it shows")
    }
    // The names of charts are ids of indicators.
    guard !name.id.isEmpty, !name.id.contains(where: \.isWhitespace) else {
      throw Problem(
        message: "'\(name.id)' is not the name of a \(name.kind.rawValue)",
        help: "write for example '${\(name.kind.rawValue) young-people}', with what is in '{#…}'")
    }
    return .caption(Placed(name, at: range))
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
