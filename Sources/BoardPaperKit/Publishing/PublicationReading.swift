import PaperCheck
import PaperModel
import PaperRender
import PaperSource

/// A workspace that was read and checked so that the public documents of a meeting can be made of it.
struct PublicationReading {
  let meeting: Meeting
  private let sources: MeetingSources
  private let read: (first: ReadWorkspace, second: ReadWorkspace?)
  private let inputs: BothInputs
  private let hasCharts: Bool
  private let hasPDF: Bool
  private let environment: Environment

  /// Throws where the documents must not be published, after all reasons were printed.
  init(_ choice: MeetingChoice, hasCharts: Bool, hasPDF: Bool, in environment: Environment) throws {
    inputs = BothInputs.read(choice.selection, keepsPassages: true, in: environment)
    self.hasCharts = hasCharts
    self.hasPDF = hasPDF
    self.environment = environment
    let both = [inputs.first, inputs.second].compactMap { $0 }
    let errors = both.map { $0.findings(.error, in: environment) }
    let printer = DiagnosticPrinter(files: inputs.files, colour: environment.errorsHaveColour)
    let parts: [ReadWorkspace]
    do {
      parts = try zip(both, errors).map { try $0.parts($1, in: environment) }
    } catch {
      environment.tell(printer.text(errors.flatMap { $0 }.inOrder))
      throw Failure(.inputs, "error: nothing is published while an error affects everything")
    }
    let meeting = try choice.meeting(in: parts[0].workspace)
    guard let sources = MeetingSources(of: meeting, in: Editions(parts[0].workspace)) else {
      throw Failure.usage("the public may see nothing of the meeting '\(meeting.id.value)'")
    }
    var findings: [Diagnostic] = []
    for (index, inputs) in both.enumerated() {
      findings +=
        PublicationCheck(
          sources, in: parts[index].workspace, inputs, faulty: parts[index].faulty,
          errors: errors[index], selection: choice.selection, environment
        ).findings
    }
    guard findings.isEmpty else {
      environment.tell(printer.text(findings.inOrder))
      throw Failure(
        .inputs,
        "error: nothing is published: \(Summary(findings.inOrder, files: inputs.fileCount).text)")
    }
    self.meeting = meeting
    self.sources = sources
    read = (first: parts[0], second: parts.count > 1 ? parts[1] : nil)
  }

  /// The public files that a build makes of the meeting, with what was corrected in them.
  func files(_ corrections: PublishedCorrections) throws -> PublishedFiles {
    let houses = HouseDocuments.all(read, of: inputs, corrections: corrections, in: environment)
    let made = try houses.flatMap {
      try $0.documents(
        isInSite: true, hasCharts: hasCharts, hasPDF: hasPDF, isWhole: false, of: sources.all)
    }
    for house in houses { try house.gate.pass(made) }
    let files = made.filter { $0.place == .public }
    guard !files.isEmpty else {
      throw Failure.usage("nothing of the meeting '\(meeting.id.value)' can be published yet")
    }
    return PublishedFiles(files)
  }

  /// How far the minutes are that files of the meeting hold; nil where there are none.
  func minutes(in files: PublishedFiles) -> PublishedManifest.Minutes? {
    guard files.entries.contains(where: isOfMinutes) else { return nil }
    return sources.isAgreed ? .agreed : .draft
  }

  /// The documents for whose change a reason is to be stated.
  ///
  /// Minutes that were published as a draft and are agreed now say so themselves. What another meeting
  /// has published of a paper that is before both was given a reason there. Where a document goes, the
  /// agenda tells why.
  func corrected(
    _ change: PublishedChange, since last: PublishedManifest?,
    elsewhere: [PublishedManifest.File], files: PublishedFiles
  ) -> [String] {
    let isAgreedNow = last?.minutes == .draft && sources.isAgreed
    let earlier = last?.files ?? []
    let published = Set(elsewhere.map { PathAndHash($0.path, $0.hash) })
    let excused = Set(
      change.corrected.filter { document in
        let own = change.correctedFiles(of: document)
        let isMinutes =
          isAgreedNow
          && own.allSatisfy { path in
            (files.entries + earlier).contains { $0.path == path && isOfMinutes($0) }
          }
        return isMinutes
          || own.allSatisfy { path in
            files.entries.contains {
              $0.path == path && published.contains(PathAndHash($0.path, $0.hash))
            }
          }
      })
    let corrected = change.corrected.filter { !excused.contains($0) }
    let there = Set(files.entries.map { Path.withoutExtension($0.path) })
    let agendas = agendas.filter(there.contains)
    let gone = corrected.filter { !there.contains($0) }
    return Set(corrected + (gone.isEmpty ? [] : agendas)).sorted()
  }

  /// The agenda in each language, as its path without an ending.
  private var agendas: [String] {
    let path = Path.withoutExtension(MeetingOutputs.path(of: .agenda, meeting))
    return [path] + (inputs.first.languages.map { ["\($0.second)/\(path)"] } ?? [])
  }

  /// Whether a file is made of the minutes of the meeting: they themselves, the page of one item, or what
  /// is to be done.
  private func isOfMinutes(_ file: PublishedManifest.File) -> Bool {
    sources.minutes.contains(file.source)
      || file.source == meeting.path && !agendas.contains(Path.withoutExtension(file.path))
  }
}

/// A version of a file.
private struct PathAndHash: Hashable {
  private let path: [UInt8]
  private let hash: String

  init(_ path: String, _ hash: String) {
    self.path = Array(path.utf8)
    self.hash = hash
  }
}
