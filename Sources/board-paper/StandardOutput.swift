import ArgumentParser
import BoardPaperKit

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What a command says to who reads its output, to the last byte: where not all of it can be written,
/// the command ends as where a file cannot be.
enum StandardOutput {
  /// Writes a text as it is.
  static func write(_ text: String) throws { try write(Array(text.utf8)) }

  /// Writes lines, each with its end.
  static func write(lines: [String]) throws {
    guard !lines.isEmpty else { return }
    try write(lines.joined(separator: "\n") + "\n")
  }

  /// Writes all bytes. Nothing is kept back, so that what is said on standard error afterwards follows
  /// where both go into one file.
  static func write(_ bytes: [UInt8]) throws {
    do throws(WriteProblem) {
      try FileWriting.writeAll(bytes, to: STDOUT_FILENO, path: name)
    } catch {
      throw error.failure
    }
  }

  /// Closes it, which is when some disks say that they are full. Nothing can be written afterwards.
  static func finish() throws {
    fflush(nil)
    // One that was never open is no one's concern.
    guard close(STDOUT_FILENO) != 0, errno != EBADF else { return }
    throw WriteProblem(name).failure
  }

  private static let name = "standard output"
}
