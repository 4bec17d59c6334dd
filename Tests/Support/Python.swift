import Foundation

/// Another reader of what the program writes: a script in Python.
package enum Python {
  /// Whether a check with some modules is to run; where one is absent, `REQUIRE_TOOLS=1` makes that a
  /// failure.
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
