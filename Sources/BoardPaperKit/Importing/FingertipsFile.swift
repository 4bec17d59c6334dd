package import PaperModel
package import PaperSource
import SystemPackage

/// A download from Fingertips on the disk, which is read in parts, since it can be large.
package struct FingertipsFile {
  /// The path, absolute.
  private let path: String
  /// The path as it is shown.
  private let shown: String

  /// - Parameter typed: the path as the user typed it.
  package init(_ typed: String, in environment: Environment) throws {
    path = Path.normalised(Path.join(environment.currentFolder, typed))
    shown = Path.relative(path, from: environment.currentFolder)
    guard FileSystem.kind(of: path) == .file else {
      throw Failure.usage("'\(typed)' is not a file")
    }
  }

  /// What was read besides the rows.
  package struct Reading {
    package let diagnostics: [Diagnostic]
    package let missingColumns: [String]
    /// How many rows of other areas were passed over.
    package let otherAreas: Int
  }

  /// The largest part of the file that is in memory.
  private static let chunk = 1 << 18

  /// Reads the file, and calls back for each row of an area that is wanted.
  /// - Parameter areas: the codes of the areas; empty for all.
  package func read(
    areas: Set<String>, each: (FingertipsRow) -> Void
  ) throws -> Reading {
    var download = FingertipsDownload(file: shown, areas: areas)
    do {
      let file = try FileDescriptor.open(path, .readOnly, options: [.closeOnExec])
      try file.closeAfter {
        let buffer = UnsafeMutableRawBufferPointer.allocate(
          byteCount: Self.chunk, alignment: MemoryLayout<UInt64>.alignment)
        defer { buffer.deallocate() }
        while true {
          let count = try file.read(into: buffer)
          guard count > 0 else { break }
          download.take(UnsafeRawBufferPointer(rebasing: buffer[..<count]), each: each)
        }
      }
    } catch {
      throw Failure.usage("'\(shown)' cannot be read: \(error)")
    }
    download.finish(each: each)
    return Reading(
      diagnostics: download.diagnostics, missingColumns: download.missingColumns,
      otherAreas: download.otherAreas)
  }
}
