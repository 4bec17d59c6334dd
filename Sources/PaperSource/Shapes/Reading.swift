import PaperModel

/// One file while it is read: the file, and what was found in it so far.
struct Reading {
  let file: InputFile
  var diagnostics: [Diagnostic] = []
  /// What the texts of the document ask for, by the indices of their marks.
  var references: ProseReferences

  init(_ file: InputFile, references: ProseReferences = .none) {
    self.file = file
    self.references = references
  }

  /// A text with marks in place of its references.
  mutating func markReferences(in source: SourceText) -> String {
    ReferenceScanner.mark(
      source.text, place: source.range(ofUTF8:), references: &references,
      diagnostics: &diagnostics)
  }

  /// Adds an error; the help is made only when it is needed.
  mutating func report(
    _ rule: String, _ message: String, at range: InputRange, help: () -> String? = { nil }
  ) {
    diagnostics.append(Diagnostic(rule: rule, message, at: range, help: help()))
  }
}
