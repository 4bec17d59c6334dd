import PaperMarkup
import PaperModel

/// The houses that are part of the program.
package enum BuiltInHouse {
  /// The house of a workspace that does not name one.
  package static let defaultName = "coventry"

  /// The names of the houses, in alphabetical order.
  package static var names: [String] {
    Set(embeddedTemplates.compactMap { $0.path.split(separator: "/").first.map(String.init) })
      .sorted()
  }

  /// The files of a house with their names, in alphabetical order; nil if there is no such house.
  package static func files(of house: String) -> [(name: String, text: String)]? {
    let files = embeddedTemplates.compactMap { path, text in
      path.hasPrefix(house + "/")
        ? (name: String(path.dropFirst(house.count + 1)), text: text) : nil
    }
    return files.isEmpty ? nil : files
  }

  /// The parts that the templates of the default house share.
  static let defaultParts = TemplateParts(
    (files(of: defaultName) ?? []).compactMap { name, text in
      let path = name.split(separator: "/")
      guard path.count == 2, path[0] == HouseReader.partsFolder, path[1].hasSuffix(".md") else {
        return nil
      }
      return TemplateParts.File(
        name: String(path[1].dropLast(".md".count)), path: "\(defaultName):\(name)", text: text,
        isBuiltIn: true)
    })

  /// What is wrong where a house is named that does not exist.
  static func unknown(_ name: Placed<String>) -> Diagnostic {
    Diagnostic(
      rule: "unknown-house",
      "'\(name.value)' is neither a folder with a \(HouseReader.fileName) nor built in",
      at: name.range,
      help: Spelling.closest(to: name.value, in: names).map { "did you mean '\($0)'?" }
        ?? "built in: \(names.map { "'\($0)'" }.joined(separator: ", "))")
  }

  /// The text of a file that is shown as `NAME:FILE`; empty if there is none.
  static func text(of shown: String) -> String {
    let parts = shown.split(separator: ":", maxSplits: 1)
    guard parts.count == 2 else { return "" }
    let path = "\(parts[0])/\(parts[1])"
    return embeddedTemplates.first { $0.path == path }?.text ?? ""
  }
}
