import Foundation

/// What JSON Schema says of a file.
package struct SchemaVerdict: Sendable, CustomStringConvertible {
  /// `+` or `-` for the file with scalars as typed, as YAML 1.2 reads them, and as YAML 1.1 does;
  /// `!!!` for what is no YAML. Behind it, what is wrong.
  package let description: String

  /// Whether it takes the file however scalars are read.
  package var isAccepted: Bool { description == "+++" }
  /// Whether it refuses the file, read as by YAML 1.2: as editors do.
  package var isRefused: Bool { !description.dropFirst().hasPrefix("+") }

  /// Whether it refuses the file where scalars are as they were typed.
  package var isRefusedAsTyped: Bool { description.hasPrefix("-") }

  /// What schemas, each under a name, say of files, each with the name of its schema. One run for
  /// all, which checks the schemas too.
  package static func of(
    _ files: [(name: String, yaml: String)], by schemas: [String: String]
  ) throws -> [SchemaVerdict] {
    let folder = try TemporaryFolder()
    let entries = schemas.sorted { $0.key < $1.key }.map { "\"\($0.key)\": \($0.value)" }
    try folder.write("{\(entries.joined(separator: ",\n"))}", to: "schemas.json")
    try folder.write(
      try JSONSerialization.data(withJSONObject: files.map { [$0.name, $0.yaml] }),
      to: "cases.json")
    let run = try Python.run(
      "schema_verdicts.py", ["schemas.json", "cases.json"].map(folder.path))
    guard run.status == 0 else { throw SchemaProblem(description: run.errors) }
    let verdicts = run.output.split(separator: "\n").map { SchemaVerdict(description: String($0)) }
    guard verdicts.count == files.count else {
      throw SchemaProblem(description: "\(verdicts.count) verdicts on \(files.count) files")
    }
    return verdicts
  }
}

/// Why nothing could be said.
private struct SchemaProblem: Error, CustomStringConvertible {
  let description: String
}
