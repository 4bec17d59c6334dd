import Foundation
import PaperRender
import PaperSource
import TestSupport

@testable import BoardPaperKit
@testable import board_paper

/// A workspace with a meeting of which one item, with its paper and its minute, is public or not.
enum OutputsWorkspace {
  static let files = files(isPrivate: false)
  static let privateMeeting = meeting(isPrivate: true)
  static let list = ".board-paper/outputs.json"

  static func files(isPrivate: Bool) -> [String: String] {
    [
      "board.yaml": BadInput.board,
      "m/meeting.yaml": meeting(isPrivate: isPrivate),
      "m/lease.md": BadInput.paper(body: "## Purpose\n\nTo inform."),
      "m/minutes/lease.md": "---\nkind: minute\nitem: lease\n---\n\nSaid.\n",
      "plan.md": BadInput.paper(body: "## Purpose\n\nTo plan."),
    ]
  }

  /// The meeting without the paper of its first item.
  static let meetingWithoutPlan = meeting(isPrivate: false).replacing(
    ", paper: ../plan.md", with: "")

  private static func meeting(isPrivate: Bool) -> String {
    let mark = isPrivate ? ", private: { paragraph: 3, reason: a lease is negotiated }" : ""
    return """
      kind: meeting
      date: 2018-02-05
      agenda:
        - { id: a, title: A, paper: ../plan.md }
        - { id: lease, title: The lease, paper: lease.md\(mark) }
      """
  }

  /// Runs `build` and expects it to succeed.
  static func build(_ arguments: [String] = [], in folder: TemporaryFolder) throws
    -> RunningProgram
  {
    let run = try RunningProgram(["build"] + arguments, in: folder.path)
    guard run.status == 0 else { throw Failure(errors: run.errors) }
    return run
  }

  struct Failure: Error { let errors: String }

  // MARK: - Without a command

  /// The folders of outputs of a workspace, and nothing read.
  static func folders(
    _ output: String? = nil, in folder: TemporaryFolder
  ) throws -> (folders: OutputFolders, inputs: Inputs) {
    let environment = Environment(
      currentFolder: folder.path, temporaryFolder: "/tmp", day: nil,
      tell: { _ in })
    let selection = try Selection.named([], in: environment)
    return (
      try OutputFolders(output, for: selection, in: environment),
      Inputs.read(selection, in: environment)
    )
  }

  /// Writes files as a build would; says what was removed.
  @discardableResult
  static func write(
    _ files: [OutputFile], isWhole: Bool = true, withheld: [String] = [],
    gone: [(path: String, reason: String)] = [], in folder: TemporaryFolder
  ) throws -> [String] {
    let (folders, inputs) = try folders(in: folder)
    let isWorkingCopy = files.contains { $0.place == .working }
    return try folders.write(
      files, in: isWorkingCopy ? [.working] : OutputChange.finished, isWhole: isWhole,
      withheld: withheld, gone: gone, inputs: inputs
    ).removed.map { "\($0.path): \($0.reason)" }
  }
}

extension OutputFile {
  init(_ path: String, _ place: OutputPlace = .public, of source: String = "") {
    self.init(path: path, OutputContent(Array("made\n".utf8)), place: place, source: source)
  }
}

extension TemporaryFolder {
  /// Who may do what with a file or a folder.
  func mode(of name: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path(of: name))
    return (attributes[.posixPermissions] as? Int) ?? -1
  }

  func setMode(_ mode: Int, of name: String) throws {
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path(of: name))
  }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: path(of: name), withDestinationPath: target)
  }

}
