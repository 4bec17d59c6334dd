import PaperModel
package import PaperRender
import PaperSource

/// What was corrected in documents after they had been published, and in which editions they are.
package struct PublishedCorrections: Sendable {
  typealias Correction = PublishedDocument.Correction

  /// The corrections of each document, by its path on the web without an ending.
  private var all: [String: [Correction]] = [:]
  /// The editions that have each document, by the same path.
  private var editions: [String: [PublishedDocument.Edition]] = [:]

  /// Nothing was corrected.
  package static let none = PublishedCorrections()

  /// Adds an edition, with what it corrects.
  mutating func add(_ manifest: PublishedManifest) {
    let edition = PublishedDocument.Edition(
      meeting: manifest.meeting, number: manifest.edition, date: manifest.date)
    for document in Set(manifest.files.map { Path.withoutExtension($0.path) }) {
      editions[document, default: []].append(edition)
    }
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

  /// What was published of a document.
  /// - Parameter document: its path on the web without an ending.
  package func published(_ document: String) -> PublishedDocument {
    PublishedDocument(
      editions: (editions[document] ?? []).sorted { $0.date < $1.date },
      corrections: of(document))
  }
}
