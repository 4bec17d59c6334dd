import PaperModel

/// What was corrected in documents after they had been published.
package struct PublishedCorrections: Sendable {
  /// A correction of a document.
  struct Correction: Equatable, Sendable {
    let date: CalendarDate
    /// What was corrected, and why.
    let reason: String
  }

  /// The corrections of each document, by its path on the web without an ending.
  private var all: [String: [Correction]] = [:]

  /// Nothing was corrected.
  package static let none = PublishedCorrections()

  /// Adds what an edition corrects.
  mutating func add(_ manifest: PublishedManifest) {
    guard let reason = manifest.reason else { return }
    add(manifest.corrected, on: manifest.date, because: reason)
  }

  /// Adds a correction of some documents.
  mutating func add(_ documents: [String], on date: CalendarDate, because reason: String) {
    for document in documents {
      let correction = Correction(date: date, reason: reason)
      // Two meetings may have published the same correction of a paper that was before both.
      if all[document]?.contains(correction) != true {
        all[document, default: []].append(correction)
      }
    }
  }

  /// The corrections of a document in the order of their days.
  /// - Parameter document: its path on the web without an ending.
  func of(_ document: String) -> [Correction] {
    // Sorting is stable, so that those of one day stay in the order of their editions.
    (all[document] ?? []).sorted { $0.date < $1.date }
  }
}
