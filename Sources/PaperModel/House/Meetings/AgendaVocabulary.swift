package import PaperMarkup

/// The names that an agenda's template may use.
package enum AgendaName: String, TemplateVocabulary {
  case board, council, title, date, weekday, start, end, venue, published, cancelled, quorum
  case notices
  case members, member
  case contact
  case publicItem = "public-item"
  case privateItem = "private-item"

  package var kind: TemplateNames.Kind {
    switch self {
    case .board, .council, .title, .date, .weekday, .start, .end, .venue, .published, .quorum:
      .text
    case .notices: .blocks
    case .cancelled, .members: .flag
    case .member: .scope(Names<MemberName>.names)
    case .contact: .scope(Names<ReportAuthorName>.names)
    case .publicItem, .privateItem: .scope(Names<AgendaItemName>.names)
    }
  }

  package var documentation: String {
    switch self {
    case .board: "Who meets."
    case .council: "The council."
    case .title: "What sort of meeting it is, where that is stated."
    case .date: "The date, as the house writes dates."
    case .weekday: "The day of the week."
    case .start: "When it begins, as the house writes times."
    case .end: "When it ends."
    case .venue: "Where it is."
    case .published: "The date on which the agenda was published."
    case .cancelled: "Whether the meeting was cancelled."
    case .quorum: "How many members have to be there."
    case .notices: "What the agenda says before its items."
    case .members: "Whether the members of the board are stated: printed once."
    case .member: "Each member of the board: repeated."
    case .contact: "Whom one asks about the meeting: printed once."
    case .publicItem: "Each item of public business: repeated."
    case .privateItem: "Each item of private business: repeated."
    }
  }
}

/// The names within a member.
package enum MemberName: String, TemplateVocabulary {
  case name, role, organisation, line, votes

  package var kind: TemplateNames.Kind {
    switch self {
    case .name, .role, .organisation: .text
    case .line: .line
    case .votes: .flag
    }
  }

  package var documentation: String {
    switch self {
    case .name: "The name."
    case .role: "What the member is there, such as `Chair`."
    case .organisation: "The organisation."
    case .line: "All of it, as `people: member` of `meetings.yaml` says."
    case .votes: "Whether the member has a vote."
    }
  }
}

/// The names within an item of an agenda. A sub-item has the same names except the one for
/// sub-items.
package enum AgendaItemName: String, TemplateVocabulary {
  case label, title, text, purpose
  case reportOf = "report-of"
  case reporting
  case paragraph
  case reason
  case late
  case document
  case mattersArising = "matters-arising"
  case item

  package var kind: TemplateNames.Kind {
    switch self {
    case .label, .title, .purpose, .reportOf, .reporting, .paragraph, .reason, .late: .text
    case .text, .mattersArising: .blocks
    case .document: .scope(Names<DocumentName>.names)
    case .item: .scope(Names<Self>.names(without: .item))
    }
  }

  package var documentation: String {
    switch self {
    case .label: "The number of the item."
    case .title: "The title: as stated, or that of its paper."
    case .text: "What the agenda says of it, or what the house says of a standing item."
    case .purpose: "What the board is to do with it, as `purposes` of `meetings.yaml` says."
    case .reportOf: "Whose report it is."
    case .reporting: "Who will report at the meeting."
    case .paragraph: "The paragraph of Schedule 12A under which the public is kept out."
    case .reason: "Why the public is kept out."
    case .late: "Why the item was not published in time."
    case .document: "Each document: repeated."
    case .mattersArising: "The table of open follow-ups, for the standing item of that kind."
    case .item: "Each sub-item: repeated."
    }
  }
}

/// The names within a document of an item.
package enum DocumentName: String, TemplateVocabulary {
  case title, from, link
  case toFollow = "to-follow"

  package var kind: TemplateNames.Kind { self == .toFollow ? .flag : .text }

  package var documentation: String {
    switch self {
    case .title: "What it is called."
    case .from: "Whose document it is, where that is stated."
    case .link: "Its address on the web, where it has one."
    case .toFollow: "Whether it is still to come."
    }
  }
}
