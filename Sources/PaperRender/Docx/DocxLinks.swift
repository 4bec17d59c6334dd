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
