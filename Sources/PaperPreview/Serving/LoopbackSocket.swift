#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

import PaperSource
import SystemPackage

/// A socket that waits for programs of this machine, and that no other machine reaches.
struct LoopbackListener: Sendable {
  let port: UInt16
  private let file: Int32

  /// - Parameter port: 0 for any that is free.
  init(port wanted: UInt16) throws(Errno) {
    #if canImport(Darwin)
      file = socket(AF_INET, SOCK_STREAM, 0)
    #elseif canImport(Musl)
      file = socket(AF_INET, SOCK_STREAM, 0)
    #else
      file = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    #endif
    try Errno.check(file)
    file.keepToItself()
    var address = sockaddr_in()
    do throws(Errno) {
      // A port that was left a moment ago can be had again.
      file.set(SOL_SOCKET, SO_REUSEADDR, Int32(1))
      address.sin_family = sa_family_t(AF_INET)
      address.sin_port = wanted.bigEndian
      address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
      var size = socklen_t(MemoryLayout<sockaddr_in>.size)
      let file = file
      let result = withUnsafeMutablePointer(to: &address) {
        $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
          bind(file, $0, size) == 0 && listen(file, 64) == 0 ? getsockname(file, $0, &size) : -1
        }
      }
      try Errno.check(result)
    } catch {
      close(file)
      throw error
    }
    port = UInt16(bigEndian: address.sin_port)
  }

  /// Waits for a program to connect; nil where it went away at once.
  func next() -> LoopbackConnection? {
    let connection = accept(file, nil, nil)
    return connection < 0 ? nil : LoopbackConnection(connection)
  }
}

/// A connection with a program of this machine. Nothing waits for it longer than half a minute.
struct LoopbackConnection: Sendable {
  private let file: Int32

  fileprivate init(_ file: Int32) {
    self.file = file
    file.keepToItself()
    file.set(SOL_SOCKET, SO_RCVTIMEO, timeval(tv_sec: 30, tv_usec: 0))
    file.set(SOL_SOCKET, SO_SNDTIMEO, timeval(tv_sec: 10, tv_usec: 0))
    // A short answer does not wait for more to be sent with it.
    file.set(Int32(IPPROTO_TCP), TCP_NODELAY, Int32(1))
    #if canImport(Darwin)
      file.set(SOL_SOCKET, SO_NOSIGPIPE, Int32(1))
    #endif
  }

  /// The next bytes; empty where there are no more, or none in time.
  func read() -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: 1 << 14) { buffer, count in
      count = max(0, recv(file, buffer.baseAddress, buffer.count, 0))
    }
  }

  /// Whether all bytes could be sent.
  func write(_ bytes: [UInt8]) -> Bool {
    #if canImport(Darwin)
      let options: Int32 = 0
    #else
      let options = Int32(MSG_NOSIGNAL)
    #endif
    return bytes.withUnsafeBytes { buffer in
      var rest = UnsafeRawBufferPointer(buffer)
      while !rest.isEmpty {
        let count = send(file, rest.baseAddress, rest.count, options)
        guard count > 0 else { return false }
        rest = UnsafeRawBufferPointer(rebasing: rest[count...])
      }
      return true
    }
  }

  func end() { close(file) }
}

extension Int32 {
  /// Keeps a socket from the programs that this one starts.
  fileprivate func keepToItself() { _ = fcntl(self, F_SETFD, FD_CLOEXEC) }

  /// Sets an option of a socket. None of them is needed for its answers to be right.
  fileprivate func set<Value: BitwiseCopyable>(_ level: Int32, _ option: Int32, _ value: Value) {
    var value = value
    setsockopt(self, level, option, &value, socklen_t(MemoryLayout<Value>.size))
  }
}
