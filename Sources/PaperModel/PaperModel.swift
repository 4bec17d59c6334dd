// What a board's documents are: values only. No files, no YAML, no Excel.
//
// A map for newcomers, in the order in which a fact travels:
//
//   Workspace/     Workspace: everything that was read, and nothing else; what rules and writers get
//   Meeting/       Board, with its priorities and organisations; Meeting/ (when, who, the agenda),
//                  Minutes/ (Minute, Resolution, Motion), FollowUps/ (what is to be done, and what
//                  became of it), Drafting/ (the wording of a resolution, from its recommendation),
//                  Lookup/ (MeetingIndex and FollowUpBook: what belongs together)
//   Paper/         BoardPaper and what it is made of: Person, Recommendation, Section, ReportAuthor,
//                  Appendix, Clearance
//   Plan/          ActionPlan: groups, aims, actions, and progress by period
//   Indicators/    Definitions/ (Indicator, Target, IndicatorSet), Record/ (what was measured),
//                  Lookup/ (what a paper of a date and a period sees), Status/, Travel/
//   Prose/         what authors wrote (Prose), and what it can ask for: a figure, a minute
//   House/         House: a council's format as data (labels, numbering, dates, tables, required
//                  sections) with its templates, and the names that they may use
//   Values/        Dates/, Periods/, Numbers/ (ExactDecimal), Figures/ (FigureValue); Placed, a
//                  value with the place where it was stated
//   Diagnostics/   Diagnostic and InputRange: what is wrong, and where
//
// Text comes in three kinds. Plain text is a `String`: it is never markup, whatever it looks like.
// One line of Markdown is `[Prose.Inline]`; several blocks of Markdown are `[Prose.Block]`.
