import PaperModel
import PaperSource

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What the program knows of the place where it runs: read once, handed on as a value.
struct Environment: Sendable {
  /// Absolute and without links.
  let currentFolder: String
  /// Where files may be made that are gone at the end.
  let temporaryFolder: String
  let outputHasColour: Bool
  let errorsHaveColour: Bool
  let errorsAreOnTerminal: Bool
  /// How many columns the window has: what `COLUMNS` says, or the terminal, or else 100.
  let width: Int

  static var current: Environment {
    let colourIsWanted = (getenv("NO_COLOR").map { $0.pointee == 0 } ?? true)
    let outputIsTerminal = isatty(STDOUT_FILENO) == 1
    let errorsAreTerminal = isatty(STDERR_FILENO) == 1
    let currentFolder = FileSystem.realPath(".") ?? "/"
    let temporaryFolder = getenv("TMPDIR").map { String(cString: $0) } ?? ""
    return Environment(
      currentFolder: currentFolder,
      temporaryFolder: temporaryFolder.isEmpty ? "/tmp" : Path.join(currentFolder, temporaryFolder),
      outputHasColour: colourIsWanted && outputIsTerminal,
      errorsHaveColour: colourIsWanted && errorsAreTerminal,
      errorsAreOnTerminal: errorsAreTerminal,
      width: statedWidth ?? terminalWidth ?? 100)
  }

  /// The day in local time: only for who asks for it, since what is made has no clock.
  static var today: CalendarDate? {
    var now = time(nil)
    var local = tm()
    guard localtime_r(&now, &local) != nil else { return nil }
    return CalendarDate(
      year: Int(local.tm_year) + 1900, month: Int(local.tm_mon) + 1, day: Int(local.tm_mday))
  }

  /// The day on which waivers are looked at: the stated one, so that a build can be repeated, or else
  /// today.
  var day: CalendarDate? { Self.sourceDate ?? Self.today }

  /// The day that `SOURCE_DATE_EPOCH` states, in seconds since 1970; nil where it states none.
  static var sourceDate: CalendarDate? {
    getenv("SOURCE_DATE_EPOCH").flatMap { Int(String(cString: $0)) }.flatMap { seconds in
      seconds < 0 ? nil : CalendarDate(dayNumber: seconds / 86_400)
    }
  }

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

  private static var statedWidth: Int? {
    getenv("COLUMNS").flatMap { Int(String(cString: $0)) }.flatMap { $0 > 0 ? $0 : nil }
  }

  private static var terminalWidth: Int? {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// Prints a line on standard error.
  func printError(_ line: String) { Self.writeToStandardError(line + "\n") }

  /// Writes text on standard error as it is.
  static func writeToStandardError(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      bytes.removeFirst(count)
    }
  }
}
