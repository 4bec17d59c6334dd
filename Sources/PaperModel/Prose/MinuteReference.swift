import PaperMarkup

/// A reference to another Minute in a text.
package enum MinuteReference: Hashable, Sendable, CustomStringConvertible {
  /// The latest Minute with that number before this meeting, or in this meeting before this Minute.
  case number(MinuteNumber)
  /// The Minute of an item, by the ids of the meeting and of the item.
  case item(meeting: String, item: String)

  /// Reads `66`, `30/15` and `2016-07-11/marmot`; nil for anything else.
  package init?(parsing text: some StringProtocol) {
    if let number = MinuteNumber(parsing: text) {
      self = .number(number)
      return
    }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, parts[1].first?.isLetter == true,
      parts.allSatisfy({ $0.allSatisfy { !$0.isWhitespace } })
    else { return nil }
    self = .item(meeting: String(parts[0]), item: String(parts[1]))
  }

  package var description: String {
    switch self {
    case .number(let number): number.description
    case .item(let meeting, let item): "\(meeting)/\(item)"
    }
  }
}

/// A function that replaces a reference to a Minute with another.
package typealias MinuteReferenceChange = (Placed<MinuteReference>) -> Placed<MinuteReference>

extension Array {
  func mappingMinutes(_ change: MinuteReferenceChange) -> Self
  where Element == Prose.Inline { mappingReferences { $0.mappingMinute(change) } }

  func mappingMinutes(_ change: MinuteReferenceChange) -> Self
  where Element == Prose.Block { mappingReferences { $0.mappingMinute(change) } }
}

extension Placed where Value == [Prose.Inline] {
  func mappingMinutes(_ change: MinuteReferenceChange) -> Self {
    Placed(value.mappingMinutes(change), at: range)
  }
}

extension ProseReference {
  fileprivate func mappingMinute(_ change: MinuteReferenceChange) -> Self {
    switch self {
    case .figure, .caption: self
    case .minute(let minute): .minute(change(minute))
    }
  }
}
