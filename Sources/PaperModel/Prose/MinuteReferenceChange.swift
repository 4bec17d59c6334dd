import PaperMarkup

/// A function that replaces a reference to a Minute with another.
package typealias MinuteReferenceChange = (Placed<MinuteReference>) -> Placed<MinuteReference>

extension Array {
  func mappingMinutes(_ change: MinuteReferenceChange) -> Self
  where Element == Prose.Inline { mappingReferences { $0.mappingMinute(change) } }

  func mappingMinutes(_ change: MinuteReferenceChange) -> Self
  where Element == Prose.Block { mappingReferences { $0.mappingMinute(change) } }
}

extension ProseReference {
  fileprivate func mappingMinute(_ change: MinuteReferenceChange) -> Self {
    switch self {
    case .figure: self
    case .minute(let minute): .minute(change(minute))
    }
  }
}
