import PaperMarkup
package import PaperModel
import PaperRender
import PaperSource

/// The publication of a meeting's public documents: what it would change, and then the freezing of an
/// edition.
package struct MeetingPublication {
  /// What the new edition changes. Where a reason is missing, the lines by which documents tell of their
  /// correction are missing as well.
  package let change: PublishedChange
  /// The facts of the new edition.
  package let manifest: PublishedManifest
  /// The documents that do not say any more what was published, for which a reason is missing.
  package let unreasoned: [String]

  private let files: PublishedFiles
  private let folder: PublishedFolder
  private let environment: Environment

  /// Reads and checks a meeting, and makes its documents, without writing anything.
  /// - Parameters:
  ///   - typed: the folder, the file or the id of the meeting.
  ///   - paths: paths in the workspace in which an id is looked for; empty for the current folder.
  ///   - date: the day of the publication; nil for that of the environment.
  ///   - reason: why documents that were published differ now; nil where none do.
  package init(
    of typed: String, among paths: [String] = [], on date: CalendarDate?, reason: String?,
    hasCharts: Bool = false, hasPDF: Bool = false, in environment: Environment
  ) throws {
    let reason = try reason.map(Self.line)
    let choice = try MeetingChoice(typed, among: paths, in: environment)
    guard let date = date ?? environment.day else {
      throw Failure.usage("today's date is not known: state it with '--on'")
    }
    self.environment = environment
    folder = PublishedFolder(of: choice.selection.root)
    let reading = try PublicationReading(
      choice, hasCharts: hasCharts, hasPDF: hasPDF, in: environment)
    let meeting = reading.meeting
    let before = try Self.history(of: meeting, in: folder, on: date)
    let last = before.last?.manifest
    var corrections = folder.corrections(in: environment.silent)
    let plain = try reading.files(corrections)
    let found = PublishedChange(from: last?.files, bytes: { before.last?.bytes(of: $0) }, to: plain)
    let corrected = reading.corrected(
      found, since: last, elsewhere: Self.elsewhere(besides: meeting.id.value, in: folder),
      files: plain)
    unreasoned = reason == nil ? corrected : []
    if let reason, !corrected.isEmpty {
      corrections.add(corrected, on: date, because: reason)
      files = try reading.files(corrections)
      change = PublishedChange(
        from: last?.files, bytes: { before.last?.bytes(of: $0) }, to: files)
    } else {
      (files, change) = (plain, found)
    }
    manifest = PublishedManifest(
      program: programVersion, meeting: meeting.id.value, source: meeting.path,
      edition: before.count + 1, date: date, reason: reason, corrected: corrected,
      minutes: reading.minutes(in: files), previous: before.last?.seal, files: files.entries)
  }

  /// The seal of the new edition, which covers all that was published of the meeting until then.
  package var seal: String { SHA256Digest(of: manifest.bytes).hexadecimal }

  /// The folder of the new edition, as shown to the user.
  package var shownFolder: String {
    Path.relative(
      Path.join(folder.folder(of: manifest.meeting), String(manifest.edition)),
      from: environment.currentFolder)
  }

  /// Freezes the edition; where it is the same as the one before, only removes what publications that
  /// were ended have left.
  package func write() throws {
    guard !change.isEmpty else {
      guard !folder.leftovers.isEmpty else { return }
      return try PublishLock.held(of: folder.root) { EditionWriter.clearLeftovers(in: folder) }
    }
    guard unreasoned.isEmpty else { throw Failure.usage(Self.needsReason(unreasoned)) }
    try PublishLock.held(of: folder.root) {
      let last = folder.editions(of: manifest.meeting).last.map {
        PublishedEdition($0, of: manifest.meeting, in: folder)
      }
      guard last?.seal == manifest.previous else {
        throw Failure(
          .writing, "error: something was published of this meeting meanwhile: publish it once more"
        )
      }
      try EditionWriter(manifest, files, in: folder).write()
    }
  }

  /// Why nothing is published without a reason.
  package static func needsReason(_ documents: [String]) -> String {
    """
    \(documents.map { "'\($0)'" }.joined(separator: ", ")) \(documents.count == 1 ? "does" : "do") \
    not say any more what was published: state what was corrected, and why, with '--reason'
    """
  }

  // MARK: - Steps

  /// A reason as one line.
  private static func line(_ reason: String) throws -> String {
    let line = reason.singleSpaced
    guard !line.isEmpty else { throw Failure.usage("the reason is empty: say what was corrected") }
    guard !line.unicodeScalars.contains(where: \.isUnprintable) else {
      throw Failure.usage("the reason has a character in it that cannot be seen: write it anew")
    }
    return line
  }

  /// The editions of the meeting until now. Throws where they are not as they were published.
  private static func history(
    of meeting: Meeting, in folder: PublishedFolder, on date: CalendarDate
  ) throws -> [PublishedEdition] {
    let history = PublishedHistory(of: meeting.id.value, in: folder)
    guard history.faults.isEmpty else {
      throw Failure(
        .inputs,
        (history.faults.map { "error: \($0.line)" } + [
          "error: what was published of '\(meeting.id.value)' is not as it was, and nothing is added to it"
        ]).joined(separator: "\n"))
    }
    if let last = history.editions.last?.manifest {
      guard last.date <= date else {
        throw Failure.usage(
          "\(date) is before \(last.date), the day of edition \(last.edition): state a later day "
            + "with '--on'")
      }
    }
    return history.editions
  }

  /// The newest files of all other meetings, to which a paper may belong as well.
  private static func elsewhere(
    besides meeting: String, in folder: PublishedFolder
  ) -> [PublishedManifest.File] {
    folder.meetings.filter { $0 != meeting }.flatMap { other in
      folder.editions(of: other).last.flatMap {
        PublishedEdition($0, of: other, in: folder).manifest?.files
      } ?? []
    }
  }
}

extension Unicode.Scalar {
  /// Whether it is a control character, or changes the direction of others.
  fileprivate var isUnprintable: Bool {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse: true
    default: false
    }
  }
}
