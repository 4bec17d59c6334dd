@testable import BoardPaperKit
import PaperSource
import Testing

@Suite struct `A change of a folder` {
  /// A folder with files, each of which is known by a number that is another after each save.
  private func folder(_ files: [String: Int]) -> FolderSnapshot {
    FolderSnapshot(
      files.mapValues {
        FileStamp(size: 10, modified: Int64($0), changed: Int64($0), inode: UInt64($0))
      })
  }

  private static let pause = 50

  /// What is told of a folder that is looked at every 50 milliseconds.
  private func verdicts(
    _ looks: [[String: Int]], from start: [String: Int] = ["a": 1, "b": 1]
  ) -> [ChangeDetector.Verdict] {
    var detector = ChangeDetector(knowing: folder(start))
    return looks.enumerated().map { number, files in
      detector.look(at: folder(files), at: .milliseconds(number * Self.pause))
    }
  }

  @Test func `is told once another look finds the same`() {
    #expect(
      verdicts([["a": 1, "b": 1], ["a": 2, "b": 1], ["a": 2, "b": 1], ["a": 2, "b": 1]])
        == [.nothing, .unsettled, .changed(["a"]), .nothing])
  }

  @Test func `waits while a file is still being written, and is told then`() {
    #expect(
      verdicts([["a": 2, "b": 1], ["a": 3, "b": 1], ["a": 3, "b": 1]])
        == [.unsettled, .unsettled, .changed(["a"])])
  }

  @Test func `that was taken back is none`() {
    #expect(verdicts([["a": 2, "b": 1], ["a": 1, "b": 1]]) == [.unsettled, .nothing])
  }

  @Test func `is told again and again where somebody saves ten times a second or at every look`() {
    for step in [1, 2] {
      let looks = (0..<40).map { ["a": 2 + $0 / step, "b": 1] }
      let last = looks[looks.count - 1]
      let told = verdicts(looks + [last, last])
      let changes = told.count { $0 == .changed(["a"]) }
      #expect(changes >= 7, "\(changes)")
      #expect(told.last == .changed(["a"]) || told.last == .nothing)
    }
  }

  @Test func `by renaming is one change, though the file is gone for a moment`() {
    let told = verdicts([
      ["b": 1], ["b": 1], ["a": 2, "b": 1], ["a": 2, "b": 1], ["a": 2, "b": 1],
    ])
    #expect(told == [.unsettled, .unsettled, .unsettled, .changed(["a"]), .nothing])
  }

  @Test func `by renaming is one change where another editor's file is there in between`() {
    let told = verdicts([
      ["a": 1, "a.tmp": 5, "b": 1], ["a": 5, "b": 1], ["a": 5, "b": 1],
    ])
    #expect(told == [.unsettled, .unsettled, .changed(["a"])])
  }

  @Test func `is that a file was deleted, once it stays away`() {
    let told = verdicts(Array(repeating: ["b": 1], count: 12))
    #expect(told.filter { $0 == .changed(["a"]) }.count == 1)
    let place = told.firstIndex(of: .changed(["a"])) ?? 0
    #expect(place * Self.pause >= 300 && told[..<place].allSatisfy { $0 == .unsettled })
    #expect(told[(place + 1)...].allSatisfy { $0 == .nothing })
  }

  @Test func `of another file waits for one that is gone for a moment`() {
    let told = verdicts([
      ["a": 2, "b": 1], ["a": 2], ["a": 2], ["a": 2, "b": 3], ["a": 2, "b": 3],
    ])
    #expect(told.dropLast().allSatisfy { $0 == .unsettled })
    #expect(told.last == .changed(["a", "b"]))
  }

  @Test func `is told in the end where files come and go without a pause`() {
    let looks = (0..<100).map { $0.isMultiple(of: 2) ? ["b": 1] : ["a": $0, "b": 1] }
    #expect(verdicts(looks).contains { $0 != .unsettled })
  }

  @Test func `may be files in a new folder`() {
    let files = ["a": 1, "b": 1, "new/c": 1, "new/d": 1]
    #expect(verdicts([files, files]) == [.unsettled, .changed(["new/c", "new/d"])])
  }

  @Test func `of a file that was saved last is seen without looking at all others`() {
    var detector = ChangeDetector(knowing: folder(["a": 1, "b": 1]))
    let saved = folder(["a": 2, "b": 1])
    _ = detector.look(at: saved, at: .zero)
    #expect(detector.look(at: saved, at: .milliseconds(50)) == .changed(["a"]))
    #expect(!detector.isAnyRecentChanged { saved.stamps[$0] })
    #expect(!detector.isAnyRecentChanged { folder(["a": 2, "b": 9]).stamps[$0] })
    #expect(detector.isAnyRecentChanged { folder(["a": 3, "b": 1]).stamps[$0] })
    #expect(detector.isAnyRecentChanged { _ in nil })
  }

  @Test func `is looked for less often where looking is slow, as in network folders`() {
    #expect(WatchClock.pause(after: .milliseconds(1), isUnsettled: false) == .milliseconds(50))
    #expect(WatchClock.pause(after: .milliseconds(1), isUnsettled: true) == .milliseconds(20))
    #expect(WatchClock.pause(after: .milliseconds(30), isUnsettled: false) == .milliseconds(300))
    #expect(WatchClock.pause(after: .seconds(60), isUnsettled: false) == .seconds(5))
    #expect(WatchClock.pause(after: .seconds(60), isUnsettled: true) == .seconds(1))
  }
}
