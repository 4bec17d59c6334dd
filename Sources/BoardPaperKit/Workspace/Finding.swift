import PaperMarkup
package import PaperModel

/// Something that is wrong in the inputs, or worth a look, at its place.
public struct Finding: Hashable, Sendable, CustomStringConvertible {
  /// How much it matters. Errors keep documents from being made.
  public enum Severity: String, Hashable, Sendable {
    case error, warning, note
  }

  /// A place in a file: lines and columns count from 1, columns in Unicode scalars.
  public struct Position: Hashable, Sendable {
    /// From 1.
    public let line: Int
    /// From 1, in Unicode scalars.
    public let column: Int
  }

  /// How much it matters.
  public let severity: Severity
  /// The name of the fault, in kebab case; `board-paper explain RULE` says more of it.
  public let rule: String
  /// A headline, without a full stop.
  public let message: String
  /// How it may be mended; nil where only its author can know.
  public let help: String?
  /// The file, from the folder in which the workspace was opened.
  public let file: String
  /// The first character.
  public let start: Position
  /// After the last character.
  public let end: Position

  /// As compilers have it: `paper.md:31:3: error: … [rule]`.
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
