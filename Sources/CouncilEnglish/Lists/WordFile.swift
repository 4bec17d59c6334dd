/// The files in `Words/`, which are part of the program.
enum WordFile {
  /// The entries of a list of words.
  static func words(of list: String) -> [String] {
    lines(of: list).flatMap { $0.split(separator: " ").map(String.init) }
  }

  /// The lines of a list, without those that begin with `#`.
  static func lines(of list: String) -> [Substring] {
    text(of: list).split(separator: "\n").filter { $0.first != "#" }
  }

  /// What a list is for: the lines at its start that begin with `#`, as one line.
  static func purpose(of list: String) -> String {
    var rest = text(of: list)[...]
    var lines: [Substring] = []
    while rest.hasPrefix("# "), let end = rest.firstIndex(of: "\n") {
      lines.append(rest[..<end].dropFirst(2))
      rest = rest[rest.index(after: end)...]
    }
    return lines.joined(separator: " ")
  }

  private static func text(of list: String) -> String { texts[list] ?? "" }

  private static let texts = Dictionary(
    embeddedWords.map { (String($0.path.dropLast(".txt".count)), $0.text) }
  ) { first, _ in first }
}
