import PaperSource

/// How the documents that a build makes differ from those that the last one left, byte by byte.
package struct OutputComparison {
  /// Paths from the folder that holds the folders of outputs, in their order.
  let added: [String]
  let changed: [String]
  /// How many are as they were.
  let unchanged: Int

  /// Asks the disk, before anything is written.
  /// - Parameter home: the folder that holds the folders of outputs.
  init(of targets: [OutputStaging.Target], in home: String) {
    var added: [String] = []
    var changed: [String] = []
    for target in targets {
      let path = Path.relative(target.path, from: home)
      if FileSystem.kind(of: target.path, followingLinks: false) == nil {
        added.append(path)
      } else if (try? FileSystem.read(target.path, limit: target.bytes.count)) != target.bytes {
        // Also one that is longer, or cannot be read.
        changed.append(path)
      }
    }
    unchanged = targets.count - added.count - changed.count
    self.added = added.sorted()
    self.changed = changed.sorted()
  }

  /// What is told, in plain words.
  /// - Parameter removed: what went, in the same build.
  package func lines(removed: [OutputFolders.Removal]) -> [String] {
    added.map { "added \($0)" } + changed.map { "changed \($0)" }
      + removed.map { "removed \($0.pathInHome): \($0.reason)" } + ["unchanged: \(unchanged)"]
  }
}
