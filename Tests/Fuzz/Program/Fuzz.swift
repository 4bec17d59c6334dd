import CLibFuzzer
import Foundation
import FuzzReaders

/// Runs libFuzzer, with its own arguments, over the reader that `FUZZ_READER` names: it starts the
/// program again with arguments that it makes itself.
@main
enum Fuzz {
  static func main() {
    let name = ProcessInfo.processInfo.environment["FUZZ_READER"] ?? ""
    guard let reader = FuzzReader(rawValue: name) else {
      let names = FuzzReader.allCases.map(\.rawValue).joined(separator: ", ")
      print("name a reader with FUZZ_READER: \(names)")
      exit(64)
    }
    chosen = reader
    let arguments = CommandLine.arguments
    // libFuzzer keeps them to the end of the program.
    var count = Int32(arguments.count)
    let list = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(
      capacity: arguments.count + 1)
    for (index, argument) in arguments.enumerated() { list[index] = strdup(argument) }
    list[arguments.count] = nil
    var start: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = list
    exit(
      LLVMFuzzerRunDriver(&count, &start) { bytes, size in
        let input = Array(UnsafeBufferPointer(start: bytes, count: size))
        do {
          try Fuzz.chosen.read(input)
        } catch {
          FileHandle.standardError.write(Data("broken: \(error)\n".utf8))
          abort()
        }
        return 0
      })
  }

  /// Set once, before the first input.
  private nonisolated(unsafe) static var chosen = FuzzReader.yaml
}
