import PaperModel

/// Something that can state facts of the house's own.
struct FactHolder {
  let subject: HouseField.Subject
  let own: OwnFacts
  let place: InputRange

  static func all(in workspace: Workspace) -> [FactHolder] {
    var all: [FactHolder] = []
    for paper in workspace.papers where !paper.isBriefing {
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
