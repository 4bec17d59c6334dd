package import PaperMarkup

/// The names in the words for the number of rows that a search finds.
package enum FoundName: String, TemplateVocabulary {
  case shown, all

  package var kind: TemplateNames.Kind { .text }

  package var documentation: String {
    switch self {
    case .shown: "How many rows match what is searched."
    case .all: "How many rows there are."
    }
  }
}

/// The names in the words for a note.
package enum NoteName: String, TemplateVocabulary {
  case number

  package var kind: TemplateNames.Kind { .text }
  package var documentation: String { "The number of the note." }
}

/// The names in the reason for exemption.
package enum ExemptName: String, TemplateVocabulary {
  case paragraphs

  package var kind: TemplateNames.Kind { .text }
  package var documentation: String { "The paragraphs of the Act, such as `1, 3`." }
}

/// The names in the line at the foot of a page of a Word file.
package enum PageNumberName: String, TemplateVocabulary {
  case page, pages

  package var kind: TemplateNames.Kind { .text }

  package var documentation: String {
    switch self {
    case .page: "The number of the page."
    case .pages: "The number of all pages."
    }
  }
}
