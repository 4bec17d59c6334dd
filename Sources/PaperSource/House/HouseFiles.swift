import PaperMarkup
import PaperModel

/// The files of a house and of those that it extends, the nearest first. What a house does not have
/// is that of the house that it extends: of templates file by file, of YAML key by key.
struct HouseFiles {
  /// The house itself, then the house that it extends, and so on.
  private(set) var sources: [HouseSource]
  private(set) var diagnostics: [Diagnostic] = []
  /// The files that were read, to show their lines in findings.
  private(set) var files: [InputFile] = []
  /// How many of them are part of the program.
  private(set) var builtInCount = 0
  /// Whether the house that `extends:` names could not be found: all that it would have is missing.
  private(set) var lacksExtended = false
  /// The contents of `house.yaml` of each source, as far as they could be read.
  private var stated: [YAMLNode] = []

  /// Reads `house.yaml` of the house and of those that it extends.
  init(_ source: HouseSource) {
    sources = []
    var next: HouseSource? = source
    while let source = next {
      sources.append(source)
      next = nil
      guard let node = open(HouseReader.fileName, as: .house, of: source) else { return }
      stated.append(node)
      guard let name = node.text(of: HouseKind.extends.key) else { return }
      next = extended(name, by: source)
      lacksExtended = next == nil
    }
  }

  private mutating func extended(_ name: SourceText, by source: HouseSource) -> HouseSource? {
    guard let found = source.extended(name.text) else {
      diagnostics.append(
        BuiltInHouse.unknown(Placed(name.text, at: name.range)))
      return nil
    }
    guard !sources.contains(where: { $0.identity == found.identity }) else {
      diagnostics.append(
        Diagnostic(
          rule: "circular-house", "a house cannot extend itself, directly or through others",
          at: name.range, help: "extend a built-in house, such as '\(BuiltInHouse.defaultName)'"))
      return nil
    }
    return found
  }

  /// The facts that the house adds, which its lines and tables can use. What is wrong with them is
  /// reported when the house is read.
  private var fields: [HouseField] {
    guard let node = Self.merged(stated)?.value(of: HouseKind.fields.key) else { return [] }
    var reading = Reading(node.file)
    return HouseKind.fields.shape.read(node, &reading) ?? []
  }

  /// Reads what the house states in `house.yaml`, with what it inherits; nil if something essential
  /// is wrong.
  mutating func house() -> House? {
    guard stated.count == sources.count else { return nil }
    return read(stated, by: HouseKind.shape)
  }

  /// Reads how meetings are written up. Where no house of the chain is part of the program, the
  /// built-in default house is at its end.
  mutating func meetings() -> HouseMeetings? {
    var chain = sources
    if chain.allSatisfy({ $0.builtInName == nil }),
      let last = HouseSource.builtIn(BuiltInHouse.defaultName)
    {
      chain.append(last)
    }
    let name = HouseReader.meetingsFileName
    let nodes = chain.filter { $0.has(name) }.map { open(name, as: .houseMeetings, of: $0) }
    let read = nodes.compactMap { $0 }
    return read.count == nodes.count ? self.read(read, by: HouseMeetingsKind.shape) : nil
  }

  private mutating func read<Value>(_ nodes: [YAMLNode], by shape: Shape<Value>) -> Value? {
    guard let nearest = nodes.first, let merged = Self.merged(nodes) else { return nil }
    var reading = Reading(nearest.file, house: HouseFacts(fields: fields))
    defer { diagnostics += reading.diagnostics }
    return shape.read(merged, &reading)
  }

  /// The nodes of a house and of those that it extends as one.
  private static func merged(_ nodes: [YAMLNode]) -> YAMLNode? {
    guard let farthest = nodes.last else { return nil }
    // From the farthest on: a text that a house puts in the place of a mapping ends what is inherited.
    return nodes.dropLast().reversed().reduce(farthest) { $1.merged(over: $0) }
  }

  /// Reads the parts that templates share, of each name that of the nearest house.
  /// - Parameter isTrusted: whether they are known to have no problems.
  mutating func parts(isTrusted: Bool) -> TemplateParts {
    var seen: Set<String> = []
    var found: [TemplateParts.File] = []
    for source in sources {
      for name in source.names(HouseReader.partsFolder)
      where name.hasSuffix(".md") && seen.insert(name).inserted {
        guard let file = load(Path.join(HouseReader.partsFolder, name), of: source) else {
          continue
        }
        found.append(
          TemplateParts.File(
            name: String(name.dropLast(".md".count)), path: file.path, text: file.text,
            isBuiltIn: source.builtInName != nil))
      }
    }
    let parts = TemplateParts(found)
    if !isTrusted { diagnostics += parts.problems.map { $0.problem.diagnostic(file: $0.path) } }
    return parts
  }

  /// The nearest house that has a file.
  func nearest(_ name: String) -> HouseSource? { sources.first { $0.has(name) } }

  /// The content of a YAML file; nil, after a report, if it cannot be read or is of another kind.
  private mutating func open(_ name: String, as kind: FileKind, of source: HouseSource) -> YAMLNode?
  {
    guard let file = load(name, of: source) else { return nil }
    let opening = FileOpening.open(file)
    diagnostics += opening.diagnostics
    guard let content = opening.content else { return nil }
    guard content.kind.name == kind.name else {
      diagnostics.append(
        Diagnostic(
          rule: "wrong-kind", "\(name) is of kind '\(content.kind.name)'",
          at: .start(of: file.path), help: "it begins with 'kind: \(kind.name)'"))
      return nil
    }
    return content.node
  }

  /// A file of a house; nil, after a report, if it cannot be read.
  mutating func load(_ name: String, of source: HouseSource) -> InputFile? {
    do throws(FileProblem) {
      let bytes = try source.bytes(name)
      do throws(Diagnostic) {
        let file = try InputFile.read(path: source.shown(name), bytes: bytes)
        files.append(file)
        if source.builtInName != nil { builtInCount += 1 }
        return file
      } catch { diagnostics.append(error) }
    } catch {
      diagnostics.append(error.diagnostic(path: source.shown(name), limit: InputFile.sizeLimit))
    }
    return nil
  }

  /// Adds what is wrong with the house besides.
  mutating func report(_ more: [Diagnostic]) { diagnostics += more }
}
