import PaperModel

/// One file while it is read: the file, and what was found in it so far.
struct Reading {
  let file: InputFile
  var diagnostics: [Diagnostic] = []

  init(_ file: InputFile) { self.file = file }

  /// Adds an error; the help is made only when it is needed.
  mutating func report(
    _ rule: String, _ message: String, at range: InputRange, help: () -> String? = { nil }
  ) {
    diagnostics.append(Diagnostic(rule: rule, message, at: range, help: help()))
  }
}
