/// The names that a template may use, with the kind of each value.
package struct TemplateNames: Hashable, Sendable {
  package indirect enum Kind: Hashable, Sendable {
    /// Text without markup.
    case text
    /// A line that may contain markup.
    case line
    /// Any number of blocks.
    case blocks
    /// A condition, only for sections.
    case flag
    /// Any number of objects with names of their own; a section is printed for each.
    case scope(TemplateNames)
  }

  package struct Entry: Hashable, Sendable {
    package let kind: Kind
    /// The meaning of the name, in a sentence for the authors of templates.
    package let documentation: String

    package init(_ kind: Kind, _ documentation: String) {
      self.kind = kind
      self.documentation = documentation
    }
  }

  package let entries: [String: Entry]

  package init(_ entries: [String: Entry]) { self.entries = entries }
}
