import Foundation
import PaperSource
import TestSupport
import Testing

/// The files that there are, held against the schemas of their kinds by another program.
@Suite(.enabled(if: Python.isWanted("jsonschema", "yaml")))
struct `Schemas and files` {
  private static let schemas: [String: String] = {
    var schemas = Dictionary(
      uniqueKeysWithValues: FileKind.all.map { ($0.name, JSONSchema.text(of: $0)) })
    schemas["any"] = JSONSchema.textOfAnyKind()
    return schemas
  }()

  /// Expects that files are taken by the schemas of their kinds, and by that of any kind.
  private func expectTaken(_ files: [(name: String, kind: String, yaml: String)]) throws {
    let verdicts = try SchemaVerdict.of(
      files.map { ($0.kind, $0.yaml) } + files.map { ("any", $0.yaml) }, by: Self.schemas)
    for (file, verdict) in zip(files + files, verdicts) {
      #expect(verdict.isAccepted, "\(file.name): \(verdict)\n\(file.yaml)")
    }
  }

  @Test func `agree on the example`() throws {
    let folder = RunningProgram.project + "/Examples/coventry-hwb"
    let names = (FileManager.default.subpaths(atPath: folder) ?? []).sorted()
    let files = try names.filter { !$0.hasPrefix("out") }.compactMap {
      name -> (String, String, String)? in
      guard name.hasSuffix(".md") || name.hasSuffix(".yaml"),
        let yaml = WorkspaceFile.yaml(
          of: try String(contentsOfFile: folder + "/" + name, encoding: .utf8), name)
      else { return nil }
      return (name, try #require(WorkspaceFile.kind(of: yaml), "\(name)"), yaml)
    }
    #expect(Set(files.map(\.1)).count == 11)
    try expectTaken(files)
  }

  @Test func `agree on the houses that are part of the program`() throws {
    try expectTaken(
      try BuiltInHouse.names.flatMap { house in
        try #require(BuiltInHouse.files(of: house)).filter { $0.name.hasSuffix(".yaml") }.map {
          ($0.name, try #require(WorkspaceFile.kind(of: $0.text)), $0.text)
        }
      })
  }

  @Test func `agree on what 'new' writes`() throws {
    try expectTaken(
      try FileKind.all.map { kind in
        let text = try RunningProgram(["new", kind.name]).output
        let name = kind.body == nil ? "new.yaml" : "new.md"
        return (kind.name, kind.name, try #require(WorkspaceFile.yaml(of: text, name)))
      })
    let folder = try TemporaryFolder(RegisterWorkspace.files)
    let run = try RunningProgram(
      ["new", "minutes", "--for", "meetings/2018-04-09"], in: folder.path)
    #expect(run.status == 0, "\(run.errors)")
    try expectTaken(
      try WorkspaceFile.all(in: folder).filter { $0.name.contains("2018-04-09/minutes/") }.map {
        ($0.name, $0.kind, $0.yaml)
      })
  }

  @Test func `agree on the files that tests are made of`() throws {
    let meetings =
      Golden.folder(beside: #filePath).replacing("/Schema/", with: "/") + "/meetings/in"
    var workspaces = [RegisterWorkspace.files, FiguresWorkspace.files, HostileRegister.files]
    workspaces.append(
      try (FileManager.default.subpaths(atPath: meetings) ?? []).reduce(into: [:]) {
        if $1.hasSuffix(".md") || $1.hasSuffix(".yaml") {
          $0[$1] = try String(contentsOfFile: meetings + "/" + $1, encoding: .utf8)
        }
      })
    workspaces += BadInput.all.map { $0.files.mapValues { MarkedText($0).text } }
    var seen: Set<String> = []
    var sound: [WorkspaceFile] = []
    var faulty: [WorkspaceFile] = []
    for files in workspaces {
      for file in try WorkspaceFile.all(in: try TemporaryFolder(files))
      where seen.insert(file.kind + file.yaml).inserted {
        if file.rules.isEmpty {
          sound.append(file)
        } else if !file.rules.isDisjoint(with: Self.rulesOfShape) {
          faulty.append(file)
        }
      }
    }
    #expect(sound.count > 80 && faulty.count > 60, "\(sound.count), \(faulty.count)")
    try expectTaken(sound.map { ($0.name, $0.kind, $0.yaml) })
    let verdicts = try SchemaVerdict.of(faulty.map { ($0.kind, $0.yaml) }, by: Self.schemas)
    for (file, verdict) in zip(faulty, verdicts) {
      #expect(verdict.isRefused, "\(file.rules)\n\(file.yaml)")
    }
  }

  /// The rules by which a schema finds wrong what a reader does.
  private static let rulesOfShape: Set<String> = [
    "duplicate-key", "invalid-date", "missing-key", "several-lines", "unknown-key",
    "unknown-numbering", "unknown-recurrence", "wrong-count", "wrong-id", "wrong-shape",
    "wrong-value",
  ]

  @Test func `take the examples of every key, which is described`() throws {
    var examples: [(name: String, yaml: String)] = []
    var schemas: [String: String] = [:]
    for kind in FileKind.all {
      let root = try JSONSerialization.jsonObject(with: Data(JSONSchema.text(of: kind).utf8))
      for (place, property) in Self.properties(root, at: kind.name) {
        if !place.contains("[name]") {
          #expect((property["description"] as? String)?.isEmpty == false, "\(place)")
        }
        guard let values = property["examples"] as? [Any] else { continue }
        schemas[place] = Self.json(property)
        examples += values.map { (place, Self.json($0)) }
      }
    }
    #expect(examples.count > 200)
    for (example, verdict) in zip(examples, try SchemaVerdict.of(examples, by: schemas)) {
      #expect(verdict.isAccepted, "\(example) \(verdict)")
    }
  }

  private static func json(_ value: Any) -> String {
    let data = try? JSONSerialization.data(
      withJSONObject: value, options: [.fragmentsAllowed, .withoutEscapingSlashes])
    return String(decoding: data ?? Data(), as: UTF8.self)
  }

  /// The schemas of keys, however deep, by their places; those of the words of a house, which have
  /// no documentation of their own, stand at `[name]`.
  private static func properties(_ schema: Any, at place: String) -> [(String, [String: Any])] {
    guard let schema = schema as? [String: Any] else {
      return ((schema as? [Any]) ?? []).flatMap { properties($0, at: place) }
    }
    let own = (schema["properties"] as? [String: Any] ?? [:]).sorted { $0.key < $1.key }
    let isRecord = schema["title"] != nil
    let keys = own.compactMap { key, value in
      (value as? [String: Any]).map { (place + "/" + (isRecord ? key : "[name]"), $0) }
    }
    let inner = ["items", "anyOf", "additionalProperties"].compactMap { schema[$0] }
    return keys + keys.flatMap { properties($0.1, at: $0.0) }
      + inner.flatMap { properties($0, at: place + "/…") }
  }
}
