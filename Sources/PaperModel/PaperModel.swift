// What a board's documents are: values only. No files, no YAML, no Excel.
//
// A map for newcomers, in the order in which a fact travels:
//
//   Workspace/     Workspace: everything that was read, and nothing else; what rules and writers get
//   Meeting/       Board
//   Paper/         BoardPaper and what it is made of: Person, Recommendation, Section, ReportAuthor,
//                  Appendix
//   House/         House: a council's format as data (labels, numbering, dates, required sections)
//                  with its templates
//   Values/        CalendarDate, ReportingPeriod, ExactDecimal, FigureValue; Placed, a value with
//                  the place where it was stated
//   Diagnostics/   Diagnostic and InputRange: what is wrong, and where
//
// Text comes in three kinds. Plain text is a `String`: it is never markup, whatever it looks like.
// One line of Markdown is `[Inline]`; several blocks of Markdown are `[Block]` (module PaperMarkup).
