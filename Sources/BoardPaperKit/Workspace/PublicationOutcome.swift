/// What a publication changed on the web.
public struct PublicationOutcome: Hashable, Sendable {
  /// The number of the newest edition.
  public let edition: Int
  /// Whether it was added now; false where nothing had changed since it.
  public let isNew: Bool
  /// The files that it has and the edition before has not, as paths on the web.
  public let added: [String]
  /// The files that differ from those of the edition before.
  public let changed: [String]
  /// The files that only the edition before has.
  public let removed: [String]
  /// The documents that now say that they were corrected, as paths without an ending.
  public let corrected: [String]
  /// The messages, one per line.
  public let messages: [String]

  init(_ publication: MeetingPublication, messages: [String]) {
    let change = publication.change
    isNew = !change.isEmpty
    edition = publication.manifest.edition - (isNew ? 0 : 1)
    func paths(_ kind: PublishedChange.Kind) -> [String] {
      change.files.filter { $0.kind == kind }.map(\.path)
    }
    added = paths(.added)
    changed = paths(.changed)
    removed = paths(.removed)
    corrected = publication.manifest.corrected
    self.messages = messages
  }
}
