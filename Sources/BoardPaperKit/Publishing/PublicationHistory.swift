package import PaperMarkup
import PaperModel
import PaperRender
import PaperSource

/// All editions of a meeting, each with what it changed.
package struct PublicationHistory {
  private let reports: [PublicationReport]
  private let manifests: [PublishedManifest]

  /// - Parameter typed: the folder, the file or the id of the meeting.
  package init(of typed: String, in environment: Environment) throws {
    let (meeting, folder) = try Self.find(typed, environment)
    let history = PublishedHistory(of: meeting, in: folder)
    for fault in history.faults { environment.printError("warning: \(fault.line)") }
    var reports: [PublicationReport] = []
    var last: PublishedEdition?
    for edition in history.editions {
      guard let manifest = edition.manifest, let seal = edition.seal else { continue }
      let files = PublishedFiles(of: edition, manifest)
      let change = PublishedChange(
        from: last?.manifest?.files, bytes: { [last] in last?.bytes(of: $0) }, to: files)
      reports.append(PublicationReport(manifest, change, seal: seal))
      last = edition
    }
    self.reports = reports
    manifests = history.manifests
  }

  /// The id of a meeting of which something was published, though its file may be gone.
  private static func find(
    _ typed: String, _ environment: Environment
  ) throws -> (meeting: String, folder: PublishedFolder) {
    let here = try? Selection.named([], in: environment)
    if let here, here.hasBoard {
      let folder = PublishedFolder(of: here.root)
      if folder.meetings.contains(typed) { return (typed, folder) }
    }
    let choice = try MeetingChoice(typed, in: environment)
    let inputs = Inputs.read(choice.selection, in: environment)
    guard let workspace = inputs.asFarAsRead else { throw Failure.inputs }
    return (
      try choice.meeting(in: workspace).id.value, PublishedFolder(of: choice.selection.root)
    )
  }

  /// Whether nothing was published of the meeting.
  package var isEmpty: Bool { reports.isEmpty }

  /// Each edition with its day and its reason, followed by what it changed.
  package func lines(isColoured: Bool) -> [String] {
    zip(manifests, reports).flatMap { manifest, report in
      let reason = manifest.reason.map { ": \(DisplayText.harmless($0))" } ?? ""
      return ["edition \(manifest.edition), \(manifest.date)\(reason)"]
        + report.lines(isColoured: isColoured) + [""]
    }
  }

  package var json: JSONValue { .list(reports.map(\.json)) }
}
