/// The files in `Words/`, which are part of the program. They are scanned as bytes, since splitting a text by
/// characters takes many times as long.
enum WordFile {
  /// The entries of a list of words.
  static func words(of list: String) -> [String] {
    bytesOfLines(of: list).flatMap { line in
      line.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
    }
  }

  /// The lines of a list, without those that begin with `#`.
  static func lines(of list: String) -> [Substring] { bytesOfLines(of: list).map { Substring($0) } }

  /// What a list is for: the lines at its start that begin with `#`, as one line.
  static func purpose(of list: String) -> String {
    var rest = text(of: list).utf8[...]
    var purpose = ""
    while rest.first == sign, let end = rest.firstIndex(of: lineEnd) {
      purpose += (purpose.isEmpty ? "" : " ") + Substring(rest[..<end].dropFirst(2))
      rest = rest[rest.index(after: end)...]
    }
    return purpose
  }

  private static let sign = UInt8(ascii: "#")
  private static let lineEnd = UInt8(ascii: "\n")

  private static func bytesOfLines(of list: String) -> [Substring.UTF8View] {
    text(of: list).utf8.split(separator: lineEnd).filter { $0.first != sign }
  }

  private static func text(of list: String) -> String { texts[list] ?? "" }

  private static let texts = Dictionary(
    embeddedWords.map { (String($0.path.dropLast(".txt".count)), $0.text) }
  ) { first, _ in first }
}
