package import PaperMarkup

/// The names that the template of an action sheet may use. An action sheet is sent after a meeting.
package enum ActionSheetName: String, TemplateVocabulary {
  case board, date, weekday, draft
  case withPrivate = "with-private"
  case owner

  package var kind: TemplateNames.Kind {
    switch self {
    case .board, .date, .weekday: .text
    case .draft, .withPrivate: .flag
    case .owner: .scope(Names<OwnerName>.names)
    }
  }

  package var documentation: String {
    switch self {
    case .board: "Who met."
    case .date: "The date of the meeting, as the house writes dates."
    case .weekday: "The day of the week."
    case .draft: "Whether no later meeting has agreed the minutes."
    case .withPrivate: "Whether something in it was asked for in private business."
    case .owner: "Each person or organisation with something to do: repeated."
    }
  }
}

/// The names within one owner's part of an action sheet.
package enum OwnerName: String, TemplateVocabulary {
  case name, organisations, actions

  package var kind: TemplateNames.Kind { self == .actions ? .blocks : .text }

  package var documentation: String {
    switch self {
    case .name: "Who has it to do."
    case .organisations: "Those who are each to answer, where it is every member organisation."
    case .actions: "What is to be done, as a table."
    }
  }
}

/// The names that the template of a register may use.
package enum RegisterName: String, TemplateVocabulary {
  case board, council, on, since, until, decisions
  case followUps = "follow-ups"

  package var kind: TemplateNames.Kind {
    switch self {
    case .board, .council, .on, .since, .until: .text
    case .decisions, .followUps: .blocks
    }
  }

  package var documentation: String {
    switch self {
    case .board: "The board."
    case .council: "The council."
    case .on: "The day as on which everything is seen, where one was named."
    case .since: "The date of the first meeting in it."
    case .until: "The date of the last meeting in it."
    case .decisions: "The table of what was resolved."
    case .followUps: "The table of what is to be done."
    }
  }
}

/// The names in a register's words for agreed minutes.
package enum AgreedName: String, TemplateVocabulary {
  case date

  package var kind: TemplateNames.Kind { .text }
  package var documentation: String { "The date of the meeting that agreed them." }
}
