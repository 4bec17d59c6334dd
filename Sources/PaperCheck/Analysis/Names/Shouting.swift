/// The words of a line that are in capitals without being abbreviations.
struct Shouting {
  /// The runs of such words, as ranges of indices.
  let runs: [ClosedRange<Int>]

  /// - Parameter names: abbreviations that the board knows.
  init(_ line: ProseLine, names: Set<String>) {
    var runs: [ClosedRange<Int>] = []
    var start: Int?
    func end(_ last: Int) {
      guard let first = start else { return }
      start = nil
      if Self.isShouted(first...last, line, names) { runs.append(first...last) }
    }
    for index in line.forms.indices {
      let isOne = line.forms[index].isInCapitals && line.isLanguage(index)
      if !isOne || !line.follows(index) { end(index - 1) }
      if isOne, start == nil { start = index }
    }
    end(line.words.count - 1)
    self.runs = runs
  }

  private static func isShouted(
    _ run: ClosedRange<Int>, _ line: ProseLine, _ names: Set<String>
  ) -> Bool {
    let words = run.map { String(line.words[$0].text) }
    if words.count == 1 { return words.allSatisfy(emphatic.contains) }
    let long = words.filter { $0.count > 3 && !names.contains($0) && !usual.contains($0) }
    return long.count > 1 && long.contains { $0.count > 4 } || long.contains { $0.count > 7 }
      || words.contains(where: emphatic.contains)
  }

  /// Words that are put in capitals for emphasis.
  private static let emphatic: Set = [
    "ALL", "NOT", "ONLY", "MUST", "NEVER", "ALWAYS", "VERY", "EVERY", "BOTH", "ANY", "PLEASE",
    "IMPORTANT", "URGENT", "CANNOT", "SHOULD", "BEFORE", "IMMEDIATELY",
  ]

  /// Words that council documents conventionally put in capitals.
  private static let usual: Set = [
    "RESOLVED", "RECOMMENDED", "AGREED", "NOTED", "PRESENT", "APPROVED", "DRAFT", "CONFIDENTIAL",
    "EXEMPT", "COVID", "OFSTED",
  ]
}
