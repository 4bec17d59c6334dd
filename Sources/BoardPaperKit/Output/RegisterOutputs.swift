package import PaperCompose
package import PaperModel
package import PaperRender

/// An output format of the register.
package enum RegisterFormat: String, CaseIterable, Sendable {
  case text, md, html, docx, pdf, csv, json, ics, xlsx

  /// The format as a document; nil for data formats.
  package var document: DocumentFormat? { DocumentFormat(rawValue: rawValue) }
}

/// Makes the register of a board's decisions in all its formats.
package struct RegisterOutputs: Sendable {
  package let register: DecisionRegister
  /// The number of matching decisions that are left out because they are private business.
  private let privateCount: Int
  private let followUps: FollowUpBook
  private let names: OwnerNames
  private let notStated: [String]
  private let language: String
  private let writer: DocumentOutput
  private let inputs: Inputs
  private let environment: Environment

  /// Nil where the sources hold no file about meetings.
  /// - Parameter audience: decides whether decisions of private business are included.
  package init?(
    _ editions: Editions, of inputs: Inputs, for audience: Audience, filter: RegisterFilter,
    on date: CalendarDate?, writer: DocumentOutput, in environment: Environment
  ) {
    let workspace = editions[audience].workspace
    guard let book = workspace.meetingIndex, let followUps = workspace.followUpBook,
      let register = DecisionRegister(editions[audience], filter: filter, on: date)
    else { return nil }
    self.register = register
    self.followUps = followUps
    privateCount =
      audience == .public && !editions.everyone.matter.entries.isEmpty
      ? DecisionRegister.privateCount(editions.restricted, filter: filter, on: date) : 0
    names = OwnerNames(workspace.board)
    notStated = ["not stated", book.record.house.followUps.ownerNotStated]
    language = workspace.house.language
    self.writer = writer
    self.inputs = inputs
    self.environment = environment
  }

  /// Refuses an owner who has no follow-ups and whom the board does not know.
  package func refuseUnknown(_ owners: [String]) throws {
    guard let unknown = names.unknown(owners, in: followUps, notStated: notStated).first else {
      return
    }
    let hint = unknown.suggestion.map { ": did you mean '\($0)'?" } ?? ""
    throw Failure.usage("'\(unknown.text)' has nothing to do" + hint)
  }

  /// Reports how many decisions are left out because they are private.
  package func sayWhatIsLeftOut() {
    let count = privateCount
    guard count > 0 else { return }
    environment.printError(
      "\(count) decision\(count == 1 ? " is" : "s are") left out of the register, from which the "
        + "public was kept out: 'board-paper register --include-private' shows "
        + (count == 1 ? "it" : "them"))
  }

  /// The register in a format; nil for an empty workbook.
  package func content(as format: RegisterFormat, named stated: String? = nil)
    throws -> OutputContent?
  {
    let name = stated ?? "register.\(format.rawValue)"
    return switch format {
    case .text: OutputContent(Array(register.text(width: environment.width).utf8))
    case .md: try document(as: .md, named: name)
    case .html: try document(as: .html, named: name)
    case .docx: try document(as: .docx, named: name)
    case .pdf: try document(as: .pdf, named: name)
    case .csv: OutputContent(Array(register.csv.utf8))
    case .json: OutputContent(Array(register.json.utf8))
    case .ics: OutputContent(Array(register.calendar.utf8))
    case .xlsx:
      try register.workbook.map {
        OutputContent(
          try WorkbookOutput.bytes(
            $0, shownAs: name, language: language, isRecord: true,
            sources: WorkbookSources(of: nil, inputs), in: environment))
      }
    }
  }

  private func document(as format: DocumentFormat, named name: String) throws -> OutputContent {
    try writer.content(
      of: register.document, as: format, at: name,
      search: register.meetings.isEmpty ? nil : .rows)
  }
}

extension RegisterOutputs {
  /// The register as `build` writes it for a whole workspace: everything public, as it is stated;
  /// nil where no meeting was held. Its page is one of the site (`RegisterList`).
  static func ofWorkspace(
    _ editions: Editions, of inputs: Inputs, writer: DocumentOutput, in environment: Environment
  ) -> RegisterOutputs? {
    let outputs = RegisterOutputs(
      editions, of: inputs, for: .public, filter: RegisterFilter(), on: nil, writer: writer,
      in: environment)
    let meetings = editions.everyone.workspace.meetings?.meetings ?? []
    return meetings.contains { $0.state == .held } ? outputs : nil
  }

  /// The jobs that make the register in the formats in which `build` writes it.
  var jobs: [DocumentMakers.Job] {
    let formats: [RegisterFormat] = [.md, .docx, .csv, .json, .ics, .xlsx]
    return formats.map { format in
      let name = "register.\(format.rawValue)"
      return DocumentMakers.Job(name: name) {
        try content(as: format, named: name).map { [OutputFile(path: name, $0)] } ?? []
      }
    }
  }
}
