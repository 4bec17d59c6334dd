#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

import PaperMarkup
import PaperSource

/// The moves and removals of a build, in order, once all files are written: a redo log. It is
/// stored with the written files until everything is done, so that the next build can finish an
/// interrupted one.
struct OutputCommit: Equatable {
  enum Step: Equatable {
    /// Moves a written file into its place. Both paths are relative to the parent of the folders of
    /// outputs.
    case move(from: String, to: String)
    case remove(OutputChange.Gone)
  }

  let steps: [Step]

  /// The name of the log in the folder of written files.
  static let fileName = "commit.json"
  private static let sizeLimit = 1 << 26

  init(_ steps: [Step]) { self.steps = steps }

  // MARK: - The file

  var bytes: [UInt8] {
    let list = steps.map { step in
      switch step {
      case .move(let source, let target):
        JSONValue.object(["move": .text(source), "to": .text(target)])
      case .remove(let gone):
        JSONValue.object([
          "remove": .text(gone.key.path), "place": .text(gone.key.place.rawValue),
          "reason": .text(gone.reason),
        ])
      }
    }
    return Array(JSONValue.list(list).fileText.utf8)
  }

  /// Reads the log in a folder of written files; nil where there is none that is reliable.
  init?(in folder: String) {
    guard
      let bytes = try? FileSystem.read(Path.join(folder, Self.fileName), limit: Self.sizeLimit),
      let stored = try? JSONDecoder().decode([Stored].self, from: Data(bytes))
    else { return nil }
    var steps: [Step] = []
    for entry in stored {
      if let source = entry.move, let target = entry.to, Path.isBelow(source),
        Path.isBelow(target)
      {
        steps.append(.move(from: source, to: target))
      } else if let path = entry.remove, let place = entry.place, Path.isBelow(path) {
        steps.append(
          .remove(OutputChange.Gone(key: OutputKey(place, path), reason: entry.reason ?? "")))
      } else {
        return nil
      }
    }
    self.steps = steps
  }

  private struct Stored: Decodable {
    let move: String?
    let to: String?
    let remove: String?
    let place: OutputPlace?
    let reason: String?
  }
}
