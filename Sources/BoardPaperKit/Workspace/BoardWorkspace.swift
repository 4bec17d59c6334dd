import PaperCheck
import PaperModel
import PaperSource

/// A board's workspace, or one file of it, for checking and for building documents.
///
/// Nothing is cached between calls: each reads the files as they are at that time. Nothing is
/// printed, and only ``build(into:)`` and ``publish(_:on:reason:)`` write files.
public struct BoardWorkspace: Sendable {
  /// The stage of a document, which decides what counts as an error.
  public enum Stage: String, Hashable, Sendable {
    case draft, clearance, final
  }

  /// A date in the calendar.
  public struct Day: Hashable, Sendable {
    /// The year in the Gregorian calendar.
    public let year: Int
    /// The month, from 1.
    public let month: Int
    /// The day of the month, from 1.
    public let day: Int

    /// Creates a date. An invalid one counts as not stated.
    public init(year: Int, month: Int, day: Int) {
      self.year = year
      self.month = month
      self.day = day
    }
  }

  private let paths: [String]
  private let currentFolder: String
  private let day: CalendarDate?

  /// Opens the workspace at some paths.
  /// - Parameters:
  ///   - paths: folders or files of one workspace, which is searched for upwards from them.
  ///   - folder: the folder to which relative paths, and the paths of findings, refer; nil for the
  ///     current folder.
  ///   - day: the date as of which waivers are checked; nil to treat none as lapsed.
  /// - Throws: ``Failure`` where a path does not exist.
  public init(at paths: [String], from folder: String? = nil, on day: Day? = nil) throws {
    self.paths = paths
    currentFolder = FileSystem.realPath(folder ?? ".") ?? "/"
    self.day = day.flatMap { CalendarDate(year: $0.year, month: $0.month, day: $0.day) }
    _ = try Selection.named(paths, in: environment { _ in })
  }

  /// The findings, by file and place.
  public func findings(stage: Stage = .draft) throws -> [Finding] {
    let environment = environment { _ in }
    let inputs = BothInputs.read(
      try Selection.named(paths, in: environment), keepsPassages: true, in: environment)
    let checked: PaperModel.Stage =
      switch stage {
      case .draft: .draft
      case .clearance: .clearance
      case .final: .final
      }
    return inputs.findings(
      by: Checker(stage: checked, on: day, workers: environment.processors)
    ).map(Finding.init)
  }

  /// The documents that a build would make, without writing them.
  /// - Throws: ``Failure`` where the inputs have errors, which ``findings(stage:)`` returns.
  public func documents() throws -> [MadeDocument] {
    let environment = environment { _ in }
    let builder = try WorkspaceBuilder(
      paths, into: nil, hasCharts: false, in: environment, tellRemoved: { _ in })
    return try builder.documents().map {
      MadeDocument(
        path: $0.path, readers: $0.place == .public ? .public : .restricted, bytes: $0.bytes)
    }
  }

  /// Builds the documents into the folders of outputs, as `board-paper build` does, except for
  /// those that an error affects.
  /// - Parameter folder: the parent of the folders of outputs, outside of the workspace; nil for
  ///   the workspace itself.
  /// - Throws: ``Failure`` where an error affects anything, or a file cannot be written.
  public func build(into folder: String? = nil) throws -> BuildReport {
    let messages = KeptMessages()
    let removed = KeptMessages()
    let builder = try WorkspaceBuilder(
      paths, into: folder, hasCharts: false, in: environment(telling: messages.add),
      tellRemoved: { for removal in $0 { removed.add(removal.path) } })
    let report = try builder.build()
    try report.finish()
    return BuildReport(
      written: report.outcome.written, removed: removed.lines + report.outcome.removed.map(\.path),
      messages: messages.lines)
  }

  /// Freezes the public documents of a meeting as an edition in the folder `published`, as `board-paper
  /// publish` does. Nothing is written where nothing has changed.
  /// - Parameters:
  ///   - meeting: the folder, the file or the id of the meeting.
  ///   - day: the day of the publication.
  ///   - reason: what was corrected, and why, in words for the public; nil where nothing that was
  ///     published changes.
  /// - Throws: ``Failure`` where the documents are not finished, where a reason is missing, or where what
  ///   was published before is not as it was.
  public func publish(
    _ meeting: String, on day: Day, reason: String? = nil
  ) throws -> PublicationOutcome {
    guard let date = CalendarDate(year: day.year, month: day.month, day: day.day) else {
      throw Failure.usage("there is no such day")
    }
    let messages = KeptMessages()
    let publication = try MeetingPublication(
      of: meeting, among: paths, on: date, reason: reason,
      in: environment(telling: messages.add))
    try publication.write()
    return PublicationOutcome(publication, messages: messages.lines)
  }

  /// Compares the frozen files with what was published, and those of a folder that was taken from a web
  /// host or is to be put there.
  /// - Returns: what is not as it was published, a line each; empty where everything is.
  public func faultsOfPublished(in folder: String? = nil) throws -> [String] {
    try PublishedVerification(of: folder, among: paths, in: environment { _ in }).faults.map(\.line)
  }

  private func environment(telling tell: @escaping @Sendable (String) -> Void) -> Environment {
    Environment(currentFolder: currentFolder, temporaryFolder: "/tmp", day: day, tell: tell)
  }
}
