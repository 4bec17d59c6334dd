/// What can be wrong with files before the rules look at what they say.
///
/// What a rule of the checker finds as well, such as `duplicate-id`, is explained by the rule.
package enum ReadingFaults {
  /// One of them.
  package struct Fault: Hashable, Sendable {
    /// Its name in kebab case, as findings show it in brackets.
    package let id: String
    /// What it means and what to do, in Markdown of one line.
    package let sentence: String

    init(_ id: String, _ sentence: String) {
      self.id = id
      self.sentence = sentence
    }
  }

  /// All of them, in alphabetical order.
  package static let all = (files + values + texts + tables + houses).sorted { $0.id < $1.id }
}
