import PaperMarkup
import PaperModel
import PaperSource

/// What reading a text as YAML gives, in a form that a test can hold against a string.
func findings(_ text: String) throws(Diagnostic) -> [String] {
  let file = try InputFile.read(path: "a.yaml", bytes: Array(text.utf8))
  return YAMLReader.read(file).diagnostics.map(shown)
}

/// `2:3-2:4 rule: message | note at 1:1-1:2 | help`.
func shown(_ diagnostic: Diagnostic) -> String {
  var parts = ["\(shown(diagnostic.range)) \(diagnostic.rule): \(diagnostic.message)"]
  parts += diagnostic.notes.map { "\(shown($0.range)) \($0.message)" }
  parts += diagnostic.help.map { [$0] } ?? []
  return parts.joined(separator: " | ")
}

func shown(_ range: InputRange) -> String {
  let (start, end) = (range.start, range.end)
  return "\(start.line):\(start.column)-\(end.line):\(end.column)"
}
