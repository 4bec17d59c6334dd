import Foundation

/// Writes the files below a folder as one Swift file of raw string literals.
///
/// Usage: `embed-texts CONSTANT FOLDER OUTPUT.swift FILE…`, the files relative to the folder.
@main
struct EmbedTexts {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count > 3 else { throw Failure.usage }
    let folder = URL(fileURLWithPath: arguments[2], isDirectory: true)
    var source = """
      /// The files of the folder \(folder.lastPathComponent): the path below it, and the text.
      let \(arguments[1]): [(path: String, text: String)] = [

      """
    for path in arguments.dropFirst(4) {
      let text = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
      let hashes = hashesNeeded(by: text)
      source += "(\"\(path)\", \(hashes)\"\"\"\n\(text)\n\"\"\"\(hashes)),\n"
    }
    try (source + "]\n").write(toFile: arguments[3], atomically: true, encoding: .utf8)
  }

  /// One sign more than any run of number signs in the text, so that nothing in it ends the literal.
  private static func hashesNeeded(by text: String) -> String {
    let longest = text.split(whereSeparator: { $0 != "#" }).map(\.count).max() ?? 0
    return String(repeating: "#", count: longest + 1)
  }

  private enum Failure: Error { case usage }
}
