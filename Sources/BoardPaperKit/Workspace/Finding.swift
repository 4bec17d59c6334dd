import PaperMarkup
package import PaperModel

/// A problem in the inputs, or something worth a look, with its place.
public struct Finding: Hashable, Sendable, CustomStringConvertible {
  /// The severity of a finding. Errors prevent documents from being built.
  public enum Severity: String, Hashable, Sendable {
    case error, warning, note
  }

  /// A position in a file. Lines and columns count from 1, columns in Unicode scalars.
  public struct Position: Hashable, Sendable {
    /// The line, from 1.
    public let line: Int
    /// The column, from 1, in Unicode scalars.
    public let column: Int
  }

  /// The severity.
  public let severity: Severity
  /// The name of the rule, in kebab case; `board-paper explain RULE` describes it.
  public let rule: String
  /// The message: a headline without a full stop.
  public let message: String
  /// How it can be fixed; nil where only the author can know.
  public let help: String?
  /// The path of the file, relative to the folder in which the workspace was opened.
  public let file: String
  /// The position of the first character.
  public let start: Position
  /// The position after the last character.
  public let end: Position

  /// The finding in the format of compilers: `paper.md:31:3: error: … [rule]`.
  public var description: String {
    "\(file):\(start.line):\(start.column): \(severity.rawValue): \(message) [\(rule)]"
  }

  package init(_ diagnostic: Diagnostic) {
    severity =
      switch diagnostic.severity {
      case .error: .error
      case .warning: .warning
      case .note: .note
      }
    rule = diagnostic.rule
    message = diagnostic.message
    help = diagnostic.help
    file = diagnostic.range.file
    start = Position(line: diagnostic.range.start.line, column: diagnostic.range.start.column)
    end = Position(line: diagnostic.range.end.line, column: diagnostic.range.end.column)
  }
}
