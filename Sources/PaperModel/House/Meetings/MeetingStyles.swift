package import PaperMarkup

/// How a house writes a time of day.
package struct TimeStyle: Sendable {
  /// A template with the names of `Records`.
  package let line: LineTemplate
  /// The words for before and after noon.
  package let am: String
  package let pm: String

  package init(line: LineTemplate, am: String, pm: String) {
    self.line = line
    self.am = am
    self.pm = pm
  }
}

/// The separators of a list within a sentence.
package struct ListWords: Sendable {
  /// The separator between two entries, such as `, `.
  package let separator: String
  /// The separator before the last entry, such as ` and `.
  package let last: String

  package init(separator: String, last: String) {
    self.separator = separator
    self.last = last
  }
}

/// The numbering styles of a house for meetings.
package struct MeetingNumbering: Sendable {
  package let agendaItems: NumberingStyle
  package let agendaSubItems: NumberingStyle
  package let resolutions: NumberingStyle
  /// The numbering of lists in a resolution, from the outermost to the innermost.
  package let resolutionParts: [NumberingStyle]

  /// The numbering of the paragraphs of minutes, and of the lists in them.
  package let minutes: SectionNumbers

  package init(
    agendaItems: NumberingStyle, agendaSubItems: NumberingStyle, resolutions: NumberingStyle,
    resolutionParts: [NumberingStyle], minutes: SectionNumbers
  ) {
    self.minutes = minutes
    self.agendaItems = agendaItems
    self.agendaSubItems = agendaSubItems
    self.resolutions = resolutions
    self.resolutionParts = resolutionParts
  }

  /// The numbering style of a list in a resolution, by its nesting depth.
  package func resolutionPart(_ depth: Int) -> NumberingStyle {
    resolutionParts.isEmpty
      ? NumberingStyle(scheme: .lowerLetter, suffix: ")")
      : resolutionParts[min(max(0, depth), resolutionParts.count - 1)]
  }
}
