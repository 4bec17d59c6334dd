import PaperMarkup
import PaperModel
package import PaperSource

/// Adds a new entry to a list of a file: an indicator, an aim, a follow-up.
package struct EntryAddition {
  /// What is added, and where.
  private let draft: EntryDraft
  private let edit: FileEdit
  private let environment: Environment

  /// - Parameters:
  ///   - path: the file as the user typed it; nil for the only one of its kind in the workspace.
  ///   - holder: the priority of an indicator or an aim, or the resolution of a follow-up.
  ///   - id: the id, or the number of an aim; nil to count on.
  package init(
    _ kind: EntryKind, to path: String?, in holder: String?, id: String?,
    in environment: Environment
  ) throws {
    self.environment = environment
    let path = try path ?? Self.onlyFile(of: kind, in: environment)
    let file = try Self.file(path, of: kind.fileKind, in: environment)
    let yaml = try Self.yaml(of: file)
    guard let root = YAMLReader.read(file, bytes: yaml).node,
      let addition = try? YAMLAddition(to: file, yaml: yaml)
    else {
      throw Failure.usage("'\(path)' has errors: 'board-paper check \(path)' says which")
    }
    draft = try Self.draft(kind, to: root.value, of: path, in: holder, id: id)
    do throws(YAMLAddition.Problem) {
      edit = FileEdit(file, inserting: [try addition.insertion(of: [draft.value], in: draft.path)])
    } catch {
      throw Failure.usage(
        "nothing is added to '\(path)', since its list cannot be continued with certainty")
    }
  }

  /// Writes the file.
  /// - Parameter isDry: whether only the difference is told.
  /// - Returns: what to tell the user.
  package func write(isDry: Bool) throws -> [String] {
    if isDry { return [edit.difference] }
    try FileEdit.write([edit], in: environment)
    let line = edit.firstChangedLine
    return ["added '\(draft.name)' to \(edit.file.path), line \(line)"]
  }

  private static func draft(
    _ kind: EntryKind, to root: YAMLValue, of path: String, in holder: String?, id: String?
  ) throws -> EntryDraft {
    let option = kind == .followUp ? "--resolution" : "--priority"
    do throws(EntryDraft.Problem) {
      return try EntryDraft(kind, to: root, in: holder, id: id)
    } catch {
      switch error {
      case .noHolder:
        throw Failure.usage(
          kind == .followUp
            ? "'\(path)' has no resolution to which a follow-up could belong"
            : "'\(path)' has no group of aims: state a priority under 'groups:' first")
      case .holders(let names):
        let listed = names.map { "'\(option) \($0)'" }.joined(separator: ", ")
        throw Failure.usage("'\(path)' has several places for it: state one of \(listed)")
      case .taken(let id): throw Failure.usage("'\(id)' is in '\(path)' already")
      }
    }
  }

  // MARK: - The file

  /// The only file of a kind in the workspace of the current folder, as shown to the user.
  private static func onlyFile(
    of kind: EntryKind, in environment: Environment
  ) throws -> String {
    let selection = try Selection.named([], in: environment)
    guard let whole = selection.ofWholeWorkspace(in: environment) else {
      throw Failure.usage("name the file: '--in FILE'")
    }
    let files = whole.files.filter {
      (try? FileSystem.read($0, limit: InputFile.sizeLimit)).flatMap(InputFile.statedKind)
        == kind.fileKind.name
    }.map { Path.relative($0, from: environment.currentFolder) }
    guard let file = files.first else {
      throw Failure.usage(
        "the workspace has no file of kind '\(kind.fileKind.name)': 'board-paper new "
          + "\(kind.fileKind.name) -o \(kind.fileKind.fileName)' makes one")
    }
    guard files.count == 1 else {
      let listed = files.prefix(6).map { "'--in \($0)'" }.joined(separator: ", ")
      throw Failure.usage("state to which file: \(listed)\(files.count > 6 ? " …" : "")")
    }
    return file
  }

  static func file(
    _ path: String, of kind: FileKind, in environment: Environment
  ) throws -> InputFile {
    let place = Path.normalised(Path.join(environment.currentFolder, path))
    guard let bytes = try? FileSystem.read(place, limit: InputFile.sizeLimit) else {
      throw Failure.usage("'\(path)' is not a file that can be read")
    }
    guard InputFile.statedKind(bytes) == kind.name else {
      throw Failure.usage("'\(path)' does not state 'kind: \(kind.name)'")
    }
    do throws(Diagnostic) { return try InputFile.read(path: path, bytes: bytes) } catch {
      throw Failure.usage("'\(path)' has errors: 'board-paper check \(path)' says which")
    }
  }

  /// The part of a file that is YAML.
  static func yaml(of file: InputFile) throws -> Range<Int> {
    guard file.path.hasSuffix(".md") else { return 0..<file.bytes.count }
    do throws(Diagnostic) { return try FrontMatter.split(file).yaml } catch {
      throw Failure.usage("'\(file.path)': \(error.message)")
    }
  }
}
