/// An item of a meeting: the path of the meeting's file, and the item's id.
struct ItemKey: Hashable {
  let meeting: String
  let item: String
}

/// The numbers of minutes: as stated, or counted on from the first of their meetings.
struct MinuteNumbers: Sendable {
  /// An item whose minute has a number: the place of its meeting in the record, and its id.
  struct Item {
    let meeting: Int
    let id: String
  }

  private let meetings: [Meeting]
  private let numberOfItem: [ItemKey: MinuteNumber]
  /// By the order of their meetings.
  private let itemsOfNumber: [MinuteNumber: [Item]]

  init(_ record: MeetingRecord, minute: (ItemKey) -> Minute?) {
    var numberOfItem: [ItemKey: MinuteNumber] = [:]
    var itemsOfNumber: [MinuteNumber: [Item]] = [:]
    for (place, meeting) in record.meetings.enumerated() where meeting.state != .cancelled {
      var next = meeting.firstMinute?.value
      for item in meeting.agenda {
        for (index, part) in ([item] + item.items).enumerated() {
          let key = ItemKey(meeting: meeting.path, item: part.id.value)
          // A sub-item has a number only where one is stated.
          guard let number = minute(key)?.number?.value ?? (index == 0 ? next : nil) else {
            continue
          }
          numberOfItem[key] = numberOfItem[key] ?? number
          itemsOfNumber[number, default: []].append(Item(meeting: place, id: key.item))
          // Without a first number, one that is stated says nothing of the others; and that of a
          // sub-item only where it is the next.
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

  /// The items of a number at meetings until a day, by the order of these.
  func items(of number: MinuteNumber, upTo date: CalendarDate) -> ArraySlice<Item> {
    let items = itemsOfNumber[number] ?? []
    // Where numbers begin anew at each meeting there are as many of one as there are meetings.
    var (low, high) = (0, items.count)
    while low < high {
      let middle = (low + high) / 2
      let isUntil = meetings[items[middle].meeting].date.value <= date
      if isUntil { low = middle + 1 } else { high = middle }
    }
    return items[..<low]
  }
}
