package import BoardPaperKit
import PaperSource

/// The site of a workspace in a browser of this machine, while somebody writes in it.
package struct Preview {
  private let workspace: WatchedWorkspace
  private let desk: PreviewDesk
  private let port: UInt16

  /// - Parameters:
  ///   - path: a file or a folder, whose document is shown first; nil for the current folder.
  ///   - port: 0 for any that is free.
  package init(of path: String?, port: UInt16, in environment: Environment) throws {
    let paths = [path].compactMap { $0 }
    let selection = try Selection.named(paths, in: environment)
    // Of a workspace all is shown, so that links lead somewhere.
    workspace = try WatchedWorkspace(
      selection.hasBoard ? [selection.root] : paths, in: environment)
    let real = path.flatMap { FileSystem.realPath(Path.join(environment.currentFolder, $0)) }
    let first = real.map { Path.relative($0, from: selection.root) } ?? ""
    desk = PreviewDesk(
      of: workspace, showing: first == "." ? "" : first, token: PreviewGate.randomToken(),
      in: environment)
    self.port = port
  }

  /// Where a preview is to be seen.
  package struct Address {
    /// The address that works as long as the preview runs.
    package let lasting: String
    /// The address to start a browser with. It works once.
    package let once: String
  }

  /// Serves it and builds after every change. Does not return; an error of the server or of what is told
  /// ends it.
  /// - Parameters:
  ///   - begin: called once the address is known, before anything is built.
  ///   - tell: called after each round.
  package func run(begin: (Address) throws -> Void, tell: (WatchRound) throws -> Void) throws {
    let server = try PreviewServer(desk, on: port)
    let door = PreviewGate.randomToken()
    desk.open(on: server.port, door: door)
    server.start()
    let site = "http://127.0.0.1:\(server.port)/"
    try begin(Address(lasting: "\(site)\(desk.token)/", once: "\(site)open/\(door)"))
    var watch = WorkspaceWatch(workspace)
    try watch.run { event in
      switch event {
      case .begins(let changed):
        desk.begin(saved: changed.map { Path.relative($0, from: workspace.root) })
      case .ended(let round):
        desk.end(round)
        try tell(round)
      }
      return true
    }
  }
}
