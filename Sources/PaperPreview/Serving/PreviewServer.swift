import BoardPaperKit
import Dispatch
import Synchronization
import SystemPackage

/// The server of a preview. Each connection has a thread of its own, so that a page is answered while
/// everything else is busy building.
final class PreviewServer: Sendable {
  private let listener: LoopbackListener
  private let handler: PreviewHandler
  private let count = Mutex(0)

  /// The most connections at a time: a browser has six.
  private static let mostConnections = 64

  /// - Parameter port: 0 for any that is free.
  init(_ desk: PreviewDesk, on port: UInt16) throws {
    handler = PreviewHandler(desk: desk)
    do throws(Errno) {
      listener = try LoopbackListener(port: port)
    } catch {
      throw Failure.usage(
        port == 0
          ? "no port of this machine can be listened on: \(error)"
          : "port \(port) cannot be listened on: \(error): name another one, or leave '--port' out")
    }
  }

  var port: UInt16 { listener.port }

  /// Answers from now on, until the program ends.
  func start() {
    DispatchQueue(label: "preview").async { [self] in
      while true {
        guard let connection = listener.next() else { continue }
        guard count.withLock({ $0 < Self.mostConnections }) else {
          connection.end()
          continue
        }
        count.withLock { $0 += 1 }
        DispatchQueue(label: "preview connection").async { [self] in
          serve(connection)
          connection.end()
          count.withLock { $0 -= 1 }
        }
      }
    }
  }

  private func serve(_ connection: LoopbackConnection) {
    var rest: [UInt8] = []
    while let request = HTTPRequest.next(after: &rest, connection.read) {
      let response = handler.response(to: request)
      guard connection.write(response.bytes(isHead: request.method == "HEAD")) else { return }
      if case .messages = response.body {
        if request.method == "GET" { send(to: connection) }
        return
      }
      guard request.keepsConnection else { return }
    }
  }

  /// How long a page gets no message before it is seen whether it is still there, in seconds.
  private static let silence = 10

  /// Sends messages until the page is gone.
  private func send(to connection: LoopbackConnection) {
    let (number, channel) = handler.desk.subscribe()
    defer { handler.desk.unsubscribe(number) }
    while connection.write(Array((channel.next(within: Self.silence) ?? ": here\n\n").utf8)) {}
  }
}
