package import PaperMarkup

/// The names that the template of a whole meeting's minutes may use.
package enum MinutesName: String, TemplateVocabulary {
  case board, council, title, date, weekday, start, end, venue, draft
  case agreedOn = "agreed-on"
  case category
  case apologies
  case withPrivate = "with-private"
  case publicMinute = "public-minute"
  case privateMinute = "private-minute"
  case correction

  package var kind: TemplateNames.Kind {
    switch self {
    case .board, .council, .title, .date, .weekday, .start, .end, .venue, .agreedOn: .text
    case .draft, .withPrivate: .flag
    case .apologies: .blocks
    case .category: .scope(Names<AttendanceName>.names)
    case .publicMinute, .privateMinute: .scope(Names<MinuteName>.names)
    case .correction: .scope(Names<CorrectionName>.names)
    }
  }

  package var documentation: String {
    switch self {
    case .board: "Who met."
    case .council: "The council."
    case .title: "What sort of meeting it was, where that is stated."
    case .date: "The date, as the house writes dates."
    case .weekday: "The day of the week."
    case .start: "When it began, as the house writes times."
    case .end: "When it ended."
    case .venue: "Where it was."
    case .draft: "Whether no later meeting has agreed the minutes."
    case .agreedOn: "The date of the meeting that agreed them."
    case .category: "Each category of those who were there: repeated."
    case .apologies: "Those who could not come, as a list."
    case .withPrivate: "Whether what was said in private business is part of the document."
    case .publicMinute: "Each minute of public business, and of sub-items after it: repeated."
    case .privateMinute:
      """
      Each minute of private business: repeated. Without `with-private` only its number, its title \
      and why the public was kept out are known.
      """
    case .correction: "Each correction that a later meeting made: repeated."
    }
  }
}

/// The names within a category of attendees.
package enum AttendanceName: String, TemplateVocabulary {
  case title, people, group

  package var kind: TemplateNames.Kind {
    switch self {
    case .title: .text
    case .people: .blocks
    case .group: .scope(Names<AttendanceGroupName>.names)
    }
  }

  package var documentation: String {
    switch self {
    case .title: "The category, such as `Board Members`."
    case .people: "Those of it who are in no group, as a list."
    case .group: "Each group of it, such as a directorate: repeated."
    }
  }
}

/// The names within a group of attendees.
package enum AttendanceGroupName: String, TemplateVocabulary {
  case title, people

  package var kind: TemplateNames.Kind { self == .title ? .text : .blocks }

  package var documentation: String {
    switch self {
    case .title: "The group."
    case .people: "Those of it, as a list."
    }
  }
}

/// The names within a correction made to these minutes later.
package enum CorrectionName: String, TemplateVocabulary {
  case minute, date, text

  package var kind: TemplateNames.Kind { self == .text ? .line : .text }

  package var documentation: String {
    switch self {
    case .minute: "The number of the minute that is corrected, where it is of one."
    case .date: "The date of the meeting that corrected it."
    case .text: "What is right."
    }
  }
}

/// The names within a correction, in the Minute that makes it.
package enum MadeCorrectionName: String, TemplateVocabulary {
  case minute, date, text

  package var kind: TemplateNames.Kind { self == .text ? .line : .text }

  package var documentation: String {
    switch self {
    case .minute: "The number of the minute that is corrected, where it is of one."
    case .date: "The date of the meeting whose minutes are corrected."
    case .text: "What is right."
    }
  }
}

/// The names that the template of one Minute may use, and of a Minute within its meeting's minutes.
package enum MinuteName: String, TemplateVocabulary {
  case board, date, draft
  case label, part, title
  case reportOf = "report-of"
  case reporting
  case introducedBy = "introduced-by"
  case furtherTo = "further-to"
  case content
  case correction
  case motion
  case reasons, alternatives
  case resolution, resolutions
  case oneResolution = "one-resolution"
  case severalResolutions = "several-resolutions"
  case proposal
  case notResolved = "not-resolved"
  case documents, document
  case `private`, paragraph, reason

  package var kind: TemplateNames.Kind {
    switch self {
    case .board, .date, .label, .title, .reportOf, .reporting, .introducedBy, .furtherTo,
      .paragraph, .reason:
      .text
    case .draft, .part, .oneResolution, .severalResolutions, .documents, .private: .flag
    case .content, .reasons, .alternatives, .resolutions, .notResolved: .blocks
    case .resolution, .proposal: .line
    case .correction: .scope(Names<MadeCorrectionName>.names)
    case .motion: .scope(Names<MotionName>.names)
    case .document: .scope(Names<DocumentName>.names)
    }
  }

  package var documentation: String {
    switch self {
    case .board: "Who met."
    case .date: "The date of the meeting, as the house writes dates."
    case .draft: "Whether no later meeting has agreed the minutes."
    case .label: "The number of the minute; of a sub-item without one, the label of the agenda."
    case .part: "Whether it is the minute of a sub-item."
    case .title: "The title: as stated, or that of the item."
    case .reportOf: "Whose report it was."
    case .reporting: "Who was to report at the meeting."
    case .introducedBy: "Who introduced it."
    case .furtherTo: "The minutes that it goes on from."
    case .content: "What was said, in the order in which it was written."
    case .correction: "Each correction that it makes in earlier minutes: repeated."
    case .motion: "Each motion beside what was resolved: repeated."
    case .reasons: "The reasons."
    case .alternatives: "The alternatives that were considered."
    case .resolution: "The only resolution as the end of a sentence such as `RESOLVED that …`."
    case .resolutions: "The resolutions as a numbered list."
    case .oneResolution:
      "Whether there is one resolution, and it is a single line of text."
    case .severalResolutions: "Whether there are several, or one with a list in it."
    case .proposal: "Who moved and seconded the only resolution, and the vote."
    case .notResolved:
      "The recommendations that were deferred, not agreed or changed, without words for it."
    case .documents: "Whether a document lay before the board: printed once."
    case .document: "Each document that lay before the board: repeated."
    case .private: "Whether the public was kept out."
    case .paragraph: "The paragraph of Schedule 12A under which the public was kept out."
    case .reason: "Why the public was kept out."
    }
  }
}

/// The names within a motion.
package enum MotionName: String, TemplateVocabulary {
  case text, result, mover, seconder, vote

  package var kind: TemplateNames.Kind { self == .text ? .line : .text }

  package var documentation: String {
    switch self {
    case .text: "What was moved."
    case .result: "What became of it, in the words of the house."
    case .mover: "Who moved it."
    case .seconder: "Who seconded it."
    case .vote: "The votes, one way after the other."
    }
  }
}
