package import PaperMarkup

/// The names that the template of the index page may use. The index links to all other pages.
package enum IndexName: String, TemplateVocabulary {
  case board, council
  case register
  case year
  case paper

  package var kind: TemplateNames.Kind {
    switch self {
    case .board, .council, .register: .text
    case .year: .scope(Names<IndexYearName>.names)
    case .paper: .scope(Names<IndexLinkName>.names)
    }
  }

  package var documentation: String {
    switch self {
    case .board: "The board."
    case .council: "The council."
    case .register: "The address of the register of decisions, where there is one."
    case .year: "Each year with a meeting, the latest first: repeated."
    case .paper: "Each paper that no agenda names: repeated."
    }
  }
}

/// The names within a year.
package enum IndexYearName: String, TemplateVocabulary {
  case year, meeting

  package var kind: TemplateNames.Kind {
    switch self {
    case .year: .text
    case .meeting: .scope(Names<IndexMeetingName>.names)
    }
  }

  package var documentation: String {
    switch self {
    case .year: "The year, such as `2018`."
    case .meeting: "Each of its meetings, the latest first: repeated."
    }
  }
}

/// The names within a meeting.
package enum IndexMeetingName: String, TemplateVocabulary {
  case body, title, date, weekday, start, venue, cancelled
  case agenda, minutes, draft, actions
  case paper
  case pages, page

  package var kind: TemplateNames.Kind {
    switch self {
    case .body, .title, .date, .weekday, .start, .venue, .agenda, .minutes, .actions: .text
    case .cancelled, .draft, .pages: .flag
    case .paper, .page: .scope(Names<IndexLinkName>.names)
    }
  }

  package var documentation: String {
    switch self {
    case .body: "Who meets, where that is not the board."
    case .title: "What sort of meeting it is, where that is stated."
    case .date: "The date, as the house writes dates."
    case .weekday: "The day of the week."
    case .start: "When it begins, as the house writes times."
    case .venue: "Where it is."
    case .cancelled: "Whether the meeting was cancelled."
    case .agenda: "The address of the agenda."
    case .minutes: "The address of the minutes, where there are any."
    case .draft: "Whether the minutes are not agreed yet."
    case .actions: "The address of the action sheet, where all may see it."
    case .paper: "Each paper on the agenda: repeated."
    case .pages: "Whether items have pages of their own: printed once."
    case .page: "Each page of an item: repeated."
    }
  }
}

/// The names within a link to a document.
package enum IndexLinkName: String, TemplateVocabulary {
  case title, minute, link

  package var kind: TemplateNames.Kind { .text }

  package var documentation: String {
    switch self {
    case .title: "What the document is called."
    case .minute: "The number of a minute, where it has one."
    case .link: "Its address."
    }
  }
}
