import BoardPaperKit
import PaperModel
import PaperSource

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

import SystemPackage

/// Reads the terminal and the environment variables of the process.
extension Environment {
  static var current: Environment {
    let colourIsWanted = (getenv("NO_COLOR").map { $0.pointee == 0 } ?? true)
    let outputIsTerminal = isatty(STDOUT_FILENO) == 1
    let errorsAreTerminal = isatty(STDERR_FILENO) == 1
    let currentFolder = FileSystem.realPath(".") ?? "/"
    let temporaryFolder = getenv("TMPDIR").map { String(cString: $0) } ?? ""
    return Environment(
      currentFolder: currentFolder,
      temporaryFolder: temporaryFolder.isEmpty ? "/tmp" : Path.join(currentFolder, temporaryFolder),
      day: sourceDate ?? today, width: statedWidth ?? terminalWidth ?? 100,
      outputHasColour: colourIsWanted && outputIsTerminal,
      errorsHaveColour: colourIsWanted && errorsAreTerminal, processors: processors,
      program: program, tell: writeToStandardError,
      progress: errorsAreTerminal ? ProgressLine().update : nil)
  }

  /// The current local date, for commands that ask for it. Outputs do not depend on the clock.
  static var today: CalendarDate? {
    var now = time(nil)
    var local = tm()
    guard localtime_r(&now, &local) != nil else { return nil }
    return CalendarDate(
      year: Int(local.tm_year) + 1900, month: Int(local.tm_mon) + 1, day: Int(local.tm_mday))
  }

  /// The date in `SOURCE_DATE_EPOCH` (seconds since 1970); nil where it is not set.
  static var sourceDate: CalendarDate? {
    getenv("SOURCE_DATE_EPOCH").flatMap { Int(String(cString: $0)) }.flatMap { seconds in
      seconds < 0 ? nil : CalendarDate(dayNumber: seconds / 86_400)
    }
  }

  /// Whether somebody sits at a terminal who can be asked.
  static var isInteractive: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1 }

  /// Whether there is a screen on which a browser can be opened.
  static var hasScreen: Bool {
    #if os(Linux)
      ["DISPLAY", "WAYLAND_DISPLAY"].contains { (name: String) in
        getenv(name).map { $0.pointee != 0 } ?? false
      }
    #else
      true
    #endif
  }

  /// Asks a question, and returns whether the answer is yes. No answer is none.
  static func confirms(_ question: String) -> Bool {
    writeToStandardError("\(question) [y/N] ")
    let answer = readLine()?.lowercased() ?? ""
    return answer == "y" || answer == "yes"
  }

  /// The version of the program with what the disk states of its file, since two builds of it can have
  /// the same version. Nil where its file is not known.
  private static var program: String? {
    #if os(Linux)
      let path = "/proc/self/exe"
    #else
      let path = CommandLine.arguments.first ?? ""
    #endif
    guard let stamp = try? FileSystem.Status(path).stamp else { return nil }
    return "\(programVersion) \(stamp.size) \(stamp.modified) \(stamp.inode)"
  }

  /// The number of processors of the machine.
  private static var processors: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  private static var statedWidth: Int? {
    getenv("COLUMNS").flatMap { Int(String(cString: $0)) }.flatMap { $0 > 0 ? $0 : nil }
  }

  private static var terminalWidth: Int? {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// Writes text to standard error, unchanged.
  @Sendable static func writeToStandardError(_ text: String) {
    _ = try? FileDescriptor.standardError.writeAll(text.utf8)
  }
}
