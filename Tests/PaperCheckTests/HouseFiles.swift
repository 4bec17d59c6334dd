import PaperSource

/// The files of a house of its own for a workspace: the built-in one with a change.
enum HouseFiles {
  /// - Parameters:
  ///   - old: a text of `house.yaml` that is replaced; the end of the file where it is empty.
  static func coventry(changing old: String = "", to new: String) -> [String: String] {
    var files: [String: String] = [
      "board.yaml": "kind: board\nname: Sample Health and Wellbeing Board\nhouse: house\n"
    ]
    for (name, text) in BuiltInHouse.files(of: BuiltInHouse.defaultName) ?? [] {
      files["house/\(name)"] =
        name == HouseReader.fileName
        ? old.isEmpty ? text + new : text.replacing(old, with: new) : text
    }
    return files
  }
}
