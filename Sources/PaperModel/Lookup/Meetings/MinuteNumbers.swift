import PaperMarkup

/// The key of an item of a meeting: the path of the meeting's file, and the item's id.
struct ItemKey: Hashable {
  let meeting: String
  let item: String
}

/// The numbers of minutes: as stated, or counted on from the first number of their meeting.
struct MinuteNumbers: Sendable {
  /// An item whose Minute has a number: the index of its meeting in the record, and its id.
  struct Item {
    let meeting: Int
    let id: String
  }

  private let meetings: [Meeting]
  private let numberOfItem: [ItemKey: MinuteNumber]
  /// The items with each number, in the order of their meetings.
  private let itemsOfNumber: [MinuteNumber: [Item]]

  init(_ record: MeetingRecord, minute: (ItemKey) -> Minute?) {
    var numberOfItem: [ItemKey: MinuteNumber] = [:]
    var itemsOfNumber: [MinuteNumber: [Item]] = [:]
    for (place, meeting) in record.meetings.enumerated() where meeting.state != .cancelled {
      var next = meeting.firstMinute?.value
      for item in meeting.agenda {
        for (index, part) in ([item] + item.items).enumerated() {
          let key = ItemKey(meeting: meeting.path, item: part.id.value)
          // A sub-item has a number only if one is stated.
          guard let number = minute(key)?.number?.value ?? (index == 0 ? next : nil) else {
            continue
          }
          numberOfItem[key] = numberOfItem[key] ?? number
          itemsOfNumber[number, default: []].append(Item(meeting: place, id: key.item))
          // If the meeting states no first number, a stated number does not number the items after
          // it. The number of a sub-item is counted on from only if it is the next in sequence.
          if index == 0 || number == next {
            next = meeting.firstMinute == nil ? nil : number.advanced(by: 1)
          }
        }
      }
    }
    meetings = record.meetings
    self.numberOfItem = numberOfItem
    self.itemsOfNumber = itemsOfNumber
  }

  func number(of item: ItemKey) -> MinuteNumber? { numberOfItem[item] }

  /// The items with a number at meetings up to a day, in the order of the meetings.
  func items(of number: MinuteNumber, upTo date: CalendarDate) -> ArraySlice<Item> {
    let items = itemsOfNumber[number] ?? []
    // If numbering restarts at each meeting, a number occurs once per meeting.
    return items[..<items.firstOfSorted { meetings[$0.meeting].date.value > date }]
  }
}
