import PaperMarkup
import PaperModel

/// The people named in the fields of a workspace that hold names, and which of the names may be two
/// spellings of one.
struct StatedPeople {
  /// The names as stated.
  let names: Set<String>
  /// The ids of the lists in which each name appears. Two names in the same list are two people.
  private let lists: [String: Set<Int>]
  /// The names by the keys that they share with names that are nearly alike.
  private let alike: [String: [String]]
  /// The forenames and surnames. Of two names that are nearly alike, one of the two parts is the
  /// same.
  private let halves: Set<String>

  /// The largest number of names kept for one key.
  private static let most = 8

  init(_ workspace: Workspace) {
    let meetings = workspace.meetings?.meetings ?? []
    let rosters =
      [workspace.board?.members.map(\.name.value) ?? []]
      + meetings.map { meeting in
        meeting.attendance.flatMap(\.people).map(\.name.value)
          + meeting.apologies.map(\.name.value) + (meeting.members ?? []).map(\.name.value)
      }
    var lists: [String: Set<Int>] = [:]
    for (number, roster) in rosters.enumerated() {
      for name in roster { lists[name, default: []].insert(number) }
    }
    self.lists = lists
    names = Set(lists.keys).union(Self.names(outsideOfLists: workspace, meetings))
    var alike: [String: [String]] = [:]
    for name in names.sorted() {
      for key in Self.keys(of: StatedName(name)) where alike[key, default: []].count < Self.most {
        alike[key, default: []].append(name)
      }
    }
    self.alike = alike
    halves = Set(names.map { StatedName($0) }.flatMap { $0.forenames + [$0.surname] })
  }

  /// Whether a word, in lower case, is part of a stated name.
  func isPart(_ word: String) -> Bool { halves.contains(word) }

  private static func names(
    outsideOfLists workspace: Workspace, _ meetings: [Meeting]
  ) -> [String] {
    let ofPapers = workspace.papers.flatMap { paper in
      paper.from.map(\.name) + paper.reportAuthors.compactMap(\.name)
    }
    let contacts = workspace.indicatorSets.flatMap { $0.indicators.compactMap(\.owner.contact) }
    let items = meetings.flatMap(\.agenda).flatMap { [$0] + $0.items }
    let presenters =
      items.flatMap { $0.reportOf + $0.reporting }
      + (workspace.meetings?.minutes ?? []).flatMap { $0.reportOf + $0.introducedBy }
    return ofPapers + contacts + presenters.compactMap(\.name)
      + meetings.compactMap { $0.contact?.name }
  }

  /// The stated names that may be another spelling of a name, in order.
  func alike(_ name: String) -> [String] {
    let person = StatedName(name)
    var found: Set<String> = []
    for key in Self.keys(of: person) {
      for other in alike[key] ?? [] where Self.areAlike(person, StatedName(other)) {
        if areOneList(name, other) { continue }
        found.insert(other)
      }
    }
    return found.sorted()
  }

  private func areOneList(_ first: String, _ second: String) -> Bool {
    guard let first = lists[first], let second = lists[second] else { return false }
    return !first.isDisjoint(with: second)
  }

  /// The keys that a name shares with every name that is nearly like it: one part unchanged, and
  /// the other by its sound or with one letter deleted.
  private static func keys(of person: StatedName) -> Set<String> {
    guard person.surname.count < 40 else { return [] }
    var keys: Set<String> = []
    for forename in person.forenames where (2..<40).contains(forename.count) {
      keys.insert("\(sound(forename))|\(person.surname)")
      keys.insert("\(sorted(forename))|\(person.surname)")
      keys.insert("\(forename)|\(sound(person.surname))")
      guard person.surname.count > 4 else { continue }
      for left in OrganisationRegister.withoutLetter(person.surname) {
        keys.insert("\(forename)|\(left)")
      }
    }
    return keys
  }

  private static func areAlike(_ first: StatedName, _ second: StatedName) -> Bool {
    let shared = first.forenames.contains { $0.count > 1 && second.forenames.contains($0) }
    if first.surname == second.surname {
      return !shared
        && first.forenames.contains { left in
          left.count > 1
            && second.forenames.contains { right in
              sound(left) == sound(right)
                || (sorted(left) == sorted(right) && left.first == right.first
                  && left.last == right.last)
            }
        }
    }
    guard shared, first.surname.first == second.surname.first else { return false }
    return sound(first.surname) == sound(second.surname)
      || (min(first.surname.count, second.surname.count) > 4
        && Spelling.distance(from: first.surname, to: second.surname, atMost: 1) != nil)
  }

  /// An approximation of how a name sounds: the same for `Jon` and `John`, `Philip` and `Phillip`,
  /// `Ann` and `Anne`.
  private static func sound(_ name: String) -> String {
    var sound: [Character] = []
    for letter in name.replacing("ph", with: "v") where letter.isLetter {
      let heard: Character =
        switch letter {
        case "c", "q": "k"
        case "z": "s"
        case "y": "i"
        case "f": "v"
        default: letter
        }
      guard heard != sound.last, heard != "h" || sound.isEmpty else { continue }
      sound.append(heard)
    }
    if sound.count > 2, sound.last == "e" { sound.removeLast() }
    if sound.count > 2, sound.suffix(2) == ["e", "i"] { sound.remove(at: sound.count - 2) }
    return String(sound)
  }

  private static func sorted(_ name: String) -> String { String(name.sorted()) }
}
