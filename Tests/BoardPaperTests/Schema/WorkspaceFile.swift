import PaperModel
import PaperSource
import TestSupport

/// A file of a workspace that says what it is, and what its reader finds wrong in it.
struct WorkspaceFile {
  let name: String
  let kind: String
  /// The whole file, or its front matter.
  let yaml: String
  /// The rules of the errors that are reported in it.
  let rules: Set<String>

  /// The files of a workspace on the disk that are read.
  static func all(in folder: TemporaryFolder) throws -> [WorkspaceFile] {
    let selection = try Selection(paths: [], currentFolder: folder.path)
    let result = WorkspaceReader.read(selection, currentFolder: folder.path)
    return try folder.files().compactMap { name in
      guard result.files[name] != nil, let yaml = yaml(of: try folder.read(name), name),
        let kind = kind(of: yaml)
      else { return nil }
      let errors = result.diagnostics.filter { $0.severity == .error && $0.range.file == name }
      return WorkspaceFile(name: name, kind: kind, yaml: yaml, rules: Set(errors.map(\.rule)))
    }
  }

  /// The YAML of a file; nil for Markdown without front matter.
  static func yaml(of text: String, _ name: String) -> String? {
    guard name.hasSuffix(".md") else { return name.hasSuffix(".yaml") ? text : nil }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.first == "---", let end = lines.dropFirst().firstIndex(of: "---") else {
      return nil
    }
    return lines[1..<end].map { $0 + "\n" }.joined()
  }

  /// The kind that a file states, if there is such a kind.
  static func kind(of yaml: String) -> String? {
    let line = yaml.split(separator: "\n").first { $0.hasPrefix("kind: ") }
    return line.map { String($0.dropFirst("kind: ".count)) }.flatMap { name in
      FileKind.all.contains { $0.name == name } ? name : nil
    }
  }
}
