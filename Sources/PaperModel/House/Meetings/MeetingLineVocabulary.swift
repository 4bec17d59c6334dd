package import PaperMarkup

/// The parts of a time of day.
package enum TimeName: String, TemplateVocabulary {
  case hour
  case hourOfTwelve = "hour-of-twelve"
  case minute
  case half

  package var kind: TemplateNames.Kind { .text }

  package var documentation: String {
    switch self {
    case .hour: "The hour of 24 in two digits, such as `14`."
    case .hourOfTwelve: "The hour of 12, such as `2`."
    case .minute: "The minute in two digits."
    case .half: "The house's word for the half of the day, such as `pm`."
    }
  }
}

/// The names for the person or post whose report something is.
package enum PresenterName: String, TemplateVocabulary {
  case name
  case jobTitle = "job-title"
  case organisation

  package var kind: TemplateNames.Kind { .text }

  package var documentation: String {
    switch self {
    case .name: "The name; a post may be without one."
    case .jobTitle: "The post."
    case .organisation: "Where the person works."
    }
  }
}

/// The names for a report that comes back to the board.
package enum ReportBackName: String, TemplateVocabulary {
  case subject, body

  package var kind: TemplateNames.Kind { .text }

  package var documentation: String {
    switch self {
    case .subject:
      "What it is about: the subject of the paper or, without one, the title of the item."
    case .body: "Who is to hear of it, such as the board's name."
    }
  }
}

/// The names for somebody who belongs to the board, attended, or sent apologies.
package enum AttendeeName: String, TemplateVocabulary {
  case name, role, organisation
  case substituteFor = "substitute-for"
  case note

  package var kind: TemplateNames.Kind { .text }

  package var documentation: String {
    switch self {
    case .name: "The name."
    case .role: "What the person is there, such as `Chair`."
    case .organisation: "Where the person works."
    case .substituteFor: "The name of the member whose place the person took."
    case .note: "Anything else that is stated."
    }
  }
}

/// The names in a line about a declared interest.
package enum DeclarationName: String, TemplateVocabulary {
  case name, interest, minute, title

  package var kind: TemplateNames.Kind { self == .interest ? .line : .text }

  package var documentation: String {
    switch self {
    case .name: "Who declared it."
    case .interest: "What was declared."
    case .minute: "The number of the minute of the item that it is about."
    case .title: "The title of the item that it is about."
    }
  }
}

/// The names in a line about who moved and seconded a proposal, and how the board voted.
package enum ProposalName: String, TemplateVocabulary {
  case mover, seconder, vote

  package var kind: TemplateNames.Kind { .text }

  package var documentation: String {
    switch self {
    case .mover: "Who moved it."
    case .seconder: "Who seconded it."
    case .vote: "The votes, one way after the other."
    }
  }
}

/// The names in a line about the members who voted one way.
package enum VoteName: String, TemplateVocabulary {
  case option, count, names

  package var kind: TemplateNames.Kind { .text }

  package var documentation: String {
    switch self {
    case .option: "The way, such as `for`."
    case .count: "How many."
    case .names: "Their names, where they were recorded."
    }
  }
}

/// The names in a reference to another minute.
package enum MinuteReferenceName: String, TemplateVocabulary {
  case number, date, title

  package var kind: TemplateNames.Kind { .text }

  package var documentation: String {
    switch self {
    case .number: "The number of the minute, where it has one."
    case .date: "The date of its meeting."
    case .title: "The title of its item."
    }
  }
}

/// The names in the words for a recurrence.
package enum RecurrenceName: String, TemplateVocabulary {
  case months
  case oneMonth = "one-month"
  case next

  package var kind: TemplateNames.Kind { self == .oneMonth ? .flag : .text }

  package var documentation: String {
    switch self {
    case .months: "The length of a turn in months."
    case .oneMonth: "Whether a turn is one month long."
    case .next: "The date on which it is due next."
    }
  }
}

/// The names in a house's words for a standing item.
package enum StandingName: String, TemplateVocabulary {
  case dates, paragraph
  case severalParagraphs = "several-paragraphs"
  case reason, titles, minutes

  package var kind: TemplateNames.Kind { self == .severalParagraphs ? .flag : .text }

  package var documentation: String {
    switch self {
    case .dates: "The dates of the meetings whose minutes are put before this one."
    case .paragraph: "The paragraphs of Schedule 12A under which the public is kept out."
    case .severalParagraphs: "Whether there is more than one of them."
    case .reason: "The reasons for that, where they are stated."
    case .titles: "The titles of the items of private business."
    case .minutes: "The numbers of the minutes of private business."
    }
  }
}
