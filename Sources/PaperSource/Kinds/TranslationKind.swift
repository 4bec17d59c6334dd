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

/// The name of a translation: that of the file that it translates, with the language before the
/// extension.
enum Translation {
  /// The path of the translation of a Markdown file.
  static func path(of path: String, in language: String) -> String {
    "\(Path.withoutExtension(path)).\(language).md"
  }

  /// The path of the file that a translation is of; nil where its name does not say so.
  static func original(of path: String, in language: String) -> String? {
    let ending = ".\(language).md"
    return path.hasSuffix(ending) ? path.dropLast(ending.count) + ".md" : nil
  }

  /// The fault of a translation whose name does not lead to the file that it is of; nil where it
  /// does.
  /// - Parameters:
  ///   - path: the absolute path of the translation.
  ///   - language: the language of the board's second house; nil where it has none.
  static func fault(of path: String, in language: String?, at place: InputRange) -> Diagnostic? {
    func fault(_ help: String) -> Diagnostic {
      Diagnostic(
        rule: "misplaced-translation", "this is the translation of no file", at: place, help: help)
    }
    guard let language else {
      return fault("'second-house:' in board.yaml names the house in whose language it is")
    }
    guard let original = original(of: path, in: language) else {
      let stem = Path.withoutExtension(Path.name(of: path)).prefix { $0 != "." }
      return fault("name it '\(stem).\(language).md', beside '\(stem).md'")
    }
    guard FileSystem.kind(of: original) == .file else {
      return fault("'\(Path.name(of: original))' is not beside it")
    }
    return nil
  }
}
