import PaperCheck
import PaperModel
import PaperSource
import Synchronization

/// A board's workspace, or one file of it, to check and to make documents of.
///
/// Nothing is kept between calls but what is asked for: each reads the files as they are then. Nothing is
/// printed, and nothing is written but by ``build(into:)``.
public struct BoardWorkspace: Sendable {
  /// At which point of its way a document is checked, which decides what counts as an error.
  public enum Stage: String, Hashable, Sendable {
    case draft, clearance, final
  }

  /// A day of the calendar.
  public struct Day: Hashable, Sendable {
    /// Of the Gregorian calendar.
    public let year: Int
    /// From 1.
    public let month: Int
    /// From 1.
    public let day: Int

    /// A day; one that is in no calendar counts as not stated.
    public init(year: Int, month: Int, day: Int) {
      self.year = year
      self.month = month
      self.day = day
    }
  }

  private let paths: [String]
  private let currentFolder: String
  private let day: CalendarDate?

  /// Opens what is at some paths.
  /// - Parameters:
  ///   - paths: folders or files of one workspace: the one around them is found.
  ///   - folder: where relative paths start, and that paths of findings are relative to; nil for the
  ///     current folder.
  ///   - day: the day on which waivers are looked at; nil to let none lapse.
  /// - Throws: ``Failure`` where a path leads nowhere.
  public init(at paths: [String], from folder: String? = nil, on day: Day? = nil) throws {
    self.paths = paths
    currentFolder = FileSystem.realPath(folder ?? ".") ?? "/"
    self.day = day.flatMap { CalendarDate(year: $0.year, month: $0.month, day: $0.day) }
    _ = try Selection.named(paths, in: environment { _ in })
  }

  /// What is wrong, by file and place.
  public func findings(stage: Stage = .draft) throws -> [Finding] {
    let environment = environment { _ in }
    let inputs = Inputs.read(
      try Selection.named(paths, in: environment), keepsPassages: true, in: environment)
    let checked: PaperModel.Stage =
      switch stage {
      case .draft: .draft
      case .clearance: .clearance
      case .final: .final
      }
    return inputs.findings(by: Checker(stage: checked, on: day)).map(Finding.init)
  }

  /// The documents that a build would make, without writing them.
  /// - Throws: ``Failure`` where the inputs hold errors, which ``findings(stage:)`` tells.
  public func documents() throws -> [MadeDocument] {
    let environment = environment { _ in }
    let builder = try WorkspaceBuilder(
      paths, into: nil, hasCharts: false, in: environment, tellRemoved: { _ in })
    return try builder.documents().map {
      MadeDocument(
        path: $0.path, readers: $0.place == .public ? .public : .restricted, bytes: $0.bytes)
    }
  }

  /// Makes the documents and puts them into the folders of outputs, as `board-paper build` does: of what
  /// an error touches nothing is made.
  /// - Parameter folder: where the folders of outputs go, outside of the workspace; nil for the
  ///   workspace itself.
  /// - Throws: ``Failure`` where an error touches something, or something cannot be written.
  public func build(into folder: String? = nil) throws -> BuildReport {
    let messages = Messages()
    let removed = Messages()
    let builder = try WorkspaceBuilder(
      paths, into: folder, hasCharts: false, in: environment(telling: messages.add),
      tellRemoved: { for removal in $0 { removed.add(removal.path) } })
    let report = try builder.build(isWorkingCopy: false, isCompared: false)
    try report.finish()
    return BuildReport(
      written: report.outcome.written, removed: removed.all + report.outcome.removed.map(\.path),
      messages: messages.all)
  }

  private func environment(telling tell: @escaping @Sendable (String) -> Void) -> Environment {
    Environment(currentFolder: currentFolder, temporaryFolder: "/tmp", day: day, tell: tell)
  }
}

/// What was told, in order.
private final class Messages: Sendable {
  private let lines = Mutex<[String]>([])

  var all: [String] { lines.withLock { $0 } }

  @Sendable func add(_ text: String) {
    let added = text.split(separator: "\n").map(String.init)
    lines.withLock { $0 += added }
  }
}
