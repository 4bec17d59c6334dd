import PaperCheck
package import PaperModel
import PaperSource

/// Begins the next paper from the last one.
package struct NextPaper {
  private let sources: PaperSources
  private let meeting: Meeting
  private let period: ReportingPeriod?
  /// The absolute path of the new paper.
  private let target: String
  /// The new files, and the edits of files that are there.
  private let created: [(path: String, bytes: [UInt8])]
  private let edits: [(edit: FileEdit, what: String)]
  private let notes: [String]
  private let environment: Environment

  /// - Parameters:
  ///   - typed: the file of the last paper.
  ///   - meetingName: the meeting of the new one: its folder, its file or its id; nil for the next.
  ///   - stated: the period on which the new one reports; nil for the one that follows.
  package init(
    _ typed: String, for meetingName: String?, period stated: ReportingPeriod?,
    in environment: Environment
  ) throws {
    self.environment = environment
    sources = try PaperSources(typed, in: environment)
    meeting = try sources.meeting(named: meetingName, in: environment)
    let paper = sources.paper
    guard stated == nil || paper.period != nil else {
      throw Failure.usage("'\(typed)' states no 'period:' that could be moved on")
    }
    if let last = paper.period?.value {
      period = try stated ?? sources.period(after: last, on: meeting.date.value)
    } else {
      period = nil
    }
    target = Path.join(sources.root, sources.newPath(of: paper, at: meeting))
    let shown = Path.relative(target, from: environment.currentFolder)
    guard FileSystem.kind(of: target, followingLinks: false) == nil else {
      throw Failure.usage("'\(shown)' is there already, and stays as it is")
    }
    guard Path.isInside(FileSystem.realPath(ofTarget: target), folder: sources.root) else {
      throw Failure.usage("'\(shown)' lies outside the workspace")
    }
    var work = RenewalWork(sources, meeting: meeting, period: period, target: target, environment)
    try work.renewPaper()
    try work.openProgress()
    try work.placeOnAgenda()
    created = work.created
    edits = work.edits
    notes = work.notes
  }

  /// Writes the files.
  /// - Parameter isDry: whether it is only told what they would be.
  /// - Returns: what to tell the user.
  package func write(isDry: Bool) throws -> [String] {
    func shown(_ path: String) -> String { Path.relative(path, from: environment.currentFolder) }
    if isDry {
      return created.flatMap { file in
        ["would write \(shown(file.path))"]
          + (file.path == target ? ["", String(decoding: file.bytes, as: UTF8.self)] : [])
      } + edits.flatMap { ["would change \($0.edit.file.path): \($0.what)", $0.edit.difference] }
        + notes
    }
    let changed = try FileEdit.allWritten(edits.map(\.edit), in: environment)
    try AtomicWriter.write(created + changed)
    return created.map { "wrote \(shown($0.path))" }
      + edits.map { "changed \($0.edit.file.path): \($0.what)" } + notes
  }
}
