extension String {
  /// Whether another text is within this one, byte for byte: faster than `contains`, which compares
  /// characters.
  package func holds(_ other: String) -> Bool {
    var (whole, part) = (self, other)
    return whole.withUTF8 { whole in
      part.withUTF8 { part in
        guard let first = part.first else { return true }
        guard whole.count >= part.count else { return false }
        return (0...whole.count - part.count).contains { start in
          whole[start] == first && whole[start..<start + part.count].elementsEqual(part)
        }
      }
    }
  }
}
