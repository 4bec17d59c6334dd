package import PaperMarkup

/// A member of the board.
package struct Member: Sendable {
  package let name: Placed<String>
  /// The role on the board, such as "Chair".
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

/// The people of one category who attended.
package struct AttendanceGroup: Sendable {
  /// The category, such as "Board Members" or "Employees".
  package let category: String
  /// A subdivision of the category, such as a directorate; groups of the same category are printed
  /// together.
  package let group: String?
  package let people: [Attendee]

  package init(category: String, group: String? = nil, people: [Attendee]) {
    self.category = category
    self.group = group
    self.people = people
  }
}

/// Somebody who attended.
package struct Attendee: Sendable {
  package let name: Placed<String>
  package let role: String?
  package let organisation: String?
  /// The name of the member for whom this person is a substitute.
  package let substituteFor: Placed<String>?
  /// A remark such as "from minute 12 on".
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

/// Somebody who sent apologies.
package struct Apology: Sendable {
  package let name: Placed<String>
  package let role: String?
  package let organisation: String?
  /// A remark such as "for lateness".
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

/// A declared interest.
package struct Declaration: Sendable {
  package let name: Placed<String>
  /// The id of the item that it concerns; nil for a general declaration.
  package let item: Placed<String>?
  package internal(set) var interest: Placed<[Prose.Inline]>

  package init(name: Placed<String>, item: Placed<String>?, interest: Placed<[Prose.Inline]>) {
    self.name = name
    self.item = item
    self.interest = interest
  }
}
