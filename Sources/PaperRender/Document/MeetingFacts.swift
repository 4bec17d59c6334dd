import PaperCompose
import PaperMarkup
import PaperModel

/// A meeting and its decisions as objects of schema.org. Private business and unconfirmed wording
/// are left out.
struct MeetingFacts {
  private let writing: MeetingWriting
  private let meeting: Meeting

  init(_ writing: MeetingWriting, _ meeting: Meeting) {
    self.writing = writing
    self.meeting = meeting
  }

  /// The meeting with the items to be considered.
  var agenda: JSONValue {
    var event = event
    let items = publicItems.enumerated().map { place, item -> JSONValue in
      var entry = SchemaOrg.object("ListItem")
      entry.add("position", number: place + 1)
      entry.add("name", text: writing.book.title(of: item))
      return .object(entry)
    }
    var list = SchemaOrg.object("ItemList")
    list.add("name", text: "Agenda")
    list.add("itemListElement", list: items)
    if !items.isEmpty { event.add("about", .object(list)) }
    return SchemaOrg.page(event)
  }

  /// The meeting with its decisions.
  var minutes: JSONValue {
    var event = event
    let decisions = publicItems.flatMap { item in
      writing.book.minute(of: item, in: meeting).map { self.decisions($0, item) } ?? []
    }
    if !decisions.isEmpty { event.add("recordedIn", record(decisions)) }
    return SchemaOrg.page(event)
  }

  /// The meeting with the decisions of one item; nil for a private item.
  func page(of minute: Minute) -> JSONValue? {
    guard let item = writing.book.item(minute.item.value, in: meeting), !meeting.isPrivate(item)
    else { return nil }
    var event = event
    let decisions = decisions(minute, item)
    if !decisions.isEmpty { event.add("recordedIn", record(decisions)) }
    return SchemaOrg.page(event)
  }

  // MARK: - Parts

  private var publicItems: [AgendaItem] {
    let hidden = meeting.privateItems
    return meeting.allItems.filter { !hidden.contains($0.id.value) }
  }

  private var event: JSONObject {
    let body = writing.book.body(of: meeting)
    var event = SchemaOrg.object("Event")
    event.add("name", text: [body, meeting.title].compactMap { $0 }.joined(separator: ": "))
    event.add("startDate", text: moment(meeting.start))
    event.add("endDate", text: meeting.end.map { moment($0) })
    let state = meeting.state == .cancelled ? "EventCancelled" : "EventScheduled"
    event.add("eventStatus", text: "https://schema.org/" + state)
    event.add("inLanguage", text: writing.house.language)
    if let venue = meeting.venue {
      var place = SchemaOrg.object("Place")
      place.add("name", text: venue)
      place.add("address", text: venue)
      event.add("location", .object(place))
    }
    if !body.isEmpty {
      event.add("organizer", SchemaOrg.board(body, council: writing.book.board?.council))
    }
    return event
  }

  /// A date, or a date and time in the local time of the meeting.
  private func moment(_ time: TimeOfDay?) -> String {
    let day = meeting.date.value.description
    return time.map { "\(day)T\($0)" } ?? day
  }

  private func record(_ decisions: [JSONValue]) -> JSONValue {
    var record = SchemaOrg.object("CreativeWork")
    record.add("additionalType", text: "Minutes")
    let agreement = writing.book.agreement(of: meeting)
    record.add("creativeWorkStatus", text: agreement == nil ? "Draft" : "Agreed")
    record.add("dateModified", text: agreement?.date.value.description)
    record.add("hasPart", list: decisions)
    return .object(record)
  }

  private func decisions(_ minute: Minute, _ item: AgendaItem) -> [JSONValue] {
    let title = writing.book.title(of: minute, item: item)
    let number = writing.book.number(of: item, in: meeting)?.description
    return writing.book.resolutions(of: minute, item: item).compactMap { decided in
      let (text, note) = writing.wording(decided, of: minute, in: meeting)
      guard note == nil, !text.isEmpty else { return nil }
      var decision = SchemaOrg.object("CreativeWork")
      decision.add("additionalType", text: "Decision")
      decision.add("name", text: title)
      decision.add("identifier", text: number)
      decision.add("text", text: text.onOneLine)
      decision.add("dateCreated", text: meeting.date.value.description)
      decision.add(
        "creativeWorkStatus", text: decided.resolution.outcome.map { writing.text($0.value) })
      return .object(decision)
    }
  }
}
