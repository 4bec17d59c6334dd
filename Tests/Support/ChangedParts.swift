extension [String: String] {
  /// The parts of a file with up to four random changes in one of them: a few bytes replaced by a piece.
  /// - Parameter names: the names of the parts in order, so that one seed always makes the same changes.
  package func changed(
    by pieces: [String], in names: [String], _ random: inout SeededGenerator
  ) -> [String: String] {
    var parts = self
    let name = random.pick(names)
    var text = Array((parts[name] ?? "").utf8)
    for _ in 0...random.below(3) {
      let start = random.below(text.count + 1)
      let end = Swift.min(text.count, start + random.below(12))
      text.replaceSubrange(start..<end, with: Array(random.pick(pieces).utf8))
    }
    parts[name] = String(decoding: text, as: UTF8.self)
    return parts
  }
}
