import PaperModel
import PaperRender
import PaperSource

extension Inputs {
  /// What looks for the words of what is private in what is to be public.
  /// - Parameter editions: those of the workspace, where it could be read.
  func lastGate(_ editions: Editions?) -> LastGate {
    // What no file tells, such as the words of a house of the program's own, is public.
    let house = BuiltInHouse.names.flatMap { BuiltInHouse.files(of: $0) ?? [] }.map(\.text)
    let spans = editions?.privateSpans ?? []
    let sources =
      spans.isEmpty
      ? [] : files.sorted { $0.key < $1.key }.map { (path: $0.key, bytes: $0.value.bytes) }
    return LastGate(
      sources: sources, spans: spans,
      house: house + (spans.isEmpty ? [] : editions?.wordsForThePublic ?? []),
      boilerplate: { [workspace] in
        workspace.map { LastGate.boilerplate(house: $0.house) } ?? []
      })
  }
}
