/// Generates unique names for bookmarks, by which links and other documents refer to headings.
struct DocxBookmarks {
  private var taken: Set<String> = []
  /// The last number appended to each name that is taken.
  private var last: [String: Int] = [:]
  private(set) var count = 0

  /// The number of a bookmark with a name of its own.
  mutating func next() -> Int {
    count += 1
    return count
  }

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

/// The addresses to which a part links, with the ids by which its text refers to them.
struct DocxLinks {
  /// The longest address, in bytes, that Word accepts.
  private static let longest = 2_000

  private(set) var addresses: [String] = []
  private var ids: [String: Int] = [:]

  /// The number of an address, from 1; nil for one to which no link is made.
  mutating func number(of destination: String) -> Int? {
    guard let address = SafeAddress.text(of: destination), address.utf8.count <= Self.longest,
      Self.isWhole(address)
    else { return nil }
    if let number = ids[address] { return number }
    addresses.append(address)
    ids[address] = addresses.count
    return addresses.count
  }

  /// Whether the address of a web page has a host: Word reports a file as damaged that has one
  /// without.
  private static func isWhole(_ address: String) -> Bool {
    let lower = address.lowercased()
    guard let scheme = ["http:", "https:"].first(where: lower.hasPrefix) else {
      return !lower.hasPrefix("//")
    }
    let rest = lower.dropFirst(scheme.count)
    guard rest.hasPrefix("//") else { return false }
    let authority = rest.dropFirst(2).prefix { !"/?#".contains($0) }
    let parts = authority.split(separator: ":", omittingEmptySubsequences: false)
    return (1...2).contains(parts.count)
      && parts[0].first.map { $0.isLetter || $0.isNumber } ?? false
      && !parts[0].contains("%")
      && (parts.count == 1 || UInt16(parts[1]) != nil)
  }
}

/// The namespace of Word documents, and the beginning of the types of their parts.
enum DocxNames {
  static let main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  static let drawing = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
  static let wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml."
}
