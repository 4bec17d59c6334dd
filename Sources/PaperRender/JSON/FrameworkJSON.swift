import PaperCompose
import PaperMarkup
package import PaperModel

/// A framework as data for other programs, as its records say.
package struct FrameworkJSON {
  private let framework: PrintedFramework
  /// The words that say that it is not for publication; nil for a public framework.
  private let marking: String?
  private let published: PublishedDocument

  /// What programs are told of a framework.
  static let record = Record<FrameworkJSON>(
    "framework",
    [
      .code("kind", "What it is: `framework`.") { _ in "framework" },
      .data("marking", .text, "The house's words for a framework that is not for publication.") {
        $0.marking.map { .text($0) }
      },
    ] + PublishedDocument.fields { $0.published }
  ).within(Records.framework) { $0.framework }

  /// Reads a framework, as far as the readers of the edition may see it; nil if they may not see it.
  /// - Parameter published: what was published of it.
  package init?(
    _ framework: Framework, in edition: Edition, published: PublishedDocument = .none
  ) {
    let workspace = edition.workspace
    guard let framework = workspace.framework(at: framework.path) else { return nil }
    self.framework = PrintedFramework.numbered(framework, in: edition)
    marking = edition.marking(of: framework)
    self.published = published
  }

  /// The JSON text, its keys in alphabetical order, ending in a newline.
  package var text: String { Self.record.data(of: self).fileText }
}
