import PaperSource

extension OutputFolders {
  /// Finishes an interrupted build whose log was complete. What a build left without a complete log
  /// is cleared later.
  func finishEarlier() throws(WriteProblem) {
    for folder in OutputLeftovers.staging(in: home) {
      guard let commit = OutputCommit(in: folder), isOurs(commit) else { continue }
      var moved: [String] = []
      var rest: [OutputCommit.Step] = []
      for step in commit.steps {
        if case .move(let source, let target) = step {
          let target = Path.join(home, target)
          guard FileSystem.kind(of: Path.join(home, source), followingLinks: false) == .file else {
            moved.append(target)
            continue
          }
          var made: [String] = []
          try OutputStaging.makeFolder(
            Path.folder(of: target), guarded: guardedFolder(holding: target), made: &made)
        }
        rest.append(step)
      }
      _ = try carryOut(OutputCommit(rest), moved: moved)
      ScratchFolder.remove(folder)
      environment.printError("finished what an earlier build was about to write when it was ended")
    }
  }

  private func guardedFolder(holding path: String) -> String? {
    let folders = OutputPlace.allCases.filter(\.isGuarded).map(folder)
    return (folders + [Path.join(home, OutputList.folder)]).first {
      Path.isInside(path, folder: $0)
    }
  }

  /// Whether all steps stay within the folders of outputs and the list.
  private func isOurs(_ commit: OutputCommit) -> Bool {
    let folders = OutputPlace.allCases.map { Path.relative(folder($0), from: home) + "/" }
    return commit.steps.allSatisfy { step in
      guard case .move(let source, let target) = step else { return true }
      let isTemporary =
        source.hasPrefix(OutputList.folder + "/" + OutputStaging.prefix)
        || folders.contains { source.hasPrefix($0) } && Path.name(of: source).hasPrefix(".")
      return isTemporary && (target == OutputList.path || folders.contains { target.hasPrefix($0) })
    }
  }
}
