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

/// Something that can state facts of the house's own.
private struct FactHolder {
  let subject: HouseField.Subject
  let own: OwnFacts
  let place: InputRange

  static func all(in workspace: Workspace) -> [FactHolder] {
    var all: [FactHolder] = []
    for paper in workspace.papers {
      all.append(FactHolder(subject: .paper, own: paper.own, place: paper.range))
      all += paper.recommendations.map {
        FactHolder(subject: .recommendation, own: $0.own, place: $0.text.range)
      }
    }
    for aim in workspace.plans.flatMap(\.groups).flatMap(\.aims) {
      all.append(FactHolder(subject: .aim, own: aim.own, place: aim.text.range))
      all += aim.actions.map { FactHolder(subject: .action, own: $0.own, place: $0.text.range) }
    }
    all += workspace.indicatorSets.flatMap(\.indicators).map {
      FactHolder(subject: .indicator, own: $0.own, place: $0.id.range)
    }
    for meeting in workspace.meetings?.meetings ?? [] {
      all.append(FactHolder(subject: .meeting, own: meeting.own, place: meeting.range))
      for item in meeting.allItems {
        all.append(FactHolder(subject: .item, own: item.own, place: item.id.range))
        all += item.documents.map {
          FactHolder(subject: .document, own: $0.own, place: $0.title?.range ?? item.id.range)
        }
      }
    }
    for minute in workspace.meetings?.minutes ?? [] {
      all.append(FactHolder(subject: .minute, own: minute.own, place: minute.range))
      all += minute.resolutions.map {
        FactHolder(subject: .resolution, own: $0.own, place: $0.range)
      }
    }
    return all
  }
}

extension HouseField.Subject {
  fileprivate var inWords: String { self == .item ? "agenda item" : rawValue }
}
