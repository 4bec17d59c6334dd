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

  /// The text of a file that is shown as `NAME:FILE`; empty if there is none.
  static func text(of shown: String) -> String {
    let parts = shown.split(separator: ":", maxSplits: 1)
    guard parts.count == 2 else { return "" }
    let path = "\(parts[0])/\(parts[1])"
    return embeddedTemplates.first { $0.path == path }?.text ?? ""
  }
}
