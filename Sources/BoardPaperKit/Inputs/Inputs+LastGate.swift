import PaperModel
import PaperRender
import PaperSource

extension Inputs {
  /// The last gate: a search for words of private text in public output.
  /// - Parameter editions: the editions of the workspace; nil where it could not be read.
  func lastGate(_ editions: Editions?) -> LastGate {
    // Words from outside the input files, such as those of a built-in house, are public.
    let house = BuiltInHouse.names.flatMap { BuiltInHouse.files(of: $0) ?? [] }.map(\.text)
    let spans = editions?.privateSpans ?? []
    let sources =
      spans.isEmpty
      ? [] : files.sorted { $0.key < $1.key }.map { (path: $0.key, bytes: $0.value.bytes) }
    return LastGate(
      sources: sources, spans: spans,
      house: house + (spans.isEmpty ? [] : editions?.wordsForThePublic ?? []),
      boilerplate: { [workspace] in
        workspace.map { LastGate.boilerplate(house: $0.house, drafter: $0.meetings?.drafter) } ?? []
      })
  }
}
