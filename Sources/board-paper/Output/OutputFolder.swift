import ArgumentParser
import PaperSource

/// Where documents go: never over a file that they are made from.
struct OutputFolder {
  /// Absolute, without dots. All of it may be put on the web.
  private let path: String
  /// Where that goes which the public may not see.
  private var privatePath: String { path + Selection.privateSuffix }
  private let environment: Environment

  /// The folder that the user named, or `out` in the workspace.
  init(_ named: String?, for selection: Selection, in environment: Environment) throws {
    self.environment = environment
    let own = Path.join(selection.root, Selection.outputFolder)
    guard let named else {
      path = own
      return
    }
    path = Path.normalised(Path.join(environment.currentFolder, named))
    let real = Self.realPath(path)
    if selection.hasBoard, Path.isInside(real, folder: selection.root),
      !Path.isInside(real, folder: own)
    {
      throw ValidationError(
        """
        '\(named)' lies in the workspace, where documents would be taken for sources: choose \
        'out', a folder in it, or one outside the workspace
        """)
    }
  }

  /// Writes all files or, where one cannot be written, none; gives their paths as the user sees
  /// them.
  func write(_ files: [OutputFile], inputs: Inputs) throws -> [String] {
    try Self.refuseRepeats(files)
    let targets = files.map {
      (path: Path.join($0.isPrivate ? privatePath : path, $0.path), bytes: $0.bytes)
    }
    try Self.refuse(targets.map(\.path), ifAmong: inputs, in: environment)
    try AtomicWriter.write(targets)
    return targets.map { Path.relative($0.path, from: environment.currentFolder) }
  }

  /// Refuses a path in the workspace, its output folder aside, at which a document would be taken
  /// for a source the next time.
  static func refuse(
    _ path: String, ifSourceOf selection: Selection, in environment: Environment
  ) throws {
    guard path.hasSuffix(".md") || path.hasSuffix(".yaml"), selection.hasBoard else { return }
    let target = realPath(Path.normalised(Path.join(environment.currentFolder, path)))
    let own = Path.join(selection.root, Selection.outputFolder)
    if Path.isInside(target, folder: selection.root), !Path.isInside(target, folder: own),
      !Path.isInside(target, folder: own + Selection.privateSuffix)
    {
      throw ValidationError(
        "'\(path)' lies in the workspace, where it would be taken for a source: choose a place in "
          + "'out', or outside the workspace")
    }
  }

  /// Writes one file at a path that the user typed.
  static func write(
    _ bytes: [UInt8], to path: String, inputs: Inputs, in environment: Environment
  ) throws {
    let target = Path.normalised(Path.join(environment.currentFolder, path))
    try refuse([target], ifAmong: inputs, in: environment)
    try AtomicWriter.write([(path: target, bytes: bytes)])
  }

  /// Writes a file at a path where none may be yet, together with others.
  static func create(
    _ text: String, at path: String, with others: [(path: String, bytes: [UInt8])] = [],
    in environment: Environment
  ) throws {
    let target = Path.normalised(Path.join(environment.currentFolder, path))
    guard FileSystem.kind(of: target, followingLinks: false) == nil else {
      throw ValidationError("'\(path)' is there already, and stays as it is")
    }
    try AtomicWriter.write([(path: target, bytes: Array(text.utf8))] + others)
  }

  /// Two documents of one name would leave one of them.
  private static func refuseRepeats(_ files: [OutputFile]) throws {
    var seen: Set<String> = []
    for file in files where !seen.insert(file.path).inserted {
      throw ValidationError(
        "two documents would be written to '\(file.path)': rename one of their sources")
    }
  }

  private static func refuse(
    _ targets: [String], ifAmong inputs: Inputs, in environment: Environment
  ) throws {
    var inputOfPath: [String: String] = [:]
    for input in inputs.paths.sorted() {
      if let real = FileSystem.realPath(Path.join(environment.currentFolder, input)) {
        inputOfPath[real] = input
      }
    }
    for target in targets {
      if let input = inputOfPath[realPath(target)] {
        throw ValidationError(
          "'\(input)' is a source, and would be written over: choose another name")
      }
    }
  }

  /// The path without links, also where its last parts do not exist yet.
  static func realPath(_ path: String) -> String {
    if let real = FileSystem.realPath(path) { return real }
    guard path != "/" else { return path }
    return Path.join(realPath(Path.folder(of: path)), Path.name(of: path))
  }
}
