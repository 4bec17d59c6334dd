import Foundation
import PaperRender
import Testing

@Suite struct WordDump {
  @Test func `dump`() throws {
    guard let out = ProcessInfo.processInfo.environment["WORD_OUT"] else { return }
    for (name, document) in try SampleDocuments.example() {
      try Data(try WordWriter.bytes(of: document)).write(
        to: URL(fileURLWithPath: "\(out)/\(name).docx"))
    }
  }
}
