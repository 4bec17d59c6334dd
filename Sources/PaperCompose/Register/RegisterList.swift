import PaperModel

/// A list of decisions or follow-ups on the site: the whole register, or a part of it. The lists are the
/// filters of the register: each has an address of its own and works without a script.
package struct RegisterList: Sendable {
  enum Kind: Hashable, Sendable {
    case all
    /// The decisions of the meetings of a year.
    case year(Int)
    case open
    /// What was overdue on a day.
    case overdue(CalendarDate)
    case owner(String)
  }

  /// A link to a list.
  package struct Link: Sendable {
    let kind: Kind
    /// Which part of the list it is, from 2; nil for the first.
    let part: Int?
    let address: String
    let count: Int
  }

  let kind: Kind
  /// Which part of a list it is that is too long for one page, from 2; nil for the first.
  let part: Int?
  let lists: [Link]
  /// Whether it leaves out older decisions.
  let isShortened: Bool
}
