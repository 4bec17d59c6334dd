/// Why the public is kept out from something: it is private wherever one is stated, also where what
/// was typed for the reason could not be read.
package struct Exemption: Sendable {
  /// The paragraph of Schedule 12A of the Local Government Act 1972, such as "3"; nil where none is
  /// stated that can be read, which is an error.
  package let paragraph: Placed<String>?
  /// What it is that the paragraph protects.
  package let reason: String?
  /// Where a key stands that says that something is private and not why; nil where something is
  /// stated, even if it cannot be read.
  package let emptyAt: InputRange?

  package init(
    paragraph: Placed<String>?, reason: String? = nil, emptyAt: InputRange? = nil
  ) {
    self.paragraph = paragraph
    self.reason = reason
    self.emptyAt = emptyAt
  }
}
