// The model of a board's documents: values only, without files, YAML or Excel.
//
// A map for newcomers, in the order in which data flows:
//
//   Workspace/     Workspace: everything that was read; the only input of rules and writers
//   Meeting/       Board, with its priorities and organisations; Meeting/ (when, who, the agenda),
//                  Minutes/ (Minute, Resolution, Motion), FollowUps/ (Follow-ups and their
//                  progress), Drafting/ (what drafts the wording of a resolution),
//                  Lookup/ (MeetingIndex and FollowUpBook: the links between them)
//   Paper/         BoardPaper and its components: Person, Recommendation, Section, ReportAuthor,
//                  Appendix, Clearance
//   Plan/          ActionPlan: groups, aims, actions, and progress by period
//   Indicators/    Definitions/ (Indicator, Target, IndicatorSet), Record/ (what was measured),
//                  Lookup/ (the figures for a paper's date and period), Status/, Travel/
//   Prose/         what authors wrote (Prose), and its references to figures and minutes
//   Waiting/       WaitingList: what a board waits for on a day, from whom and by when
//   House/         House: a council's format as data (labels, numbering, dates, tables, required
//                  sections) with its templates, and the names that they may use
//   Values/        Dates/, Periods/, Numbers/ (ExactDecimal), Figures/ (FigureValue); Placed, a
//                  value with the place where it was stated
//   Diagnostics/   Diagnostic and InputRange: findings and their places
//
// Text comes in three kinds. Plain text is a `String`: it is never markup, whatever it looks like.
// One line of Markdown is `[Prose.Inline]`; several blocks of Markdown are `[Prose.Block]`.
