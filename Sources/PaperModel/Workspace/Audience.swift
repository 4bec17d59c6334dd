/// Who may see a document.
package enum Audience: String, Hashable, Sendable, CaseIterable {
  /// Everybody: the document may be published on the web.
  case `public`
  /// Those who may know exempt business: the members of the board and its officers.
  case restricted
}
