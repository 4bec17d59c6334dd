/// An entry that a board adds to one of the program's lists of English words.
package struct WordAddition: Hashable, Sendable {
  /// The name of the list, such as `acronyms`.
  package let list: String
  /// A word or, in a list of lines, a line.
  package let entry: String

  package init(list: String, entry: String) {
    self.list = list
    self.entry = entry
  }
}
