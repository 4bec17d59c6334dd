import Foundation

/// The result of validating a file against its JSON Schema.
package struct SchemaVerdict: Sendable, CustomStringConvertible {
  /// Three characters, `+` for valid or `-` for invalid: with scalars as typed, as YAML 1.2 reads
  /// them and as YAML 1.1 does; `!!!` for invalid YAML. The errors follow.
  package let description: String

  /// Whether the file is valid however scalars are read.
  package var isAccepted: Bool { description == "+++" }
  /// Whether the file is invalid as YAML 1.2, which editors use.
  package var isRefused: Bool { !description.dropFirst().hasPrefix("+") }

  /// Whether the file is invalid with scalars as typed.
  package var isRefusedAsTyped: Bool { description.hasPrefix("-") }

  /// The results of validating files, each given with the name of its schema. One process validates
  /// all files, and also checks the schemas themselves.
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

/// The reason why validation could not run.
private struct SchemaProblem: Error, CustomStringConvertible {
  let description: String
}
