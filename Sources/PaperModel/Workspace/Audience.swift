/// Who may see a document.
package enum Audience: String, Hashable, Sendable, CaseIterable {
  /// Everybody: it may be put on the web.
  case `public`
  /// Those to whom exempt business is told: the members of the board and its officers.
  case restricted
}
