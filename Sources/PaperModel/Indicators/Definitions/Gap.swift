/// A comparison of two populations that an indicator is asked for.
package struct Gap: Sendable {
  package enum Comparison: Hashable, Sendable {
    /// The first population against the second: the most deprived against the least, the board's own
    /// area against the country, a group against everybody.
    case between(FigurePopulation, FigurePopulation)
    /// The slope index of inequality over all groups of a scale.
    case slope(GroupScale)
  }

  /// The name by which texts ask for it: `${LE.gap deprivation}`.
  package let id: Placed<String>
  /// What it is called; nil for the names of the two populations.
  package let name: String?
  package let comparison: Comparison

  package init(id: Placed<String>, name: String? = nil, comparison: Comparison) {
    self.id = id
    self.name = name
    self.comparison = comparison
  }

  /// The populations whose figures it needs.
  package var populations: [FigurePopulation] {
    switch comparison {
    case .between(let first, let second): [first, second]
    case .slope(let scale): scale.groups.map { FigurePopulation(group: $0.value) }
    }
  }
}

/// Which indicator of Fingertips, the public health profiles, an indicator is.
package struct FingertipsKey: Hashable, Sendable {
  /// The number of the indicator, as text.
  package let id: String
  /// The sex as Fingertips states it, such as `Male`; nil where the indicator has only one.
  package let sex: String?
  /// The age as Fingertips states it, such as `All ages`; nil where the indicator has only one.
  package let age: String?
  /// The decimal places to which figures are rounded.
  package let decimals: Int?

  package init(id: String, sex: String? = nil, age: String? = nil, decimals: Int? = nil) {
    self.id = id
    self.sex = sex
    self.age = age
    self.decimals = decimals
  }
}
