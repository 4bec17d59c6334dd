import PaperModel

/// What the texts of one document ask for, in the order of their marks. A document asks for figures
/// or for minutes, as its kind allows.
enum ProseReferences: Sendable {
  case figures([Placed<FigureReference>])
  case minutes([Placed<MinuteReference>])

  /// Why a text between `${` and `}` asks for nothing.
  struct Problem: Error {
    let message: String
    let help: String?
  }

  /// One reference that has been read.
  enum Parsed {
    case figure(FigureReference)
    case minute(MinuteReference)
  }

  static var none: Self { .figures([]) }

  var count: Int {
    switch self {
    case .figures(let figures): figures.count
    case .minutes(let minutes): minutes.count
    }
  }

  /// Those for figures; none where the document asks for minutes.
  var figures: [Placed<FigureReference>] {
    if case .figures(let figures) = self { figures } else { [] }
  }

  /// Those for minutes; none where the document asks for figures.
  var minutes: [Placed<MinuteReference>] {
    if case .minutes(let minutes) = self { minutes } else { [] }
  }

  /// Reads what stands between `${` and `}`.
  func parse(_ text: String) throws(Problem) -> Parsed {
    let isMinute = text.hasPrefix("minute ")
    switch self {
    case .figures where isMinute:
      throw Problem(
        message: "minutes are looked up in minutes and agendas, not in this text",
        help: "write the number itself")
    case .figures:
      do throws(FigureReferenceError) {
        return .figure(try FigureReference(parsing: text))
      } catch {
        throw Problem(message: error.message, help: error.help)
      }
    case .minutes where !isMinute:
      throw Problem(
        message: "'\(text)' does not name a minute; figures are not looked up in this text",
        help: "write for example '${minute 66}'; '\\${' for the signs")
    case .minutes:
      guard let reference = MinuteReference(parsing: text.dropFirst(7).trimmingSpaces) else {
        throw Problem(
          message: "'\(text)' does not name a minute",
          help: "write for example '${minute 66}' or '${minute 2016-07-11/marmot}'")
      }
      return .minute(reference)
    }
  }

  mutating func append(_ parsed: Parsed, at range: InputRange) {
    switch (self, parsed) {
    case (.figures(var all), .figure(let figure)):
      self = .none
      all.append(Placed(figure, at: range))
      self = .figures(all)
    case (.minutes(var all), .minute(let minute)):
      self = .minutes([])
      all.append(Placed(minute, at: range))
      self = .minutes(all)
    case (.figures, .minute), (.minutes, .figure): break
    }
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
