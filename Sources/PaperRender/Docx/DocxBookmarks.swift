/// Generates unique names for bookmarks, by which links and other documents refer to headings.
struct DocxBookmarks {
  private var taken: Set<String> = []
  /// The last number appended to each name that is taken.
  private var last: [String: Int] = [:]
  private(set) var count = 0

  /// A new name for a heading: letters, digits and underscores, beginning with a letter, 40
  /// characters at most.
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
