/// Words that the program writes by itself outside of pages and Word files. Those are generated
/// afresh to see which words they contain.
enum ProgramWords {
  /// The names of months and weekdays, in lower case.
  static let ofDates =
    "january february march april may june july august september october november december "
    + "monday tuesday wednesday thursday friday saturday sunday"

  /// The same names capitalised, types and states of schema.org and OParl, the properties of
  /// iCalendar, and the standard text of workbooks.
  static let text = """
    January February March April May June July August September October November December
    Monday Tuesday Wednesday Thursday Friday Saturday Sunday

    CreativeWork Decision Event EventCancelled EventScheduled GovernmentOrganization ItemList
    ListItem Organization Person Place Report additionalType creativeWorkStatus dateCreated
    dateModified endDate eventStatus hasPart inLanguage itemListElement jobTitle parentOrganization
    recordedIn startDate temporalCoverage Agenda Minutes Draft Agreed WebPage datePublished

    AgendaItem File Location Meeting Paper agendaItem agreedOn everyMonths fileName furtherTo
    lastHeard mainFile meetingState movedBy nextDue paperType reportBack reportOf resolutionText
    secondedBy followUp

    BEGIN CALSCALE CALNAME DATE DESCRIPTION DTEND DTSTAMP DTSTART GREGORIAN PRODID STANDARD SUMMARY
    CANCELLED CONFIRMED LOCATION STATUS TRANSP TRANSPARENT TZOFFSETFROM TZOFFSETTO VALUE VCALENDAR VERSION VEVENT VTIMEZONE
    19700101T000000

    Application Arial Calibri Cambria Excel Medium9 Microsoft MoveAndSize Normal Office Sheet1
    TableStyleLight TableStyleMedium2 TableStyleMedium9 PivotStyleLight16 Titles Worksheets
    """
}
