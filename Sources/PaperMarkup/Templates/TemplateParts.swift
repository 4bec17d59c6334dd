import Synchronization

/// The parts that the templates of a house share: `{{> name}}` on a line of its own is replaced by what the part
/// of that name prints there, with the names that are known there.
package struct TemplateParts: Sendable {
  /// A part as a file.
  package struct File: Sendable {
    package let name: String
    /// The path, as it is shown to the user.
    package let path: String
    package let text: String
    /// Whether it is part of the program.
    package let isBuiltIn: Bool

    package init(name: String, path: String, text: String, isBuiltIn: Bool = false) {
      self.isBuiltIn = isBuiltIn
      self.name = name
      self.path = path
      self.text = text
    }
  }

  /// The result of looking up a part.
  enum Lookup {
    case found(TemplatePart)
    /// A part that cannot be used, which is reported in its own file.
    case faulty
    case unknown(suggestion: String?)
    /// A part within itself, or within too many others.
    case circular
  }

  /// For templates that use none.
  package static let none = TemplateParts([])

  /// The files, in the order given.
  package let files: [File]
  private let reader: SharedPartReader

  /// The parts are parsed when a template uses them; the meaning of their names is checked where they
  /// are used.
  package init(_ files: [File]) {
    self.files = files
    reader = SharedPartReader(files)
  }

  /// The problems of each file.
  package var problems: [(path: String, problem: TemplateProblem)] { reader.problems(of: files) }

  func part(_ name: String) -> Lookup { reader.part(name) }
}

/// A reader of parts that templates on several threads can use.
private final class SharedPartReader: Sendable {
  private let reader: Mutex<PartReader>

  init(_ files: [TemplateParts.File]) { reader = Mutex(PartReader(files)) }

  func part(_ name: String) -> TemplateParts.Lookup { reader.withLock { $0.part(name) } }

  func problems(of files: [TemplateParts.File]) -> [(path: String, problem: TemplateProblem)] {
    reader.withLock { reader in
      for file in files { _ = reader.part(file.name) }
      return reader.problems
    }
  }
}

/// Parses parts, each once, in the order in which they use each other.
private final class PartReader {
  private(set) var parts: [String: TemplatePart] = [:]
  private(set) var problems: [(path: String, problem: TemplateProblem)] = []
  private let files: [String: TemplateParts.File]
  private let names: [String]
  /// The parts that are being read, the outermost first.
  private var open: [String] = []
  private var faulty: Set<String> = []

  /// The largest number of parts within one another; more could overflow the stack when a template
  /// is filled.
  private static let deepest = 8

  init(_ files: [TemplateParts.File]) {
    names = files.map(\.name)
    self.files = Dictionary(files.map { ($0.name, $0) }) { first, _ in first }
  }

  func part(_ name: String) -> TemplateParts.Lookup {
    if let part = parts[name] { return .found(part) }
    if faulty.contains(name) { return .faulty }
    guard let file = files[name] else {
      return .unknown(suggestion: Spelling.closest(to: name, in: names))
    }
    guard !open.contains(name), open.count < Self.deepest else { return .circular }
    open.append(name)
    defer { open.removeLast() }
    do throws(TemplateProblems) {
      let blocks = try TemplateReader.read(file.text) { self.part($0) }
      let part = TemplatePart(name: name, file: file.path, blocks: blocks)
      parts[name] = part
      return .found(part)
    } catch {
      faulty.insert(name)
      problems += error.problems.map { (file.path, $0) }
      return .faulty
    }
  }
}
