import PaperCompose
package import PaperModel
import PaperRender
import PaperSource

/// Makes the workbooks that partners fill in before a meeting.
package struct ReturnsMaking {
  /// A workbook, and whose it is.
  private struct Made {
    let asked: PartnerReturn
    /// The absolute path.
    let path: String
    let bytes: [UInt8]
  }

  private let made: [Made]
  private let meeting: Meeting
  private let days: Deadlines
  private let unassigned: [String]
  private let environment: Environment

  /// - Parameters:
  ///   - meetingName: the meeting, as `ReturnMeeting` finds it.
  ///   - names: only the returns of these organisations or people; empty for all.
  ///   - date: the day as on which everything is seen.
  ///   - withPrivate: whether what files state to be private is asked for too, of those who have it.
  ///   - output: the folder for the workbooks; nil for one of the workspace.
  package init(
    for meetingName: String?, of names: [String], on date: CalendarDate, withPrivate: Bool,
    into output: String?, in environment: Environment
  ) throws {
    self.environment = environment
    let selection = try Selection.workspace("returns are made in", in: environment)
    let outputs = try StatusOutputs(
      of: selection, for: names, on: date, withPrivate: withPrivate, as: .text, in: environment)
    guard outputs.isWhole else { throw Failure.inputs }
    try outputs.refuseUnknownNames()
    let coming = outputs.status.list.meetings
    meeting = try ReturnMeeting.find(
      meetingName, among: coming.map(\.meeting), in: outputs.workspace, root: selection.root,
      environment)
    guard let days = coming.first(where: { [meeting] in $0.meeting.path == meeting.path })?.days
    else { throw Failure.inputs }
    self.days = days
    let returns = MeetingReturns(
      of: outputs.status, for: meeting, by: days, in: outputs.edition)
    outputs.sayWhatIsLeftOut(by: "returns make")
    unassigned = returns.unassigned
    guard !returns.returns.isEmpty else {
      throw Failure.usage(
        "nothing is awaited \(names.isEmpty ? "" : "of them ")for the meeting of \(meeting.date.value): "
          + "'board-paper status' says what is waiting, and 'board-paper next' begins the next paper"
      )
    }
    let folder =
      output.map { Path.normalised(Path.join(environment.currentFolder, $0)) }
      ?? Path.join(selection.root, "\(Self.folder)/\(meeting.id.value)")
    let ids = Set((outputs.workspace.board?.organisations ?? []).map(\.id.value))
    var slugs = Slugs(taken: ids)
    made = try returns.returns.map { asked in
      let id = asked.partner.id
      let name =
        (ids.contains(id) ? id : slugs.id(for: asked.partner.name, orElse: "partner")) + ".xlsx"
      let path = Path.join(folder, name)
      _ = try FileOutput(path, of: [selection.root], in: environment)
      return Made(
        asked: asked, path: path,
        bytes: try WorkbookOutput.bytes(
          asked.workbook, shownAs: name, language: asked.writing.house.language, isRecord: true,
          sources: WorkbookSources(of: nil, outputs.inputs), in: environment))
    }
  }

  /// The folder of the workspace for returns.
  static let folder = "returns"

  /// Writes the workbooks that are not there. One that is there may have been filled in already, and stays as it
  /// is.
  /// - Parameter isDry: whether it is only told what would be written.
  /// - Returns: what to tell the user.
  package func write(isDry: Bool) throws -> [String] {
    var lines: [String] = []
    var files: [(path: String, bytes: [UInt8])] = []
    for made in made {
      let shown = Path.relative(made.path, from: environment.currentFolder)
      let asked = "\(made.asked.partner.name): \(ReturnCounts(made.asked.tables).text)"
      guard FileSystem.kind(of: made.path, followingLinks: false) != nil else {
        files.append((path: made.path, bytes: made.bytes))
        lines.append("\(isDry ? "would write" : "wrote") \(shown) for \(asked)")
        continue
      }
      let there = try? FileSystem.read(made.path, limit: WorkbookOpening.sizeLimit)
      lines.append(
        there == made.bytes
          ? "\(shown) is there already, for \(asked)"
          : "\(shown) is there already and is another one: it stays as it is, for \(asked)")
    }
    if !isDry { try AtomicWriter.write(files) }
    lines.append(
      "for the meeting of \(meeting.date.value), wanted by \(days.draft): 'board-paper returns read' "
        + "takes them in")
    if !unassigned.isEmpty {
      lines.append("in no return, since nobody is named for it:")
      lines += unassigned.map { "  \($0)" }
    }
    return lines
  }
}

extension PartnerReturn {
  /// The table of each row.
  var tables: [ReturnTable] { rows.map(\.subject.table) }
}
