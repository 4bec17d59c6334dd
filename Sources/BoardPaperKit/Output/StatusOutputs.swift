import PaperCheck
package import PaperCompose
package import PaperModel
import PaperRender
package import PaperSource

/// An output format of the list of what is waiting.
package enum StatusFormat: String, CaseIterable, Sendable {
  case text, md, html, csv, ics

  /// The format as a document; nil for text for a terminal and data formats.
  package var document: DocumentFormat? { DocumentFormat(rawValue: rawValue) }
}

/// Makes the list of what a board waits for, in all its formats.
package struct StatusOutputs {
  package let status: WaitingStatus
  /// Whether nothing was left out because of errors.
  package let isWhole: Bool
  package let inputs: Inputs
  /// What was read, with all that is private.
  let workspace: Workspace
  /// What is told of it.
  let edition: Edition
  /// How much is left out because files state it to be private.
  private let privateCount: Int
  private let writer: DocumentOutput
  private let environment: Environment

  /// Reads a selection; all errors are printed. Throws where nothing is certain.
  /// - Parameters:
  ///   - names: only what these people or organisations have; empty for all.
  ///   - withPrivate: whether what is private is told too.
  package init(
    of selection: Selection, for names: [String], on date: CalendarDate, withPrivate: Bool,
    as format: StatusFormat, in environment: Environment
  ) throws {
    let inputs = Inputs.read(
      selection, keepsPassages: true, needsMeetings: true, in: environment)
    try self.init(
      inputs, selection, for: names, on: date, withPrivate: withPrivate, as: format,
      in: environment)
  }

  private init(
    _ inputs: Inputs, _ selection: Selection, for names: [String], on date: CalendarDate,
    withPrivate: Bool, as format: StatusFormat, in environment: Environment
  ) throws {
    let known = try inputs.knownWorkspace(in: environment)
    var knowledge = known.knowledge
    knowledge.asked = selection.isWhole ? nil : known.workspace.meetings?.named
    knowledge.unwritten = UnfinishedPapers.places(
      in: known.workspace, of: Set(known.workspace.papers.map(\.range.file)), on: date)
    let editions = Editions(known.workspace)
    workspace = known.workspace
    edition = editions.working(withPrivate: withPrivate)
    func made(_ withPrivate: Bool) -> WaitingStatus? {
      let edition = editions.working(withPrivate: withPrivate)
      let list = WaitingList(edition, on: date, knowing: knowledge)
      return WaitingStatus(list, in: edition, for: names) { file in
        let path = Path.normalised(Path.join(environment.currentFolder, file))
        return Path.relative(path, from: selection.root)
      }
    }
    guard let status = made(withPrivate) else { throw Failure.inputs }
    self.status = status
    isWhole = known.isWhole
    self.inputs = inputs
    let hasAll = withPrivate || editions.restricted.matter.entries.allSatisfy { !$0.isStated }
    let everything = hasAll ? nil : made(true)
    privateCount = everything.map { Array($0.entries).count - Array(status.entries).count } ?? 0
    writer = try DocumentOutput(
      known.workspace.house, as: [format.document].compactMap { $0 }, in: environment)
    self.environment = environment
  }

  /// Refuses a name that nobody has.
  package func refuseUnknownNames() throws {
    guard isWhole, let unknown = status.unknownNames.first else { return }
    let hint = unknown.suggestion.map { ": did you mean '\($0)'?" } ?? ""
    throw Failure.usage("nothing waits for '\(unknown.text)', whom the board does not know" + hint)
  }

  /// Reports how much is left out because it is private.
  /// - Parameter command: the command that would show it.
  package func sayWhatIsLeftOut(by command: String = "status") {
    guard privateCount > 0 else { return }
    environment.printError(
      "\(privateCount) \(privateCount == 1 ? "thing is" : "things are") left out, since files state "
        + "\(privateCount == 1 ? "it" : "them") to be private: "
        + "'board-paper \(command) --include-private' shows \(privateCount == 1 ? "it" : "them")")
  }

  /// The list in a format.
  package func content(as format: StatusFormat) throws -> [UInt8] {
    switch format {
    case .text: Array(status.text(width: environment.width).utf8)
    case .csv: Array(status.csv.utf8)
    case .ics: Array(status.calendar.utf8)
    case .md: try document(as: .md)
    case .html: try document(as: .html)
    }
  }

  private func document(as format: DocumentFormat) throws -> [UInt8] {
    try writer.content(
      of: status.document, as: format, at: "status.\(format.rawValue)",
      search: status.organisations.isEmpty ? nil : .rows
    ).bytes
  }
}
