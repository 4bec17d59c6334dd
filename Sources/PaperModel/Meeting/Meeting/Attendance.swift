package import PaperMarkup

/// Somebody who belongs to the board.
package struct Member: Sendable {
  package let name: Placed<String>
  /// What she is there, such as "Chair".
  package let role: String?
  /// The id of an organisation of `board.yaml`, or its name.
  package let organisation: Placed<String>?
  package let votes: Bool

  package init(
    name: Placed<String>, role: String? = nil, organisation: Placed<String>? = nil,
    votes: Bool = true
  ) {
    self.name = name
    self.role = role
    self.organisation = organisation
    self.votes = votes
  }
}

/// Those of one category who were there.
package struct AttendanceGroup: Sendable {
  /// Such as "Board Members" or "Employees".
  package let category: String
  /// A part of it, such as a directorate; groups of a category stand together.
  package let group: String?
  package let people: [Attendee]

  package init(category: String, group: String? = nil, people: [Attendee]) {
    self.category = category
    self.group = group
    self.people = people
  }
}

/// Somebody who was there.
package struct Attendee: Sendable {
  package let name: Placed<String>
  package let role: String?
  package let organisation: String?
  /// The name of the member whose place she took.
  package let substituteFor: Placed<String>?
  /// Such as "from minute 12 on".
  package let note: String?

  package init(
    name: Placed<String>, role: String? = nil, organisation: String? = nil,
    substituteFor: Placed<String>? = nil, note: String? = nil
  ) {
    self.name = name
    self.role = role
    self.organisation = organisation
    self.substituteFor = substituteFor
    self.note = note
  }
}

/// Somebody who could not come.
package struct Apology: Sendable {
  package let name: Placed<String>
  package let role: String?
  package let organisation: String?
  /// Such as "for lateness".
  package let note: String?

  package init(
    name: Placed<String>, role: String? = nil, organisation: String? = nil, note: String? = nil
  ) {
    self.name = name
    self.role = role
    self.organisation = organisation
    self.note = note
  }
}

/// An interest that somebody declared.
package struct Declaration: Sendable {
  package let name: Placed<String>
  /// The id of the item that it is about; nil for what is declared in general.
  package let item: Placed<String>?
  package let interest: Placed<[Prose.Inline]>

  package init(name: Placed<String>, item: Placed<String>?, interest: Placed<[Prose.Inline]>) {
    self.name = name
    self.item = item
    self.interest = interest
  }
}
