import Synchronization

/// Notes whose texts were read while something was made, so that it need not be made again while none of
/// these texts is another.
///
/// Whatever holds text that somebody writes at length notes its own name where the text is asked for. So
/// what is noted is complete without anybody's having to state what a document is made of.
package final class TextsRead: Sendable {
  /// What notes the texts that are read on this thread; nil where nobody wants to know.
  @TaskLocal package static var current: TextsRead?

  private let state = Mutex<Set<String>>([])

  package init() {}

  /// The names of what was read.
  package var names: Set<String> { state.withLock { $0 } }

  /// Called where a text is read.
  /// - Parameter name: the path of the file that the text is written in, in the workspace.
  package static func note(_ name: @autoclosure () -> String) {
    guard let current else { return }
    let name = name()
    _ = current.state.withLock { $0.insert(name) }
  }

  package static func note(all names: Set<String>) {
    guard let current, !names.isEmpty else { return }
    current.state.withLock { $0.formUnion(names) }
  }
}
