/// The name of a person as minutes write it: "Councillor Alex Morgan", "Cllr Morgan", "A Morgan".
struct StatedName: Sendable {
  /// The surname, in lower case.
  let surname: String
  /// The forenames or initials before the surname, without titles.
  let forenames: [String]

  init(_ text: String) {
    var words = text.prefix { $0 != "(" && $0 != "," }.split {
      $0.isWhitespace || $0 == "."
    }.map { $0.lowercased() }
    while words.count > 1, let first = words.first, Self.titles.contains(first) {
      words.removeFirst()
    }
    surname = words.popLast() ?? ""
    forenames = words
  }

  /// Whether both can be names of one person: either may omit or abbreviate parts of the other.
  func mayBe(_ other: StatedName) -> Bool {
    guard surname == other.surname else { return false }
    let isShorter = forenames.count <= other.forenames.count
    let (short, long) = isShorter ? (forenames, other.forenames) : (other.forenames, forenames)
    var rest = long[...]
    for name in short {
      guard let match = rest.firstIndex(where: { Self.agree(name, $0) }) else { return false }
      rest = rest[(match + 1)...]
    }
    return true
  }

  /// Whether two forenames are the same, or one is the initial of the other.
  private static func agree(_ first: String, _ second: String) -> Bool {
    first == second
      || (first.count == 1 && second.hasPrefix(first))
      || (second.count == 1 && first.hasPrefix(second))
  }

  private static let titles: Set<String> = [
    "cllr", "councillor", "alderman", "dame", "dr", "lady", "lord", "mayor", "miss", "mr", "mrs",
    "ms", "mx", "prof", "professor", "rev", "revd", "reverend", "sir", "the",
  ]
}
