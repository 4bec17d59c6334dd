/// A text that is put into a file, in front of a byte.
package struct Insertion: Hashable, Sendable {
  package let byte: Int
  package let text: String

  package init(_ text: String, at byte: Int) {
    self.byte = byte
    self.text = text
  }
}

extension [UInt8] {
  /// The line end of a text: that of its first line.
  package var lineEnd: String {
    guard let first = firstIndex(of: UInt8(ascii: "\n")), first > 0 else { return "\n" }
    return self[first - 1] == UInt8(ascii: "\r") ? "\r\n" : "\n"
  }
}

extension InputFile {
  /// The bytes of the file with insertions, in the order of their places; those at one place in the
  /// order given. All that is there stays.
  package func bytes(with insertions: [Insertion]) -> [UInt8] {
    var result: [UInt8] = []
    var start = 0
    let ordered = insertions.enumerated().sorted {
      ($0.element.byte, $0.offset) < ($1.element.byte, $1.offset)
    }
    for (_, insertion) in ordered {
      let place = max(start, min(insertion.byte, bytes.count))
      result += bytes[start..<place]
      result += insertion.text.utf8
      start = place
    }
    return result + bytes[start...]
  }
}
