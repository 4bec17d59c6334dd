import PaperModel
import PaperSource

/// Finds out whether a build of a whole workspace would change nothing, and remembers builds for that.
struct BuildMemory {
  private let selection: Selection
  private let folders: OutputFolders
  private let conditions: BuildRecord.Conditions
  private let environment: Environment
  /// The sources before anything of them was read.
  private let state: WorkspaceState

  /// Nil for a build that is not remembered: of a part of a workspace, or by a program that is not known.
  /// - Parameter request: what is asked for.
  init?(
    of selection: Selection, in folders: OutputFolders, request: [String: Bool],
    _ environment: Environment
  ) {
    guard selection.isWhole, let program = environment.program else { return nil }
    self.selection = selection
    self.folders = folders
    self.environment = environment
    let day = environment.day.map { String($0.dayNumber) } ?? "none"
    let asked = request.filter(\.value).map(\.key).sorted()
    conditions = BuildRecord.Conditions(
      program: program,
      request: ([selection.root, environment.currentFolder, day] + asked).joined(separator: "\n"))
    state = WorkspaceState(of: selection.root)
  }

  /// The last build, if this one would do the same.
  var lastBuild: BuildRecord? {
    guard let record = BuildRecord(in: folders.home), record.conditions == conditions,
      record.sources == state.fingerprint.hexadecimal, record.outputs == outputs
    else { return nil }
    return record
  }

  private var outputs: String {
    OutputState.fingerprint(
      of: OutputPlace.allCases.map(folders.folder),
      list: Path.join(folders.home, OutputList.path)
    ).hexadecimal
  }

  /// Remembers a build that has made everything.
  /// - Parameters:
  ///   - count: the number of its outputs.
  ///   - inputs: what was read. Where a source has changed meanwhile nothing is remembered.
  func remember(count: Int, messages: [String], _ inputs: BothInputs) {
    let read = inputs.files
    let absolute = { (path: String) in
      Path.normalised(Path.join(environment.currentFolder, path))
    }
    let texts = read.filter { $0.key.hasSuffix(".md") || $0.key.hasSuffix(".yaml") }
    guard
      state.holds(
        inputs.paths.map(absolute),
        texts: Dictionary(texts.map { (absolute($0.key), $0.value.bytes) }) { first, _ in first }),
      WorkspaceState(of: selection.root).fingerprint == state.fingerprint
    else { return }
    BuildRecord(
      conditions: conditions, sources: state.fingerprint.hexadecimal, outputs: outputs,
      count: count, messages: messages
    ).write(in: folders.home)
  }
}
