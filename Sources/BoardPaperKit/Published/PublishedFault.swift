/// A file or folder that is not as it was published.
package struct PublishedFault: Equatable, Sendable {
  package enum Kind: String, Sendable {
    case missing, changed, extra
  }

  package let kind: Kind
  /// The path in the workspace or, where a folder is verified, in that.
  package let path: String
  /// What is wrong with it, where the kind does not say so by itself.
  package let explanation: String?

  init(_ kind: Kind, _ path: String, _ explanation: String? = nil) {
    self.kind = kind
    self.path = path
    self.explanation = explanation
  }
}
