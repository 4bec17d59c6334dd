import PaperCompose
import PaperMarkup
import PaperModel

/// The register as JSON, with the vocabulary of OParl 1.1 for meetings, items and papers. Names
/// that OParl lacks begin with `board-paper:`, as OParl requires for extensions.
extension DecisionRegister {
  /// The JSON text, ending in a newline; its schema is `Documentation/register.schema.json`.
  package var json: String {
    let meetings = meetings
    return JSONValue.object([
      "board-paper:version": .number(1),
      "board-paper:notForPublication": marking == nil ? nil : .flag(true),
      "board-paper:marking": marking.map(JSONValue.text),
      "board-paper:board": boardName.map(JSONValue.text),
      "board-paper:council": (writing.book.board?.council).map(JSONValue.text),
      "board-paper:on": (date?.description).map(JSONValue.text),
      "meeting": .lazyList(count: meetings.count) { .object(object(of: meetings[$0])) },
    ]).fileText
  }

  private func object(of meeting: RegisterMeeting) -> JSONObject {
    let stated = meeting.meeting
    var object = JSONObject(oparl: "Meeting", id: stated.id.value)
    let name = [stated.title ?? "", meeting.body, writing.house.text(meeting.date)]
    object.add("name", text: name.filter { !$0.isEmpty }.joined(separator: ", "))
    object.add("meetingState", text: stated.state.rawValue)
    object.add("start", text: Self.moment(meeting.date, stated.start))
    object.add("end", text: stated.end.map { Self.moment(meeting.date, $0) })
    if let venue = stated.venue {
      var location = JSONObject(oparl: "Location")
      location.add("description", text: venue)
      object.add("location", .object(location))
    }
    object.add("organization", texts: [meeting.body].filter { !$0.isEmpty })
    object.add("participant", texts: stated.attendance.flatMap(\.people).map(\.name.value))
    object.add("board-paper:minutes", text: meeting.agreement == nil ? "draft" : "agreed")
    object.add("board-paper:agreedOn", text: meeting.agreement?.date.value.description)
    object.add("agendaItem", .list(meeting.items.map { .object(self.object(of: $0, meeting)) }))
    return object
  }

  private func object(of item: RegisterItem, _ meeting: RegisterMeeting) -> JSONObject {
    var object = JSONObject(
      oparl: "AgendaItem", id: "\(meeting.meeting.id.value)/\(item.item.id.value)")
    object.add("number", text: item.label)
    object.add("order", number: item.order)
    object.add("name", text: item.title)
    object.add("public", flag: !item.isPrivate)
    object.add("result", text: result(of: item).nonEmpty)
    object.add("resolutionText", text: text(of: item))
    object.add("board-paper:minute", text: item.number?.description)
    object.add("board-paper:reportOf", texts: item.reportOf.map(writing.text))
    object.add("board-paper:furtherTo", texts: item.furtherTo.map(\.reference))
    object.add("board-paper:interest", list: item.interests.map(value))
    object.add("board-paper:reasons", text: item.reasons.onOneLine.nonEmpty)
    object.add("board-paper:alternatives", text: item.alternatives.onOneLine.nonEmpty)
    object.add("board-paper:paper", list: item.papers.map(value))
    object.add("board-paper:resolution", list: item.decisions.map(value))
    object.add("board-paper:file", text: item.minute.path)
    return object
  }

  /// The distinct outcomes of an item.
  private func result(of item: RegisterItem) -> String {
    var words: [String] = []
    for case let outcome? in item.decisions.map(\.outcome) {
      let word = writing.text(outcome)
      if !words.contains(word) { words.append(word) }
    }
    return words.joined(separator: "; ")
  }

  /// All resolutions of an item, one per line, numbered where there are several.
  private func text(of item: RegisterItem) -> String {
    guard item.decisions.count > 1 else { return item.decisions.first?.text.onOneLine ?? "" }
    return item.decisions.map { decision in
      "\(writing.words.numbering.resolutions.label(decision.number)) \(decision.text.onOneLine)"
    }.joined(separator: "\n")
  }

  private func value(of interest: RegisterItem.Interest) -> JSONValue {
    var object = JSONObject()
    object.add("name", text: interest.name)
    object.add("interest", text: interest.text)
    return .object(object)
  }

  private func value(of paper: BoardPaper) -> JSONValue {
    var object = JSONObject(oparl: "Paper", id: paper.path)
    object.add("name", text: paper.subject.value)
    object.add("reference", text: paper.metadata.first { $0.key.value == "reference" }?.value)
    object.add("date", text: paper.date.value.description)
    object.add("paperType", text: "Report")
    var file = JSONObject(oparl: "File", id: paper.path)
    file.add("fileName", text: paper.path.split(separator: "/").last.map { String($0) })
    object.add("mainFile", .object(file))
    return .object(object)
  }
}

// MARK: - Decisions and follow-ups

extension DecisionRegister {
  private func value(of decision: RegisterDecision) -> JSONValue {
    let proposal = decision.decided.resolution.proposal
    var object = JSONObject()
    object.add("number", number: decision.number)
    object.add("id", text: decision.decided.id)
    object.add("decides", text: decision.decides)
    object.add("recommendation", text: writing.recommendation(of: decision)?.onOneLine)
    object.add("paper", text: decision.decided.paper?.path)
    object.add("outcome", text: decision.outcome?.rawValue)
    object.add("wording", text: decision.origin.rawValue)
    object.add("text", text: decision.text.onOneLine)
    object.add("movedBy", text: proposal.movedBy?.value)
    object.add("secondedBy", text: proposal.secondedBy?.value)
    object.add("vote", list: proposal.vote.map(value))
    object.add("followUp", list: decision.followUps.map(value))
    return .object(object)
  }

  private func value(of option: VoteOption) -> JSONValue {
    var object = JSONObject()
    object.add("option", text: option.option.value)
    object.add("count", number: option.count.value)
    object.add("names", texts: option.names.map(\.value))
    return .object(object)
  }

  private func value(of followUp: RegisterFollowUp) -> JSONValue {
    var object = JSONObject()
    object.add("id", text: followUp.tracked.id)
    object.add("text", text: followUp.text.textWithNotes)
    object.add("reportBack", flag: followUp.tracked.isReportBack)
    switch followUp.owner {
    case .notStated: object.add("owner", text: "not-stated")
    case .everyMember(let answers):
      object.add("owner", text: "every-member")
      object.add("answer", list: answers.map(value))
    case .named(let person, let organisation):
      object.add("owner", text: "named")
      object.add("person", text: person)
      object.add("organization", organisation.map(value))
    }
    object.add("state", text: followUp.state.rawValue)
    object.add("due", text: followUp.due?.description)
    object.add("everyMonths", number: followUp.recurrence?.months)
    object.add("nextDue", texts: followUp.nextDates.map(\.description))
    object.add("latest", followUp.latest.map(value))
    object.add("closed", followUp.closing.map(value))
    object.add("lastHeard", text: followUp.lastHeard?.id.value)
    return .object(object)
  }

  private func value(of answer: RegisterFollowUp.Answer) -> JSONValue {
    var object = JSONObject()
    object.add("organization", value(of: answer.organisation))
    object.add("state", text: answer.state.rawValue)
    object.add("due", text: answer.due?.description)
    object.add("report", answer.report.map(value))
    return .object(object)
  }

  private func value(of report: RegisterFollowUp.Report) -> JSONValue {
    var object = JSONObject()
    object.add("date", text: report.date.description)
    object.add("text", text: report.text.textWithNotes.nonEmpty)
    object.add("minute", text: report.minuteReference)
    return .object(object)
  }

  private func value(of organisation: RegisterOrganisation) -> JSONValue {
    var object = JSONObject()
    object.add("id", text: organisation.id)
    object.add("name", text: organisation.name)
    return .object(object)
  }

  /// A local date and time without a UTC offset, because no source states the time zone.
  private static func moment(_ date: CalendarDate, _ time: TimeOfDay?) -> String {
    time.map { "\(date)T\($0):00" } ?? date.description
  }
}

extension JSONObject {
  /// An object of the given OParl type.
  fileprivate init(oparl type: String, id: String? = nil) {
    self.init()
    add("type", text: "https://schema.oparl.org/1.1/\(type)")
    add("id", text: id)
  }
}

extension String {
  fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}
