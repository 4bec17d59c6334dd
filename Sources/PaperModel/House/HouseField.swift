/// A fact that only this house knows: a key that files can state, and a name in its templates.
package struct HouseField: Sendable {
  /// What the fact can be about. The raw value is the name of the thing in `house.yaml`, and of its
  /// record.
  package enum Subject: String, Hashable, Sendable, CaseIterable {
    case paper, recommendation, meeting, item, document, minute, resolution, aim, action, indicator
  }

  package enum Kind: Hashable, Sendable {
    case text, date, yesOrNo
    /// One of these words.
    case words([String])
  }

  package let subject: Subject
  package let name: Placed<String>
  package let kind: Kind
  /// The stage from which it must be stated; nil if it is optional.
  package let required: Stage?
  /// What it is, in a sentence.
  package let documentation: String

  package init(
    subject: Subject, name: Placed<String>, kind: Kind, required: Stage?, documentation: String
  ) {
    self.subject = subject
    self.name = name
    self.kind = kind
    self.required = required
    self.documentation = documentation
  }
}
