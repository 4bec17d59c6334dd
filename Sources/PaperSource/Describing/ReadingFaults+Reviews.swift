extension ReadingFaults {
  /// What `review` tells of a Word file that comes back.
  static let reviews = [
    Fault(
      "not-our-document",
      """
      A Word file that is to be reviewed has no marks of this program, or those of a paper that is not in \
      the workspace. If the paper was moved or renamed since, name it by `--paper`; `board-paper import` \
      makes a paper of a Word file from elsewhere.
      """),
    Fault(
      "reviewed-comment",
      """
      Somebody made a comment in Word. `board-paper review --apply` puts it before the line that it is \
      about, as a remark that no document prints. See [Reviewing](Reviewing.md).
      """),
    Fault(
      "reviewed-fact",
      """
      Something was changed in Word that the paper makes of other facts: a figure, a date, a number, a \
      word of the house. It is a question to where the fact is stated, and is never changed by itself. See \
      [Reviewing](Reviewing.md).
      """),
    Fault(
      "reviewed-text",
      """
      Words or paragraphs were changed in Word. As a note, `board-paper review --apply` makes the change; \
      as a warning, its place in the source is not certain, and a person has to make it. See \
      [Reviewing](Reviewing.md).
      """),
  ]
}
