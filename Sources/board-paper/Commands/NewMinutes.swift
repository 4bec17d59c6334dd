import ArgumentParser
import BoardPaperKit
import PaperModel
import PaperSource

/// Creates files for the minutes of a meeting.
struct NewMinutes {
  /// The path of the meeting's file, as shown to the user.
  private let shown: String
  private let file: String
  private let selection: Selection
  /// The folder for the minutes, absolute and with symbolic links resolved.
  private let folder: String
  private let environment: Environment

  /// - Parameters:
  ///   - meeting: the folder or the file of a meeting.
  ///   - output: the folder for the minutes; nil for `minutes` next to the meeting's file.
  init(_ meeting: String, output: String?, in environment: Environment) throws {
    self.environment = environment
    let path = Path.join(environment.currentFolder, meeting)
    let isFolder = FileSystem.kind(of: path) == .folder
    shown = isFolder ? Path.join(meeting, "meeting.yaml") : meeting
    selection = try Selection.named([shown], in: environment)
    guard let file = selection.files.first, FileSystem.kind(of: file) == .file,
      selection.files.count == 1
    else { throw ValidationError("'\(shown)' is not the file of a meeting") }
    self.file = file
    folder =
      output.map { Path.normalised(Path.join(environment.currentFolder, $0)) }
      ?? Path.join(Path.folder(of: file), "minutes")
    guard Path.isInside(FileSystem.realPath(ofTarget: folder), folder: selection.root) else {
      throw ValidationError(
        "'\(output ?? folder)' lies outside the workspace of '\(shown)', where minutes belong")
    }
  }

  /// Writes a file for each item that has no minute, and prints their names.
  func write() throws {
    let inputs = Inputs.read(selection, in: environment)
    let path = Path.relative(file, from: selection.root)
    let (workspace, faultyFile) = try inputs.workspace(asking: path, in: environment)
    guard faultyFile == nil else { throw Failure.inputs }
    guard let book = workspace.meetingIndex,
      let meeting = book.record.meetings.first(where: { $0.path == path })
    else { throw ValidationError("'\(shown)' is not the file of a meeting") }
    guard meeting.state != .cancelled else {
      throw ValidationError("the meeting of '\(shown)' was cancelled")
    }
    let drafts = MinuteDraft.files(
      for: meeting, in: book,
      meetingReference: meetingReference)
    let files = drafts.map { (path: Path.join(folder, $0.name), bytes: Array($0.text.utf8)) }
    let (kept, new) = files.reduce(into: ([String](), [(path: String, bytes: [UInt8])]())) {
      let isThere = FileSystem.kind(of: $1.path, followingLinks: false) != nil
      if isThere { $0.0.append($1.path) } else { $0.1.append($1) }
    }
    try AtomicWriter.write(new)
    try StandardOutput.write(
      lines: new.map { "wrote \(Path.relative($0.path, from: environment.currentFolder))" })
    for file in kept {
      let shown = Path.relative(file, from: environment.currentFolder)
      environment.printError("'\(shown)' is there already, and stays as it is")
    }
    if files.isEmpty { environment.printError("every item of '\(shown)' has its minute") }
  }

  /// The reference of the minutes to the file of their meeting; nil where it is found without one,
  /// next to the minutes or in the parent folder.
  private var meetingReference: String? {
    let home = Path.folder(of: file)
    let isFound =
      Path.name(of: file) == "meeting.yaml" && (folder == home || Path.folder(of: folder) == home)
    return isFound ? nil : Path.relative(file, from: folder)
  }
}
