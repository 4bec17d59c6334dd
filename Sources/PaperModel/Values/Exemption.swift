/// Why the public is excluded from something. Whatever has an exemption is private, even if the
/// stated reason could not be read.
package struct Exemption: Sendable {
  /// The paragraph of Schedule 12A of the Local Government Act 1972, such as "3"; nil if no
  /// readable paragraph is stated, which is reported as an error.
  package let paragraph: Placed<String>?
  /// What the paragraph protects.
  package let reason: String?
  /// The place of a key that marks something as private without stating why; nil if a reason is
  /// stated, even an unreadable one.
  package let emptyAt: InputRange?

  package init(
    paragraph: Placed<String>?, reason: String? = nil, emptyAt: InputRange? = nil
  ) {
    self.paragraph = paragraph
    self.reason = reason
    self.emptyAt = emptyAt
  }
}
