/// What was read of the texts of a workspace in a language.
package struct Translations: Sendable {
  /// The language that was asked for, as a primary BCP 47 subtag, where it is that of the second house;
  /// nil where it is that of the first.
  package let language: String?
  /// The translations whose text was read in place of that of another file, by that file; both as named
  /// to the user.
  package let files: [String: String]
  /// The places of the texts that are stated in another language only: values of YAML, and the starts
  /// of Markdown files that have no translation.
  package let missing: Set<InputRange>

  package init(language: String?, files: [String: String], missing: Set<InputRange>) {
    self.language = language
    self.files = files
    self.missing = missing
  }

  /// Whether a Markdown file has no translation, so that its text is in the other language.
  /// - Parameter file: the file as named to the user.
  package func isMissing(of file: String) -> Bool { missing.contains(.start(of: file)) }

  /// The path of the translation of a Markdown file: beside it, with the language before `.md`.
  package static func path(of file: String, in language: String) -> String {
    "\(file.dropLast(".md".count)).\(language).md"
  }

  /// Those of a workspace in one language.
  package static let none = Translations(language: nil, files: [:], missing: [])
}
