import PaperMarkup
import PaperSource
import Synchronization

/// The outputs of the rounds of a watch, which are kept as long as none of the texts that were read for them
/// is another.
///
/// Each job notes the texts that it reads (`TextsRead`). A round after which files were only reworded
/// (`Rewording`) repeats the jobs that read one of them; every other round repeats all. Nothing is kept
/// whose file on the disk is not as the last round left it.
final class KeptOutputs: Sendable {
  /// What a job made.
  private struct Made {
    let files: [OutputFile]
    /// The absolute paths of the files, in their order.
    let paths: [String]
    let texts: Set<String>
    /// What the disk states of the files, in their order.
    var stamps: [FileStamp?] = []
  }

  private struct State {
    /// By the names of the jobs.
    var last: [String: Made] = [:]
    var next: [String: Made] = [:]
    /// The texts that were read outside of jobs in the last round.
    var shared: Set<String> = []
    /// The texts that are others; nil where everything may be another.
    var reworded: Set<String>?
    var repeated = 0
  }

  private let state = Mutex(State())

  // MARK: - Rounds

  /// Begins a round.
  /// - Parameter reworded: the paths of the texts that are others than in the last round; nil where more is
  ///   another.
  func begin(reworded: Set<String>?) {
    state.withLock { state in
      state.next = [:]
      state.repeated = 0
      // What else is private with a text of which something is private is not found out.
      let isOpen = reworded.map { texts in
        !state.last.values.contains { made in
          made.files.contains { $0.place != .public && texts.contains($0.source) }
        }
      }
      state.reworded =
        isOpen == true && state.shared.isDisjoint(with: reworded ?? []) ? reworded : nil
    }
  }

  /// Ends a round in which all files are in their places.
  /// - Parameter shared: the texts that were read outside of jobs.
  func end(shared: Set<String>) {
    state.withLock { state in
      state.last = state.next.mapValues { made in
        guard made.stamps.isEmpty else { return made }
        var made = made
        made.stamps = made.paths.map(Self.stamp)
        return made
      }
      state.next = [:]
      state.shared = shared
    }
  }

  /// Forgets everything, after a round that did not end as it should.
  func forget() { state.withLock { $0 = State() } }

  /// The number of jobs that the last round repeated.
  var repeatedCount: Int { state.withLock { $0.repeated } }

  // MARK: - Jobs

  /// The files of a job: those of the last round where they can be no others.
  /// - Parameters:
  ///   - job: the name of the job.
  ///   - isKept: whether they may be those of the last round.
  ///   - path: the absolute path of a file.
  func files(
    of job: String, isKept: Bool = true, at path: (OutputFile) -> String,
    _ make: () throws -> [OutputFile]
  ) rethrows -> [OutputFile] {
    let known = state.withLock { state in
      state.reworded.flatMap { texts in
        state.last[job].flatMap { $0.texts.isDisjoint(with: texts) ? $0 : nil }
      }
    }
    if isKept, let known, known.paths.map(Self.stamp) == known.stamps {
      state.withLock { $0.next[job] = known }
      return known.files
    }
    let read = TextsRead()
    let told = KeptMessages.current?.texts.count ?? 0
    let files = try TextsRead.$current.withValue(read) { try make() }
    state.withLock { state in
      state.repeated += 1
      // What was told has to be told again.
      guard (KeptMessages.current?.texts.count ?? 0) == told else { return }
      state.next[job] = Made(
        files: files.map { $0.put(in: .unchanged(size: $0.size)) }, paths: files.map(path),
        texts: read.names)
    }
    return files
  }

  private static func stamp(of path: String) -> FileStamp? {
    (try? FileSystem.Status(path, followingLinks: false))?.stamp
  }
}
