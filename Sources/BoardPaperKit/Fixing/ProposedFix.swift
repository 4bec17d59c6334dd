package import PaperModel
package import PaperSource

/// The certain edits of one finding, before somebody decides to make them.
package struct ProposedFix: Sendable {
  private enum Edit {
    case texts([FileEdit])
    case hidden(HiddenCharacterEdit)
  }

  private let edit: Edit

  /// Nil where the finding has no certain edit.
  /// - Parameter files: the files that were read, by the paths shown.
  package init?(
    _ finding: Diagnostic, in files: [String: InputFile], _ environment: Environment
  ) {
    let edits = FileEdit.edits(of: [finding], in: files)
    if !edits.isEmpty {
      edit = .texts(edits)
    } else if let hidden = HiddenCharacterEdit.edits(of: [finding], in: environment).first {
      edit = .hidden(hidden)
    } else {
      return nil
    }
  }

  /// The lines that it changes, as a diff.
  package var difference: String {
    switch edit {
    case .texts(let edits): edits.map(\.difference).joined()
    case .hidden(let hidden): hidden.difference
    }
  }

  /// Makes the edits, all of them or none. Throws where a file has changed since it was read.
  package func make(in environment: Environment) throws -> MadeFix {
    switch edit {
    case .texts(let edits):
      let written = try FileEdit.allWritten(edits, in: environment)
      try AtomicWriter.write(written)
      return MadeFix(
        files: zip(edits, written).map { edit, file in
          // A byte order mark is no part of the text that was read, and stays.
          let mark = file.bytes.prefix(file.bytes.count - edit.bytes.count)
          return MadeFix.File(
            shown: edit.file.path, path: file.path, before: mark + edit.file.bytes,
            after: file.bytes)
        })
    case .hidden(let hidden):
      guard (try? FileSystem.read(hidden.place, limit: InputFile.sizeLimit)) == hidden.old else {
        throw MadeFix.changed(hidden.path)
      }
      try HiddenCharacterEdit.write([hidden])
      return MadeFix(
        files: [
          MadeFix.File(
            shown: hidden.path, path: hidden.place, before: hidden.old, after: hidden.new)
        ])
    }
  }
}

/// Edits that were made, and can be undone as long as nobody has changed the files since.
package struct MadeFix: Sendable {
  struct File {
    /// The path as shown to the user, and the absolute one.
    let shown: String
    let path: String
    let before: [UInt8]
    let after: [UInt8]
  }

  let files: [File]

  /// The files that were changed, as shown.
  package var paths: [String] { files.map(\.shown) }

  /// Puts back what was there before, in all files or in none. Throws where one has changed since.
  package func undo() throws {
    for file in files {
      guard (try? FileSystem.read(file.path, limit: InputFile.sizeLimit)) == file.after else {
        throw Self.changed(file.shown)
      }
    }
    try AtomicWriter.write(files.map { (path: $0.path, bytes: $0.before) })
  }

  static func changed(_ path: String) -> Failure {
    Failure(.writing, "nothing is written: '\(path)' has changed meanwhile")
  }
}
