#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Hooks by which tests control a debug build from outside. In a release build they do nothing.
enum TestHooks {
  /// Records a match of the last gate, in debug builds, in the file that the environment names, so
  /// that tests run past the gate and still see each match. Returns false where no file is named
  /// and in a release build: the gate then stops the build.
  static func noteInTests(refusal: String) -> Bool {
    #if DEBUG
      guard let path = getenv("BOARD_PAPER_LAST_GATE_NOTES"), let file = fopen(path, "a") else {
        return false
      }
      defer { fclose(file) }
      return fputs(refusal + "\n", file) >= 0
    #else
      return false
    #endif
  }

  /// In debug builds, kills the program, or sends it a signal, at the step of writing that the
  /// environment states, so that tests can inspect the outputs in every intermediate state.
  static func stepInTests() {
    #if DEBUG
      guard let limit = getenv("BOARD_PAPER_KILLED_AT").flatMap({ Int(String(cString: $0)) }) else {
        return
      }
      stepsInTests += 1
      guard stepsInTests == limit else { return }
      let signal = getenv("BOARD_PAPER_KILLED_WITH").flatMap { Int32(String(cString: $0)) }
      kill(getpid(), signal ?? SIGKILL)
    #endif
  }

  /// In debug builds, whether a write must fail as on a full disk: the write that the environment
  /// states, and all after it.
  static func isFullInTests() -> Bool {
    #if DEBUG
      guard let limit = getenv("BOARD_PAPER_FULL_AT").flatMap({ Int(String(cString: $0)) }) else {
        return false
      }
      writesInTests += 1
      return writesInTests >= limit
    #else
      return false
    #endif
  }

  #if DEBUG
    private nonisolated(unsafe) static var stepsInTests = 0
    private nonisolated(unsafe) static var writesInTests = 0
  #endif
}
