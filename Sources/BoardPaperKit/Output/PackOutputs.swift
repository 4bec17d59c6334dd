import PaperCompose
import PaperModel
import PaperRender
import PaperSource

/// Makes the packs of meetings: one page and one PDF each, for the public and, where anything is private,
/// for the board. A pack has many sources, as the register has: it goes where any of them may tell of what
/// is private.
struct PackOutputs: Sendable {
  private let meetings: [Meeting]
  private let editions: Editions
  private let writer: DocumentOutput
  private let environment: Environment

  init(
    _ editions: Editions, of meetings: [Meeting], writer: DocumentOutput,
    in environment: Environment
  ) {
    self.environment = environment
    self.meetings = meetings
    self.editions = editions
    self.writer = writer
  }

  /// The jobs of the packs of the meetings. Where nothing makes PDF the pages alone are made, and a line says so.
  /// - Parameter isFaulty: whether the file of a path has an error, so that no pack with it is made.
  func jobs(_ isFaulty: (String) -> Bool) -> [DocumentMakers.Job] {
    Audience.allCases.flatMap { audience -> [DocumentMakers.Job] in
      guard let pack = MeetingPack(editions[audience]) else { return [] }
      return meetings.compactMap { meeting in
        guard !pack.sources(of: meeting).contains(where: isFaulty),
          audience == .public || pack.hasPrivate(meeting)
        else { return nil }
        let path = Self.path(of: meeting, for: audience)
        // A PDF that was kept as it was is made once there is time for it.
        return DocumentMakers.Job(
          name: path,
          make: {
            try pack.document(of: meeting).map { try files(of: $0, at: path, for: audience) } ?? []
          }, isKept: environment.earlierPDF != nil)
      }
    }
  }

  private func files(
    of document: Document, at path: String, for audience: Audience
  ) throws -> [OutputFile] {
    let (page, pdf) = (DocumentFormat.html.path(of: path), DocumentFormat.pdf.path(of: path))
    let made =
      try writer.earlierPDF(of: document, at: pdf, for: audience)
      ?? writer.pdf(of: document, at: pdf)
    let printed = made.map { [OutputFile(path: pdf, $0, place: OutputPlace(audience))] }
    if printed == nil { environment.printError("'\(pdf)' not made: \(PDFOutput.lack)") }
    return [try writer.page(document, at: page, for: audience, besides: printed ?? [])]
      + (printed ?? [])
  }

  /// The path of a pack, as if its source were a file beside that of the meeting.
  private static func path(of meeting: Meeting, for audience: Audience) -> String {
    SitePaths.document(audience == .restricted ? "pack-private" : "pack", of: meeting) + ".md"
  }
}
