import Foundation
import PaperModel
import PaperSource
import TestSupport
import Testing

@Suite struct `Tables with random changes` {
  private static let tables = KeptTable.all.filter { $0.file.hasSuffix(".csv") }
  private static let signs = Array(",;\n\"'{}[]#%£:/-() 0129Qaé\t|".utf8)

  /// A file with a few of its bytes changed, cut out or doubled.
  private static func changed(_ data: Data, _ generator: inout SeededGenerator) -> Data {
    var bytes = [UInt8](data)
    for _ in 0...generator.below(6) where !bytes.isEmpty {
      let place = generator.below(bytes.count)
      switch generator.below(4) {
      case 0: bytes[place] = generator.pick(signs)
      case 1: bytes.insert(generator.pick(signs), at: place)
      case 2: bytes.removeSubrange(place..<min(bytes.count, place + 1 + generator.below(20)))
      default: bytes.insert(contentsOf: bytes[place...].prefix(30), at: place)
      }
    }
    return Data(bytes)
  }

  @Test(arguments: 0..<60)
  func `are imported or refused, and what is drafted is a file of indicators`(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let table = generator.pick(Self.tables)
    let folder = try TemporaryFolder(["board.yaml": BadInput.board])
    try folder.write(Self.changed(table.data, &generator), to: table.file)
    let result = TableImport.draft(
      folder.path(of: table.file), as: folder.path(of: "drafted.yaml"), root: folder.path,
      currentFolder: folder.path, sheet: nil, period: nil, council: nil)
    guard let text = result.text else {
      #expect(result.diagnostics.contains { $0.severity == .error })
      return
    }
    try folder.write(text, to: "drafted.yaml")
    let run = try RunningProgram(["check", "drafted.yaml"], in: folder.path)
    #expect(run.status == 0 || run.status == 1, "\(run.errors)")
    // What is wrong with the draft itself would be wrong in every import.
    let faults = run.output.split(separator: "\n").filter { $0.contains("drafted.yaml:") }
    #expect(faults.allSatisfy { !$0.contains(": error: ") }, "\(text)\n\(faults)")
  }
}
