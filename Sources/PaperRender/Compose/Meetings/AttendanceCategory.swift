import PaperModel

/// A category of those who were there, with its groups: each once, however it was written down.
struct AttendanceCategory: Sendable {
  let title: String
  /// Those who are in no group.
  private(set) var people: [Attendee] = []
  private(set) var groups: [(title: String, people: [Attendee])] = []

  private var indexOfGroup: [String: Int] = [:]

  private init(title: String) { self.title = title }

  /// The categories of a meeting, in the order in which they are named first.
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
