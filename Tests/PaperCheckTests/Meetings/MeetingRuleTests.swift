import PaperCheck
import PaperMarkup
import PaperModel
import PaperSource
import TestSupport
import Testing

/// What rules find in the files of a workspace that reads without a finding.
private func findings(
  _ files: [String: String], stage: Stage = .draft, paths: [String] = []
) throws -> [Diagnostic] {
  let folder = try TemporaryFolder(files)
  let selection = try Selection(paths: paths, currentFolder: folder.path)
  let result = WorkspaceReader.read(selection, currentFolder: folder.path)
  #expect(result.diagnostics == [])
  return Checker(stage: stage).findings(in: try #require(result.workspace))
}

@Suite struct `A rule for meetings` {
  @Test(arguments: [Stage.draft, .final])
  func `is silent on meetings in which nothing is wrong`(stage: Stage) throws {
    #expect(try findings(MeetingFault.files, stage: stage) == [])
  }

  @Test(arguments: MeetingFault.all)
  func `finds its fault at the place, and nothing else`(fault: MeetingFault) throws {
    let marked = try fault.files().mapValues(MarkedText.init)
    let found = try findings(marked.mapValues(\.text), stage: fault.stage)
    #expect(found.map { "\($0.severity) \($0.rule)" } == fault.findings, "\(found)")
    func places(_ mark: Int) -> [String] {
      marked.compactMap { file, text in
        text.marks[mark].map { "\(file):\($0.line):\($0.column)" }
      }
    }
    func place(_ range: InputRange) -> String {
      "\(range.file):\(range.start.line):\(range.start.column)"
    }
    #expect(places(1) == (found.first.map { [place($0.range)] } ?? []))
    for place in places(2) {
      #expect(
        found.first?.notes.first.map {
          "\($0.range.file):\($0.range.start.line):\($0.range.start.column)"
        } == place)
    }
  }

  @Test(arguments: MeetingFault.nearMisses)
  func `is silent where a thing only looks like its fault`(fault: MeetingFault) throws {
    let found = try findings(try fault.files(), stage: fault.stage)
    #expect(found == [])
  }

  @Test func `has a fault that it finds, each of them`() {
    let found = Set(
      MeetingFault.all.flatMap(\.findings).compactMap { $0.split(separator: " ").last })
    let wanted = Rule.all.filter { $0.group == .meetings }.map(\.id)
    #expect(Set(wanted).subtracting(found.map(String.init)) == [])
  }

  @Test func `tells of meetings that were not named only what is an error`() throws {
    var files = MeetingFault.files
    files["c/meeting.yaml"] = """
      kind: meeting
      date: 2018-04-09
      state: held
      agenda: [{ id: one, title: One, minutes-of: [2018-02-06] }]
      """
    let all = try findings(files)
    #expect(all.map(\.rule) == ["missing-attendance", "unknown-meeting"])
    #expect(try findings(files, paths: ["b"]).map(\.rule) == ["unknown-meeting"])
    #expect(try findings(files, paths: ["c/meeting.yaml"]).map(\.rule) == all.map(\.rule))
  }

  @Test func `does not speak of what follows from something that is wrong already`() throws {
    var files = MeetingFault.files
    let minute = try #require(files[MeetingFault.minute])
    files[MeetingFault.minute] = minute.replacing("outcome: amended", with: "outcome: amendde")
      .replacing("due: 2018-03-01", with: "due: soon")
    files["b/paper.md"] = "---\nkind: paper\ndate: soon\n---\n\n## Purpose\n\nX.\n"
    files["a/meeting.yaml"] = files["a/meeting.yaml"]?.replacing("agenda:", with: "agenad:")
    let folder = try TemporaryFolder(files)
    let selection = try Selection(paths: [], currentFolder: folder.path)
    let result = WorkspaceReader.read(selection, currentFolder: folder.path)
    let found = Checker(stage: .final).findings(in: try #require(result.workspace))
    #expect(
      found.filter { !["unknown-minute", "missing-section"].contains($0.rule) } == [], "\(found)")
  }
}
