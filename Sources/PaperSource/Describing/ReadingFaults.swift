/// The faults that reading reports, before the rules check what files say.
///
/// A fault that a rule of the checker reports too, such as `duplicate-id`, is explained by the
/// rule.
package enum ReadingFaults {
  /// One fault.
  package struct Fault: Hashable, Sendable {
    /// The id in kebab case, as findings show it in brackets.
    package let id: String
    /// What it means and what to do, in Markdown of one line.
    package let sentence: String

    init(_ id: String, _ sentence: String) {
      self.id = id
      self.sentence = sentence
    }
  }

  /// All faults, in alphabetical order.
  package static let all = (files + values + texts + tables + houses + reviews + returns)
    .sorted { $0.id < $1.id }
}
