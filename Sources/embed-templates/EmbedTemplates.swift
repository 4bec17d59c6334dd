import Foundation

/// Writes the files below a folder as one Swift file of raw string literals.
///
/// Usage: `embed-templates FOLDER OUTPUT.swift FILE…`, the files relative to the folder.
@main
struct EmbedTemplates {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count > 2 else { throw Failure.usage }
    let folder = URL(fileURLWithPath: arguments[1], isDirectory: true)
    var source = """
      /// The files of the built-in houses: the path below `Templates/`, and the text.
      let embeddedTemplates: [(path: String, text: String)] = [

      """
    for path in arguments.dropFirst(3) {
      let text = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
      let hashes = hashesNeeded(by: text)
      source += "(\"\(path)\", \(hashes)\"\"\"\n\(text)\n\"\"\"\(hashes)),\n"
    }
    try (source + "]\n").write(toFile: arguments[2], atomically: true, encoding: .utf8)
  }

  /// One sign more than any run of number signs in the text, so that nothing in it ends the literal.
  private static func hashesNeeded(by text: String) -> String {
    let longest = text.split(whereSeparator: { $0 != "#" }).map(\.count).max() ?? 0
    return String(repeating: "#", count: longest + 1)
  }

  private enum Failure: Error { case usage }
}
