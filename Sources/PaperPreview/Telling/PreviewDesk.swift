import BoardPaperKit
import PaperMarkup
import PaperModel
import Synchronization

/// What the pages of a preview are told, and what they may ask to be done: the one place where the thread
/// that builds and those that answer requests meet.
final class PreviewDesk: Sendable {
  private struct State {
    var gate: PreviewGate?
    var door: String?
    var round: WatchRound?
    var isBuilding = true
    /// The sources that were saved before the round, by their paths in the workspace.
    var saved: [String] = []
    var proposals: [String: ProposedFix]?
    var made: [MadeFix] = []
    var pages: [Int: PageChannel] = [:]
    var pageCount = 0
  }

  let token: String
  private let environment: Environment
  private let folders: [OutputPlace: String]
  /// The source whose document is shown first, or the folder of it; empty for the site.
  private let first: String
  private let state = Mutex(State())

  /// The most fixes that can be undone, one after the other.
  private static let mostUndone = 100

  /// - Parameters:
  ///   - first: the path, in the workspace, of what is shown first; empty for the site.
  init(
    of workspace: WatchedWorkspace, showing first: String, token: String,
    in environment: Environment
  ) {
    self.token = token
    self.first = first
    self.environment = environment
    folders = Dictionary(
      uniqueKeysWithValues: OutputPlace.allCases.map { ($0, workspace.folder($0)) })
  }

  func folder(_ place: OutputPlace) -> String { folders[place] ?? "/" }

  // MARK: - Who may ask

  /// What requests are admitted by; nil until the port is known.
  var gate: PreviewGate? { state.withLock { $0.gate } }

  /// Opens for requests to a port.
  /// - Parameter door: the key of an address that works once.
  func open(on port: UInt16, door: String) {
    state.withLock {
      $0.gate = PreviewGate(token: token, port: port)
      $0.door = door
    }
  }

  /// Whether a key is that of the door, which only the first to come opens: the address that a browser is
  /// started with can be seen by others who use this machine.
  func opensDoor(_ key: String) -> Bool {
    state.withLock {
      guard let door = $0.door, door == key else { return false }
      $0.door = nil
      return true
    }
  }

  // MARK: - Rounds

  /// - Parameter saved: the sources that were saved or removed, by their paths in the workspace.
  func begin(saved: [String]) {
    state.withLock {
      $0.isBuilding = true
      $0.saved = saved
    }
    publish()
  }

  func end(_ round: WatchRound) {
    state.withLock {
      $0.round = round
      $0.isBuilding = false
      $0.proposals = nil
    }
    publish()
  }

  // MARK: - Messages to pages

  /// The messages for one page, until it is unsubscribed: that a round has begun or ended.
  func subscribe() -> (number: Int, channel: PageChannel) {
    let channel = PageChannel()
    channel.send("retry: 1000\n\n" + message)
    let number = state.withLock { state in
      state.pageCount += 1
      state.pages[state.pageCount] = channel
      return state.pageCount
    }
    return (number, channel)
  }

  func unsubscribe(_ number: Int) { state.withLock { $0.pages[number] = nil } }

  private func publish() {
    let message = message
    for page in state.withLock({ $0.pages.values }) { page.send(message) }
  }

  private var message: String {
    state.withLock {
      "data: {\"round\": \($0.round?.number ?? 0), \"isBuilding\": \($0.isBuilding)}\n\n"
    }
  }

  // MARK: - What pages ask

  private var current: (round: WatchRound?, isBuilding: Bool, saved: [String], undo: MadeFix?) {
    state.withLock { ($0.round, $0.isBuilding, $0.saved, $0.made.last) }
  }

  /// How it stands, as seen from a document, as JSON.
  /// - Parameters:
  ///   - place: the name of the document's place; nil for the document that is shown first.
  ///   - path: its path in the folder of its place.
  func state(of place: String?, _ path: String?) -> String {
    let (round, isBuilding, saved, undo) = current
    guard let round else { return "{\"round\": 0, \"isBuilding\": true}" }
    let document = document(place, path, in: round)
    let file = document.flatMap { ServedFile($0.path, in: folder($0.place)) }
    return PreviewState(
      round: round, isBuilding: isBuilding, saved: saved, undo: undo, document: document,
      version: file.map(Self.version), proposals: proposals(of: round)
    ).json.fileText
  }

  private func document(
    _ place: String?, _ path: String?, in round: WatchRound
  ) -> WatchedDocument? {
    guard let path, let place = place.flatMap({ OutputPlace(rawValue: $0) }) else {
      return round.firstDocument(for: first)
    }
    return round.document(place, path)
  }

  /// Another text for each other content; the same content has the same as long as the program runs.
  private static func version(of file: ServedFile) -> String {
    var hasher = Hasher()
    file.bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
    return String(UInt(bitPattern: hasher.finalize()), radix: 16)
  }

  /// The figures that a document uses, as JSON.
  func figures(of place: String?, _ path: String?) -> String {
    guard let round = current.round, let document = document(place, path, in: round) else {
      return "[]"
    }
    return JSONValue.list(round.figures(of: document.source).map(PreviewState.json)).fileText
  }

  /// The longest text of which the source is looked for, in bytes.
  private static let longestText = 20_000

  /// Where a text of a document is typed, as JSON.
  func places(of text: String, in place: String?, _ path: String?) -> String {
    guard let round = current.round, let document = document(place, path, in: round),
      text.utf8.count <= Self.longestText
    else { return "[]" }
    return JSONValue.list(round.places(of: text, in: document.source).map(PreviewState.json))
      .fileText
  }

  // MARK: - Fixes

  /// The fixes of a round by the ids of their findings, found out once.
  private func proposals(of round: WatchRound) -> [String: ProposedFix] {
    if let known = state.withLock({ $0.round?.number == round.number ? $0.proposals : nil }) {
      return known
    }
    var proposals: [String: ProposedFix] = [:]
    for finding in round.findings.prefix(PreviewState.mostFindings) {
      proposals[PreviewState.id(of: finding)] = ProposedFix(finding, in: round.files, environment)
    }
    state.withLock { if $0.round?.number == round.number { $0.proposals = proposals } }
    return proposals
  }

  /// Makes a fix and says so or, where that is not possible any more, why: as JSON.
  /// - Parameter id: the id of its finding.
  func makeFix(_ id: String) -> String {
    Self.answer {
      guard let round = current.round, let fix = proposals(of: round)[id] else {
        throw Failure(.writing, "nothing is written: the file has changed meanwhile")
      }
      let made = try fix.make(in: environment)
      state.withLock {
        $0.made = $0.made.suffix(Self.mostUndone - 1) + [made]
      }
      return "written: \(made.paths.joined(separator: ", "))"
    }
  }

  /// Undoes the last fix and says so or, where a file has changed since, that it stays: as JSON.
  func undo() -> String {
    Self.answer {
      guard let made = state.withLock({ $0.made.popLast() }) else {
        throw Failure(.writing, "there is nothing to undo")
      }
      try made.undo()
      return "as before: \(made.paths.joined(separator: ", "))"
    }
  }

  private static func answer(_ change: () throws -> String) -> String {
    let entry: (String, JSONValue)
    do {
      entry = ("told", .text(try change()))
    } catch {
      entry = ("refused", .text((error as? Failure)?.message ?? "it could not be written"))
    }
    return JSONValue.object(JSONObject([entry])).fileText
  }
}

extension WatchRound {
  /// The document that is shown before anybody has chosen one.
  /// - Parameter first: the path of a source or of a folder of sources; empty for the site.
  fileprivate func firstDocument(for first: String) -> WatchedDocument? {
    let pages = documents.filter { $0.path.hasSuffix(".html") }.sorted {
      // What everybody may see comes first.
      $0.place == .public && $1.place != .public
    }
    let named =
      first.isEmpty
      ? nil
      : pages.first { $0.source == first }
        ?? pages.first { $0.source.hasPrefix(first + "/") }
    return named ?? pages.first { $0.path == "index.html" } ?? pages.first
  }
}
