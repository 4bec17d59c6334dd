import TestSupport
import Testing

@Suite(
  .enabled(
    if: Python.isWanted("axe_playwright_python") && OutsideTool.isWanted("chromium"),
    "Chromium and axe look at the preview"))
struct `A preview in a browser` {
  @Test func `shows what is saved where it was read, errors over it, and fixes beside it`() throws {
    let folder = try TemporaryFolder(copyOf: RunningProgram.project + "/Examples/coventry-hwb")
    let run = try Python.run("web_preview.py", [RunningProgram.boardPaper, folder.path])
    let lines = (run.output + run.errors).split(separator: "\n")
    #expect(lines.count == 1, "\(run.output)\(run.errors)")
    let last = lines.last ?? ""
    #expect(last.hasPrefix("seen after "), "\(last)")
    // The machine may be busy, and the program is not optimised: a bound that only tells what hangs.
    let times = last.matches(of: /\d+/).compactMap { Int($0.0) }
    #expect(times.count == 4 && times.allSatisfy { $0 < 30_000 }, "\(last)")
    print(last)
  }
}
