/// Names for places in a document, by which links and other documents find them.
struct DocxBookmarks {
  private var taken: Set<String> = []
  /// The number that a name which is taken got last.
  private var last: [String: Int] = [:]
  private(set) var count = 0

  /// A new name for a heading: letters, digits and underscores, a letter first, 40 at most.
  mutating func name(of heading: String) -> String {
    var base = ""
    for scalar in heading.unicodeScalars where base.utf8.count < 32 {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9": base.unicodeScalars.append(scalar)
      default: if !base.isEmpty, base.last != "_" { base += "_" }
      }
    }
    while base.last == "_" { base.removeLast() }
    if base.first.map({ !$0.isLetter }) ?? true { base = "section_" + base }
    while base.last == "_" { base.removeLast() }
    var name = base
    var number = last[base] ?? 1
    while !taken.insert(name.lowercased()).inserted {
      number += 1
      name = "\(base)_\(number)"
    }
    last[base] = number
    count += 1
    return name
  }
}
