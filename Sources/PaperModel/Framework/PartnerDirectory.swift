/// The partners and programmes of a framework, each of which is named once.
package struct PartnerDirectory: Sendable {
  /// Something that has a name: a partner, or a programme.
  package struct Entry: Sendable {
    /// A short id by which files can refer to it; nil if it has none.
    package let id: Placed<String>?
    package let name: Placed<String>
    /// Other spellings of its name.
    package let also: [String]

    package init(id: Placed<String>? = nil, name: Placed<String>, also: [String] = []) {
      self.id = id
      self.name = name
      self.also = also
    }
  }

  /// Partners of one kind, such as voluntary organisations.
  package struct Category: Sendable {
    /// What they are called together; nil for those of no kind.
    package let title: Placed<String>?
    package let partners: [Entry]

    package init(title: Placed<String>? = nil, partners: [Entry]) {
      self.title = title
      self.partners = partners
    }
  }

  /// A programme that a framework lists, with those who deliver it.
  package struct Programme: Sendable {
    package let entry: Entry
    /// The names or ids of the partners that deliver it; empty where that is not stated.
    package let partners: [Placed<String>]

    package init(entry: Entry, partners: [Placed<String>] = []) {
      self.entry = entry
      self.partners = partners
    }
  }

  package let categories: [Category]
  package let programmes: [Programme]

  package init(categories: [Category] = [], programmes: [Programme] = []) {
    self.categories = categories
    self.programmes = programmes
  }
}
