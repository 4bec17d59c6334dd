@testable import BoardPaperKit
import TestSupport

/// A small workspace that is watched, with its rounds made by hand.
struct WatchedFolder {
  let folder: TemporaryFolder
  var workspace: WatchedWorkspace

  static let board = "kind: board\nname: Sample Health and Wellbeing Board\n"

  static func paper(_ body: String, date: String = "2018-02-05") -> String {
    "---\nkind: paper\ndate: \(date)\nsubject: Progress\n---\n\n## Purpose\n\n\(body)\n"
  }

  init(_ files: [String: String]) throws {
    try self.init(watching: try TemporaryFolder(["board.yaml": Self.board].merging(files) { $1 }))
  }

  init(watching folder: TemporaryFolder) throws {
    self.folder = folder
    workspace = try WatchedWorkspace([], in: Self.environment(folder))
  }

  static func environment(_ folder: TemporaryFolder) -> Environment {
    Environment(
      currentFolder: folder.path, temporaryFolder: folder.path, day: nil, tell: { _ in })
  }
}
