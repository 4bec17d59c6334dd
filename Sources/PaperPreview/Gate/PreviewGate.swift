import PaperMarkup
import PaperSource

/// Decides which requests are answered at all, and what they ask for.
///
/// The address holds a token that nobody else knows. Browsers send requests for any page that somebody has
/// open, so that a token alone is not enough: one that comes from another site, or under another name of
/// this machine, gets nothing either.
struct PreviewGate: Sendable {
  /// What a request says, as far as the decision goes by it.
  struct Request {
    let method: String
    /// The path as it was sent, with its escapes.
    let path: String
    let header: (String) -> String?
  }

  /// What an admitted request asks for.
  enum Wanted: Equatable {
    case shell
    /// A file of the page.
    case part(String)
    case state, figures, paragraph, events
    case fix, undo
    /// A file of the outputs: the name of its place, and its path in it.
    case output(place: String, path: String)
    /// The address that opens a browser, which works once.
    case door(String)
  }

  let token: String
  let port: UInt16

  /// Nil for a request that gets nothing.
  func wanted(by request: Request) -> Wanted? {
    guard isOfThisSite(request) else { return nil }
    let parts = request.path.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count >= 3, parts[0].isEmpty, isReading(request) || isWriting(request) else {
      return nil
    }
    if isReading(request), parts.count == 3, parts[1] == "open" { return .door(String(parts[2])) }
    guard Self.isSame(parts[1], token), let wanted = Self.wanted(Array(parts.dropFirst(2))) else {
      return nil
    }
    switch wanted {
    case .fix, .undo: return isWriting(request) ? wanted : nil
    default: return isReading(request) ? wanted : nil
    }
  }

  private static func wanted(_ parts: [Substring]) -> Wanted? {
    switch (parts[0], parts.count) {
    case ("", 1): .shell
    case ("state", 1): .state
    case ("figures", 1): .figures
    case ("paragraph", 1): .paragraph
    case ("events", 1): .events
    case ("fix", 1): .fix
    case ("undo", 1): .undo
    case ("page", 2): .part(String(parts[1]))
    case ("documents", 3...):
      outputPath(parts.dropFirst(2)).map { .output(place: String(parts[1]), path: $0) }
    default: nil
    }
  }

  /// The path of a file, without escapes; nil where it may lead elsewhere.
  private static func outputPath(_ parts: ArraySlice<Substring>) -> String? {
    var names: [String] = []
    for part in parts {
      guard let name = PercentEncoding.decode(part), !name.contains("/"), !name.contains("\\"),
        !name.hasPrefix(".")
      else { return nil }
      names.append(name)
    }
    let path = names.joined(separator: "/")
    return Path.isBelow(path) ? path : nil
  }

  // MARK: - Who asks

  private func isReading(_ request: Request) -> Bool {
    request.method == "GET" || request.method == "HEAD"
  }

  /// What writes is asked for by the page alone: with JSON, which other sites cannot send unasked, and
  /// with the name of this site.
  private func isWriting(_ request: Request) -> Bool {
    request.method == "POST" && request.header("Origin") != nil
      && request.header("Content-Type") == "application/json"
  }

  private func isOfThisSite(_ request: Request) -> Bool {
    let hosts = ["127.0.0.1:\(port)", "localhost:\(port)"]
    guard let host = request.header("Host"), hosts.contains(host) else { return false }
    if let origin = request.header("Origin"), origin != "http://" + host { return false }
    let site = request.header("Sec-Fetch-Site")
    return site == nil || site == "same-origin" || site == "none"
  }

  /// Whether a text is the token, in a time that does not tell how much of it is right.
  private static func isSame(_ text: Substring, _ token: String) -> Bool {
    let (one, other) = (Array(text.utf8), Array(token.utf8))
    guard one.count == other.count else { return false }
    return zip(one, other).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
  }
}

extension PreviewGate {
  /// A text that nobody can guess: 128 random bits.
  static func randomToken() -> String {
    var generator = SystemRandomNumberGenerator()
    return (0..<2).map { _ in
      let digits = String(generator.next(), radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }
}
