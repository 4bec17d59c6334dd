import Foundation

/// Runs Python scripts that read the program's outputs independently.
package enum Python {
  /// Whether to run a check that needs some modules. If one is missing the check is skipped, or
  /// fails with `REQUIRE_TOOLS=1`.
  package static func isWanted(_ modules: String...) -> Bool {
    modules.allSatisfy { has($0) || OutsideTool.isWanted("python3 with \($0)") }
  }

  private static func has(_ module: String) -> Bool {
    guard let python = OutsideTool.path(of: "python3") else { return false }
    return (try? RunningProgram(["-c", "import \(module)"], of: python).status) == 0
  }

  /// Runs one of the scripts in `Readers`.
  package static func run(_ script: String, _ arguments: [String]) throws -> RunningProgram {
    try RunningProgram(
      ["\(RunningProgram.project)/Tests/BoardPaperTests/Readers/\(script)"] + arguments,
      of: OutsideTool.path(of: "python3") ?? "python3")
  }
}
