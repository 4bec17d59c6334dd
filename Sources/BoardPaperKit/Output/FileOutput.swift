package import PaperSource

/// A single output file at a path that the user typed. It is refused in a folder that may be
/// published and over a file from which it is made.
package struct FileOutput {
  /// The path, absolute and normalised.
  private let path: String
  /// The guarded folder of outputs that contains the path; nil where none does.
  private let guardedFolder: String?
  private let environment: Environment

  /// Nil for standard output.
  /// - Parameter roots: the folders of the workspaces from which the output may be made.
  package init?(_ typed: String?, of roots: [String], in environment: Environment) throws {
    guard let typed, typed != "-" else { return nil }
    self.environment = environment
    path = Path.normalised(Path.join(environment.currentFolder, typed))
    let holder = KnownFolders(of: roots).folder(holding: path)
    guard let folder = holder, folder.place == .public else {
      guardedFolder = holder?.path
      return
    }
    let home = Path.folder(of: folder.path)
    let isNamed = Path.name(of: folder.path) == OutputPlace.public.folderElsewhere
    let name = isNamed ? OutputPlace.private.folderElsewhere : OutputPlace.private.folder
    let better = Path.join(Path.join(home, name), Path.name(of: path))
    throw Failure.usage(
      """
      '\(Path.relative(folder.path, from: environment.currentFolder))' holds what 'build' makes, \
      and nothing else, so that nothing stays there that is made private later: choose a place \
      outside it, such as '\(Path.relative(better, from: environment.currentFolder))', or outside \
      the workspace
      """)
  }

  /// Refuses a path in a workspace, outside its folders of outputs, where a document would be read
  /// as a source the next time.
  package func refuse(ifSourceOf selection: Selection, typed: String?) throws {
    guard path.hasSuffix(".md") || path.hasSuffix(".yaml"), selection.hasBoard else { return }
    let target = FileSystem.realPath(ofTarget: path)
    guard Path.isInside(target, folder: selection.root) else { return }
    for place in OutputPlace.allCases {
      if Path.isInside(target, folder: Path.join(selection.root, place.folder)) { return }
    }
    throw Failure.usage(
      "'\(typed ?? path)' lies in the workspace, where it would be taken for a source: choose a "
        + "place in '\(OutputPlace.private.folder)', or outside the workspace")
  }

  /// Writes the file.
  package func write(_ bytes: [UInt8], inputs: Inputs) throws {
    try Self.refuse([path], ifAmong: inputs, in: environment)
    var made: [String] = []
    if let guardedFolder {
      do throws(WriteProblem) {
        try FileWriting.makeFolder(Path.folder(of: guardedFolder), made: &made)
        try FileWriting.makeGuardedFolder(guardedFolder, made: &made)
      } catch {
        Self.remove(made)
        throw error.failure
      }
    }
    do {
      try AtomicWriter.write([(path: path, bytes: bytes)], isGuarded: guardedFolder != nil)
    } catch {
      Self.remove(made)
      throw error
    }
  }

  /// Removes folders that were created for a file that could not be written.
  private static func remove(_ made: [String]) {
    for folder in made.reversed() { FileWriting.removeEmpty(folder) }
  }

  /// Writes a new file, together with others; refuses to replace an existing file.
  package static func create(
    _ text: String, at path: String, with others: [(path: String, bytes: [UInt8])] = [],
    in environment: Environment
  ) throws {
    let target = Path.normalised(Path.join(environment.currentFolder, path))
    guard FileSystem.kind(of: target, followingLinks: false) == nil else {
      throw Failure.usage("'\(path)' is there already, and stays as it is")
    }
    try AtomicWriter.write([(path: target, bytes: Array(text.utf8))] + others)
  }

  /// Refuses to overwrite an input.
  static func refuse(
    _ targets: [String], ifAmong inputs: Inputs, in environment: Environment
  ) throws {
    var inputOfPath: [String: String] = [:]
    for input in inputs.paths.sorted() {
      if let real = FileSystem.realPath(Path.join(environment.currentFolder, input)) {
        inputOfPath[real] = input
      }
    }
    for target in targets {
      if let input = inputOfPath[FileSystem.realPath(ofTarget: target)] {
        throw Failure.usage(
          "'\(input)' is a source, and would be written over: choose another name")
      }
    }
  }
}
