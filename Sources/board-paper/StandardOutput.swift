import ArgumentParser
import BoardPaperKit

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

import SystemPackage

/// Standard output. A command that cannot write all of its output fails, as it would with a file.
enum StandardOutput {
  /// Writes text, unchanged.
  static func write(_ text: String) throws { try write(Array(text.utf8)) }

  /// Writes lines, each followed by a newline.
  static func write(lines: [String]) throws {
    guard !lines.isEmpty else { return }
    try write(lines.joined(separator: "\n") + "\n")
  }

  /// Writes all bytes without buffering, so that messages written to standard error afterwards come
  /// later where both go to the same file.
  static func write(_ bytes: [UInt8]) throws {
    do throws(WriteProblem) {
      try FileWriting.writeAll(bytes, to: .standardOutput, path: name)
    } catch {
      throw error.failure
    }
  }

  /// Closes standard output, since some disks report that they are full only then. Nothing can be
  /// written afterwards.
  static func finish() throws {
    fflush(nil)
    do {
      try FileDescriptor.standardOutput.close()
    } catch Errno.badFileDescriptor {
      // It was never open.
    } catch {
      throw WriteProblem(name, error).failure
    }
  }

  private static let name = "standard output"
}
