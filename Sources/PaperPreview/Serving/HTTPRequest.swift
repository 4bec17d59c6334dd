/// A request of a browser.
struct HTTPRequest: Equatable {
  let method: String
  /// The path as it was sent, with its escapes.
  let path: String
  /// What follows the `?`, as it was sent.
  let query: String
  /// The values by their names in small letters.
  private let headers: [String: String]
  let body: [UInt8]
  /// Whether the browser may send another request on the same connection.
  let keepsConnection: Bool

  func header(_ name: String) -> String? { headers[name.lowercased()] }

  /// The largest head, with a paragraph of a document in its address, and the largest body.
  private static let (headLimit, bodyLimit) = (1 << 17, 1 << 12)
  private static let headEnd = Array("\r\n\r\n".utf8)

  /// Reads the next request of a connection; nil where there is none, or none of a form that browsers
  /// send: then nobody can say where the one after it begins.
  /// - Parameters:
  ///   - rest: bytes that were read already, and belong to the next request afterwards.
  ///   - read: the next bytes; empty at the end.
  static func next(after rest: inout [UInt8], _ read: () -> [UInt8]) -> HTTPRequest? {
    var end = rest.firstRange(of: headEnd)
    while end == nil {
      let more = read()
      guard !more.isEmpty, rest.count + more.count <= headLimit else { return nil }
      rest += more
      end = rest.firstRange(of: headEnd)
    }
    guard let end, let head = String(validating: rest[..<end.lowerBound], as: UTF8.self),
      let fields = Fields(head)
    else { return nil }
    rest.removeSubrange(..<end.upperBound)
    while rest.count < fields.bodySize {
      let more = read()
      guard !more.isEmpty else { return nil }
      rest += more
    }
    let body = Array(rest.prefix(fields.bodySize))
    rest.removeFirst(fields.bodySize)
    return HTTPRequest(fields, body: body)
  }

  private init(_ fields: Fields, body: [UInt8]) {
    method = fields.method
    path = fields.path
    query = fields.query
    headers = fields.headers
    keepsConnection = fields.headers["connection"]?.lowercased() != "close"
    self.body = body
  }

  /// What is before the body.
  private struct Fields {
    let method: String
    let path: String
    let query: String
    private(set) var headers: [String: String] = [:]
    let bodySize: Int

    init?(_ head: String) {
      let lines = head.split(separator: "\r\n", omittingEmptySubsequences: false)
      let parts = lines[0].split(separator: " ", omittingEmptySubsequences: false)
      guard parts.count == 3, parts[2] == "HTTP/1.1" else { return nil }
      method = String(parts[0])
      let target = parts[1].split(
        separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
      path = String(target[0])
      query = target.count == 2 ? String(target[1]) : ""
      for line in lines.dropFirst() {
        guard let colon = line.firstIndex(of: ":") else { return nil }
        let name = line[..<colon].lowercased()
        guard !name.isEmpty, name.utf8.allSatisfy({ (0x21...0x7E).contains($0) }),
          headers.updateValue(Self.trimmed(line[line.index(after: colon)...]), forKey: name) == nil
        else { return nil }
      }
      guard headers["transfer-encoding"] == nil else { return nil }
      guard let length = headers["content-length"] else {
        bodySize = 0
        return
      }
      guard !length.isEmpty, length.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
        let size = Int(length), size <= bodyLimit
      else { return nil }
      bodySize = size
    }

    private static func trimmed(_ text: Substring) -> String {
      let start = text.drop { $0 == " " || $0 == "\t" }
      return String(start.prefix(start.count - start.reversed().prefix { $0 == " " }.count))
    }
  }
}
