/// The board that a workspace belongs to, as `board.yaml` states it.
package struct Board: Sendable {
  /// The board's full name, such as "Coventry Health and Wellbeing Board".
  package let name: Placed<String>
  /// The council whose board it is.
  package let council: String?

  package init(name: Placed<String>, council: String?) {
    self.name = name
    self.council = council
  }
}
