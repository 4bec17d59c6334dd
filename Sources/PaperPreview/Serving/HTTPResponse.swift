/// What a browser is answered.
struct HTTPResponse {
  enum Body {
    case bytes([UInt8])
    /// Messages for as long as the browser listens (server-sent events).
    case messages
  }

  let status: String
  private(set) var headers: [(name: String, value: String)]
  let body: Body

  /// What gets nothing gets no word either, not even that somebody is there who knows more.
  static let nothing = HTTPResponse(status: "404 Not Found", headers: [], body: .bytes([]))

  private init(status: String, headers: [(name: String, value: String)], body: Body) {
    self.status = status
    self.headers = headers
    self.body = body
  }

  init(_ body: Body, type: String?, status: String = "200 OK", _ more: [(String, String)] = []) {
    self.init(
      status: status,
      headers: [
        ("Cache-Control", "no-store"), ("Referrer-Policy", "no-referrer"),
        ("X-Content-Type-Options", "nosniff"), ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
      ] + (type.map { [("Content-Type", $0)] } ?? []) + more, body: body)
  }

  init(_ file: ServedFile) {
    self.init(
      .bytes(file.bytes), type: file.type,
      [("Content-Security-Policy", file.policy)]
        + (file.isSaved ? [("Content-Disposition", "attachment")] : []))
  }

  init(json: String) { self.init(.bytes(Array(json.utf8)), type: "application/json") }

  /// The bytes that begin it: all of it, but for messages.
  /// - Parameter isHead: whether only its headers were asked for.
  func bytes(isHead: Bool) -> [UInt8] {
    var text = "HTTP/1.1 \(status)\r\n"
    for header in headers { text += "\(header.name): \(header.value)\r\n" }
    switch body {
    case .bytes(let bytes):
      text += "Content-Length: \(bytes.count)\r\n\r\n"
      return Array(text.utf8) + (isHead ? [] : bytes)
    case .messages:
      return Array((text + "Connection: close\r\n\r\n").utf8)
    }
  }
}
