package import PaperMarkup

/// How the header of a paper is laid out in formats that support all layouts; Markdown always uses
/// lines.
package enum HeaderLayout: String, Sendable, CaseIterable {
  /// A list in which each label comes before its value.
  case list
  /// A table of two columns.
  case table
  /// A table of four columns: two labels and their values in a row.
  case tableOfFour = "table-of-four"
}

/// A line of a paper's header: which fact it states, and its label.
package struct HeaderField: Sendable {
  /// The facts that every paper has a key for.
  package enum Fact: String, Sendable, CaseIterable {
    case to, date, from, subject
  }

  package enum Source: Hashable, Sendable {
    case fact(Fact)
    /// A field specific to this house; papers state it under `header:`, or by a key of the house's own.
    case entry(String)
    /// What a template of a line says with the names of a paper, by the name of the field.
    case line(String, LineTemplate)
  }

  package let source: Source
  /// The label as printed, without a colon.
  package let label: String
  /// The stage from which a paper must state it; nil if it is optional.
  package let required: Stage?
  package let range: InputRange

  package init(source: Source, label: String, required: Stage?, range: InputRange) {
    self.source = source
    self.label = label
    self.required = required
    self.range = range
  }
}
