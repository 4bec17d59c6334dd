/// The bidirectional controls of a text that are still open.
struct TextDirections {
  /// For each open control, whether it is an isolate.
  private var open: [Bool] = []

  /// Counts a control, given the last of its three UTF-8 bytes.
  mutating func add(_ byte: UInt8) {
    switch byte {
    case 0xAC: if open.last == false { open.removeLast() }
    case 0xA9:
      if let isolate = open.lastIndex(of: true) { open.removeSubrange(isolate...) }
    case 0xA6...0xA8: open.append(true)
    default: open.append(false)
    }
  }

  /// Closes all that are open.
  func close(in bytes: inout [UInt8]) {
    for isIsolate in open.reversed() {
      bytes += isIsolate ? [0xE2, 0x81, 0xA9] : [0xE2, 0x80, 0xAC]
    }
  }
}
