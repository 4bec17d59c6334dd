import PaperMarkup
import PaperModel

/// Determines the kind of a file, and where its YAML and its body are.
struct FileOpening {
  struct Content {
    let file: InputFile
    let kind: FileKind
    /// The whole mapping, including `kind`.
    let node: YAMLNode
    /// The bytes after the front matter; nil for a pure YAML file.
    let body: Range<Int>?
  }

  let content: Content?
  let diagnostics: [Diagnostic]

  /// Opens a file; `content` is nil if it cannot be read any further.
  static func open(_ file: InputFile) -> FileOpening {
    let isMarkdown = file.path.hasSuffix(".md") || file.path == InputFile.standardInput
    var yaml = 0..<file.bytes.count
    var body: Range<Int>?
    if isMarkdown {
      do throws(Diagnostic) {
        let parts = try FrontMatter.split(file)
        yaml = parts.yaml
        body = parts.body
      } catch {
        return FileOpening(content: nil, diagnostics: [error])
      }
    }
    let (node, diagnostics) = YAMLReader.read(file, bytes: yaml)
    guard let node else { return FileOpening(content: nil, diagnostics: diagnostics) }
    switch kind(of: node, in: file, isMarkdown: isMarkdown) {
    case .success(let kind):
      return FileOpening(
        content: Content(file: file, kind: kind, node: node, body: body), diagnostics: diagnostics)
    case .failure(let diagnostic):
      return FileOpening(content: nil, diagnostics: diagnostics + [diagnostic])
    }
  }

  /// The kind that a file states, found without parsing the YAML; nil if that is not possible.
  static func statedKind(_ bytes: [UInt8]) -> String? {
    let key = Array("kind:".utf8)
    var start = bytes.startIndex
    while start < bytes.endIndex {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
      let line = bytes[start..<end]
      if line.starts(with: key) {
        let words = line.dropFirst(key.count).split { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
        return words.first.map { String(decoding: $0, as: UTF8.self) }
      }
      start = end + 1
    }
    return nil
  }

  private static func kind(
    of node: YAMLNode, in file: InputFile, isMarkdown: Bool
  ) -> Result<FileKind, Diagnostic> {
    let possible = FileKind.all.filter { ($0.body != nil) == isMarkdown }
    let names = possible.map { "'\($0.name)'" }.joined(separator: ", ")
    guard case .mapping(let entries, _) = node.kind,
      let entry = entries.first(where: { $0.key.text == "kind" }),
      case .scalar(let text, _) = entry.value.kind, !text.text.isEmpty
    else {
      let start = node.range.startPoint
      return .failure(
        Diagnostic(
          rule: "missing-kind", "the file does not say what it is", at: start,
          help: "begin with 'kind:' and one of \(names)"))
    }
    if let kind = possible.first(where: { $0.name == text.text }) { return .success(kind) }
    if let kind = FileKind.all.first(where: { $0.name == text.text }) {
      return .failure(
        Diagnostic(
          rule: "unknown-kind",
          "a \(kind.name) is a \(isMarkdown ? "YAML" : "Markdown") file", at: text.range,
          help: "name it '\(Path.withoutExtension(Path.name(of: file.path)))"
            + "\(isMarkdown ? ".yaml" : ".md")'"))
    }
    return .failure(
      Diagnostic(
        rule: "unknown-kind", "'\(text.text)' is not a kind of file", at: text.range,
        help: Spelling.closest(to: text.text, in: possible.map(\.name)).map {
          "did you mean '\($0)'?"
        } ?? "the kinds are \(names)"))
  }
}

extension InputFile {
  /// The kind that the file states, found without parsing the YAML; nil if that is not possible.
  package var statedKind: String? { Self.statedKind(bytes) }

  /// The kind that the bytes of a file state.
  package static func statedKind(_ bytes: [UInt8]) -> String? { FileOpening.statedKind(bytes) }
}
