#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A request to a server of this machine, sent as it is written here, and all that comes back.
enum LoopbackRequest {
  struct Answer {
    let status: Int
    let headers: String
    let body: String
  }

  /// Sends a request; nil where the server closes the connection without a word.
  static func send(
    _ method: String = "GET", _ path: String, to port: UInt16, headers: [String: String] = [:],
    body: String = ""
  ) -> Answer? {
    var all = ["Host": "127.0.0.1:\(port)", "Connection": "close"]
    if !body.isEmpty { all["Content-Length"] = "\(body.utf8.count)" }
    all.merge(headers) { $1 }
    let text =
      "\(method) \(path) HTTP/1.1\r\n"
      + all.filter { !$0.value.isEmpty }.map { "\($0.key): \($0.value)\r\n" }.sorted().joined()
      + "\r\n" + body
    guard let bytes = exchange(Array(text.utf8), with: port), !bytes.isEmpty else { return nil }
    let answer = String(decoding: bytes, as: UTF8.self)
    let parts = answer.split(separator: "\r\n\r\n", maxSplits: 1, omittingEmptySubsequences: false)
    let status = answer.split(separator: " ").dropFirst().first.flatMap { Int($0) }
    return Answer(
      status: status ?? 0, headers: String(parts[0]),
      body: parts.count == 2 ? String(parts[1]) : "")
  }

  /// Whether an address of this machine is listened on.
  static func isOpen(_ port: UInt16, at address: UInt32) -> Bool {
    guard let file = connected(to: port, at: address) else { return false }
    close(file)
    return true
  }

  private static func exchange(_ bytes: [UInt8], with port: UInt16) -> [UInt8]? {
    guard let file = connected(to: port, at: 0x7F00_0001) else { return nil }
    defer { close(file) }
    var limit = timeval(tv_sec: 20, tv_usec: 0)
    setsockopt(file, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    guard bytes.withUnsafeBytes({ write(file, $0.baseAddress, $0.count) }) == bytes.count else {
      return nil
    }
    var answer: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(file, &buffer, buffer.count)
      guard count > 0 else { return answer }
      answer += buffer[..<count]
    }
  }

  private static func connected(to port: UInt16, at address: UInt32) -> Int32? {
    #if canImport(Glibc)
      let file = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    #else
      let file = socket(AF_INET, SOCK_STREAM, 0)
    #endif
    var place = sockaddr_in()
    place.sin_family = sa_family_t(AF_INET)
    place.sin_port = port.bigEndian
    place.sin_addr.s_addr = address.bigEndian
    let size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let result = withUnsafePointer(to: &place) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(file, $0, size) }
    }
    guard result == 0 else {
      close(file)
      return nil
    }
    return file
  }
}
