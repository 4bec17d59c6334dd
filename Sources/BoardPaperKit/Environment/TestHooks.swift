#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What tests can do to a debug build from outside; in a release there is nothing of it.
enum TestHooks {
  /// In debug builds, writes a find of the last gate into the file that the environment names, so that
  /// tests run without the gate and still learn of each find. False where none is named, and in a
  /// release: the gate then stops the build.
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

  /// In debug builds, ends the program as the system would at the step of writing that the environment
  /// states, or sends it the signal that the environment states, so that tests can look at every state
  /// in which that leaves the outputs.
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

  /// In debug builds, whether a write is to fail as on a full disk: the one that the environment states,
  /// and all after it.
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
