/// How the header of a paper is laid out where a format has both; Markdown has lines.
package enum HeaderLayout: String, Sendable, CaseIterable {
  /// Each label in front of what it says.
  case list
  /// A table of two columns.
  case table
}

/// A line of a paper's header: which fact stands there, and what it is called.
package struct HeaderField: Sendable {
  /// The facts that every paper has a key for.
  package enum Fact: String, Sendable, CaseIterable {
    case to, date, from, subject
  }

  package enum Source: Hashable, Sendable {
    case fact(Fact)
    /// A field that this house has and others do not; papers state it under `header:`.
    case entry(String)
  }

  package let source: Source
  /// The label as printed, without a colon.
  package let label: String
  /// From which stage on a paper must state it; nil where it may be left out.
  package let required: Stage?
  package let range: InputRange

  package init(source: Source, label: String, required: Stage?, range: InputRange) {
    self.source = source
    self.label = label
    self.required = required
    self.range = range
  }
}
