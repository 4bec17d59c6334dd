package import PaperMarkup

/// How a house writes a time on the clock.
package struct TimeStyle: Sendable {
  /// A line with the names of `TimeName`.
  package let line: LineTemplate
  /// The words for the halves of the day.
  package let am: String
  package let pm: String

  package init(line: LineTemplate, am: String, pm: String) {
    self.line = line
    self.am = am
    self.pm = pm
  }
}

/// What stands between the entries of a list in a sentence.
package struct ListWords: Sendable {
  /// Between two entries, such as `, `.
  package let separator: String
  /// Before the last, such as ` and `.
  package let last: String

  package init(separator: String, last: String) {
    self.separator = separator
    self.last = last
  }
}

/// How a house numbers what belongs to meetings.
package struct MeetingNumbering: Sendable {
  package let agendaItems: NumberingStyle
  package let agendaSubItems: NumberingStyle
  package let resolutions: NumberingStyle
  /// Lists in a resolution, from the outermost to the innermost.
  package let resolutionParts: [NumberingStyle]

  package init(
    agendaItems: NumberingStyle, agendaSubItems: NumberingStyle, resolutions: NumberingStyle,
    resolutionParts: [NumberingStyle]
  ) {
    self.agendaItems = agendaItems
    self.agendaSubItems = agendaSubItems
    self.resolutions = resolutions
    self.resolutionParts = resolutionParts
  }

  /// The numbers of a list in a resolution, by how many lists it stands in.
  package func resolutionPart(_ depth: Int) -> NumberingStyle {
    resolutionParts.isEmpty
      ? NumberingStyle(scheme: .lowerLetter, suffix: ")")
      : resolutionParts[min(max(0, depth), resolutionParts.count - 1)]
  }
}
