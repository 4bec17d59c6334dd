import Foundation
import TestSupport
import Testing

/// Edits and publications at random, one after the other in one workspace.
@Suite struct `After any edits and publications` {
  private static let isSlow = ProcessInfo.processInfo.environment["SLOW_TESTS"] == "1"

  /// An edition as it was when it was published.
  private struct Known {
    let files: [String: Data]
    let reason: String?
    let date: String
  }

  /// What the workspace says, from which its files follow.
  private struct State: Equatable {
    var words = [1, 1, 1]
    var isOnAgenda = [true, true, true]
    var isNamed = false

    func write(to folder: TemporaryFolder) throws {
      for (number, word) in words.enumerated() {
        try folder.write(
          PublishWorkspace.paper("part \(number)", "Word \(word) of part \(number)."),
          to: "m/p\(number).md")
      }
      let items = isOnAgenda.enumerated().filter(\.element).map {
        "  - { id: i\($0.offset), title: Item \($0.offset), paper: p\($0.offset).md }\n"
      }
      let name = isNamed ? "council: Sample City Council\n" : ""
      try folder.write(BadInput.board + name, to: "board.yaml")
      try folder.write(
        "kind: meeting\ndate: 2018-02-05\nagenda:\n  - { id: open, title: Welcome }\n"
          + items.joined(), to: "m/meeting.yaml")
    }

    mutating func edit(_ generator: inout SeededGenerator) {
      let part = generator.below(3)
      switch generator.below(6) {
      case 0...2: words[part] = generator.below(4)
      case 3, 4: isOnAgenda[part].toggle()
      default: isNamed.toggle()
      }
    }
  }

  @Test(arguments: 0..<(isSlow ? 20 : 2))
  func `every edition is as it was, and the history is the sequence of them`(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed) + 7)
    let folder = try TemporaryFolder()
    var (state, published) = (State(), State?.none)
    var known: [Known] = []
    for day in 1...(Self.isSlow ? 14 : 7) {
      for _ in 0..<generator.below(3) { state.edit(&generator) }
      try state.write(to: folder)
      let hasReason = generator.below(3) > 0
      let date = "2018-01-\(day < 10 ? "0" : "")\(day)"
      let run = try RunningProgram(
        ["publish", "m", "--on", date] + (hasReason ? ["--reason", "Reason \(day)."] : []),
        in: folder.path)
      let count = known.count
      if state == published {
        #expect(run.status == 0 && run.errors.hasPrefix("nothing has changed"), "\(run.errors)")
      } else if run.status == 0 {
        let start = "published/2018-02-05/\(count + 1)/"
        let files = folder.files().filter { $0.hasPrefix(start) }
        known.append(
          Known(
            files: Dictionary(
              uniqueKeysWithValues: try files.map { ($0, try folder.data(of: $0)) }),
            reason: hasReason ? "Reason \(day)." : nil, date: date))
        published = state
      } else {
        // Only for want of a reason, and then only where something says something else.
        #expect(run.status == 64 && !hasReason, "\(run.errors)")
        #expect(run.errors.contains("'--reason'"))
        #expect(
          state.words != published?.words || state.isOnAgenda != published?.isOnAgenda
            || state.isNamed != published?.isNamed)
      }
      let all = known.reduce(into: [:]) { $0.merge($1.files) { one, _ in one } }
      #expect(Set(folder.files().filter { $0.hasPrefix("published/") }) == Set(all.keys))
      for (name, data) in all { #expect(try folder.data(of: name) == data, "\(name)") }
      #expect(try RunningProgram(["publish", "--verify"], in: folder.path).status == 0)
    }
    let run = try RunningProgram(
      ["publish", "2018-02-05", "--history", "--format", "json"], in: folder.path)
    let list = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]]
    let history = try #require(list)
    #expect(history.map { $0["edition"] as? Int } == (1...max(1, known.count)).map { $0 })
    #expect(history.map { $0["published"] as? String } == known.map(\.date))
    #expect(history.map { $0["reason"] as? String } == known.map(\.reason))
    try replay(history, known)
  }

  /// The differences, applied one after the other, give the files of each edition.
  private func replay(_ history: [[String: Any]], _ known: [Known]) throws {
    var files: Set<String> = []
    for (number, edition) in history.enumerated() {
      for file in try #require(edition["files"] as? [[String: Any]]) {
        let path = try #require(file["path"] as? String)
        switch file["change"] as? String {
        case "added": #expect(files.insert(path).inserted)
        case "removed": #expect(files.remove(path) != nil)
        default: #expect(files.contains(path))
        }
      }
      let start = "published/2018-02-05/\(number + 1)/files/"
      let there = known[number].files.keys.filter { $0.hasPrefix(start) }
      #expect(files == Set(there.map { String($0.dropFirst(start.count)) }))
    }
  }
}
