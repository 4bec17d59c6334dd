/// A finding about the inputs: an error, or something worth a look.
///
/// The message is a headline: it has no full stop, the most specific word comes first, and it
/// states the rule rather than the failure. The help is one plausible fix, such as "did you mean
/// 'date'?".
package struct Diagnostic: Error, Hashable, Sendable {
  /// How serious the finding is. While there are errors, no documents are made.
  package enum Severity: String, Hashable, Sendable, CaseIterable, Comparable {
    case error, warning, note

    /// A note is less than a warning, and that is less than an error.
    package static func < (first: Self, second: Self) -> Bool { first.weight < second.weight }

    private var weight: Int {
      switch self {
      case .note: 0
      case .warning: 1
      case .error: 2
      }
    }
  }

  /// Another place that explains the finding.
  package struct Note: Hashable, Sendable {
    package let message: String
    package let range: InputRange

    package init(_ message: String, at range: InputRange) {
      self.message = message
      self.range = range
    }
  }

  package let severity: Severity
  /// The name of the rule in kebab case, chosen so that "allow *rule*" reads well.
  package let rule: String
  package let message: String
  package let range: InputRange
  package let notes: [Note]
  package let help: String?
  /// Edits that are certain to correct it; empty if a person has to decide.
  package let fix: [Fix]

  package init(
    _ severity: Severity = .error, rule: String, _ message: String, at range: InputRange,
    notes: [Note] = [], help: String? = nil, fix: [Fix] = []
  ) {
    self.severity = severity
    self.rule = rule
    self.message = message
    self.range = range
    self.notes = notes
    self.help = help
    self.fix = fix
  }
}

extension Sequence where Element == Diagnostic {
  /// The findings in the order in which they are printed: by file and place, then by rule and
  /// message, so that the order is the same on every run. Duplicates are removed.
  package var inOrder: [Diagnostic] {
    Set(self).sorted { ($0.range, $0.rule, $0.message) < ($1.range, $1.rule, $1.message) }
  }
}

/// An edit of an input: the text of a range is replaced.
package struct Fix: Hashable, Sendable {
  package let range: InputRange
  /// The new text exactly as it is written to the file, with its escapes.
  package let replacement: String

  package init(_ range: InputRange, _ replacement: String) {
    self.range = range
    self.replacement = replacement
  }
}
