import PaperModel

extension Rule {
  /// Finds facts that are missing although the house, which has added them, requires them at this
  /// stage.
  static let missingField = ofWorkspaces(
    "missing-field", .error, in: .structure,
    page: Page(
      finds: "A file lacks a fact of the house's own (`fields:` in `house.yaml`) that is required.",
      why: """
        The house has asked for it because a document of this council needs it; without it the \
        place for it stays empty.
        """,
      example: """
        ---
        kind: paper
        date: 2018-02-05
        subject: Progress update
        ---
        """,
      instead: """
        State it; here, where the house requires `wards` of a paper, `wards: All`.
        """,
      doubt: """
        Never wrong about what the house requires at the stage that is checked (`--stage draft`, \
        `clearance` or `final`). Where it need not be there, take `required:` out of the field.
        """
    )
  ) { checked in
    let required = checked.house.fields.filter { $0.required.map { $0 <= checked.stage } ?? false }
    guard !required.isEmpty else { return [] }
    return FactHolder.all(in: checked.workspace).flatMap { holder in
      required.filter { $0.subject == holder.subject && holder.own[$0.name.value] == nil }.map {
        Finding(
          "'\($0.name.value)' is missing from this \($0.subject.inWords)",
          at: holder.place, help: "state '\($0.name.value):'; it is: \($0.documentation)")
      }
    }
  }
}

extension HouseField.Subject {
  fileprivate var inWords: String { self == .item ? "agenda item" : rawValue }
}
