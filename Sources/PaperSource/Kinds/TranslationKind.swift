import PaperModel

/// The front matter of a translation, which only states its kind: what is no prose is stated in the
/// file that is translated.
struct TranslationFrontMatter: Sendable {}

/// The keys of a translation.
enum TranslationKind {
  static let shape = Shape<TranslationFrontMatter>.record(
    "translation", [FileKind.field("translation")]
  ) { _, _ in TranslationFrontMatter() }
}

/// A translation is named after the file that it is of.
enum Translation {
  /// The path of the file that a translation is of.
  /// - Parameters:
  ///   - path: the absolute path of the translation.
  ///   - language: the language of the board's second house; nil where it has none.
  /// - Throws: a finding where its name does not lead to such a file.
  static func original(
    of path: String, in language: String?, at place: InputRange
  ) throws(Diagnostic) -> String {
    func fault(_ help: String) -> Diagnostic {
      Diagnostic(
        rule: "misplaced-translation", "this is the translation of no file", at: place, help: help)
    }
    guard let language else {
      throw fault("'second-house:' in board.yaml names the house in whose language it is")
    }
    let ending = ".\(language).md"
    guard path.hasSuffix(ending) else {
      let stem = Path.withoutExtension(Path.name(of: path)).prefix { $0 != "." }
      throw fault("name it '\(stem)\(ending)', beside '\(stem).md'")
    }
    let original = "\(path.dropLast(ending.count)).md"
    guard FileSystem.kind(of: original) == .file else {
      throw fault("'\(Path.name(of: original))' is not beside it")
    }
    return original
  }
}
