import PaperModel

/// A category of attendees with its groups. Each group appears once, wherever the source repeats
/// it.
struct AttendanceCategory: Sendable {
  let title: String
  /// The attendees who are in no group.
  private(set) var people: [Attendee] = []
  private(set) var groups: [(title: String, people: [Attendee])] = []

  private var indexOfGroup: [String: Int] = [:]

  private init(title: String) { self.title = title }

  /// The categories of a meeting, in the order of first mention.
  static func all(of meeting: Meeting) -> [AttendanceCategory] {
    var categories: [AttendanceCategory] = []
    var indices: [String: Int] = [:]
    for group in meeting.attendance {
      let index = indices[group.category] ?? categories.count
      if index == categories.count {
        indices[group.category] = index
        categories.append(AttendanceCategory(title: group.category))
      }
      categories[index].add(group)
    }
    return categories
  }

  private mutating func add(_ group: AttendanceGroup) {
    guard let title = group.group else {
      people += group.people
      return
    }
    if let index = indexOfGroup[title] {
      groups[index].people += group.people
    } else {
      indexOfGroup[title] = groups.count
      groups.append((title, group.people))
    }
  }
}
