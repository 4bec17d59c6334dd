import CExpat

/// Reads an XML part. The only user of expat.
///
/// A document type declaration is rejected, and with it all entities that a part could declare.
package enum XMLReader {
  /// The greatest depth of nested elements.
  package static let deepest = 256
  /// The longest text of an element in bytes; Excel allows 32,767 characters in a cell.
  package static let longestText = 1 << 20

  /// Reads a part until its end or the first error.
  /// - Parameters:
  ///   - skipping: the names of elements that are skipped with all their content.
  ///   - keepsPrefixes: whether the names of elements keep the prefixes of the file.
  package static func read(
    _ bytes: [UInt8], part: String, skipping: [String] = [], keepsPrefixes: Bool = false,
    _ events: some XMLEvents
  ) throws(PackageError) {
    guard let parser = XML_ParserCreate(nil) else { throw .damaged(part: part) }
    defer { XML_ParserFree(parser) }
    let run = Run(
      parser: parser, part: part, skipping: skipping, keepsPrefixes: keepsPrefixes, events: events)
    let context = Unmanaged.passUnretained(run).toOpaque()
    XML_SetUserData(parser, context)
    XML_SetStartDoctypeDeclHandler(parser) { context, _, _, _, _ in
      Run.at(context)?.stop { part in .documentType(part: part) }
    }
    XML_SetElementHandler(
      parser, { context, name, attributes in Run.at(context)?.start(name, attributes) },
      { context, name in Run.at(context)?.end(name) })
    XML_SetCharacterDataHandler(parser) { context, text, length in
      Run.at(context)?.add(text, Int(length))
    }
    guard let length = Int32(exactly: bytes.count) else { throw .tooLarge(.partBytes, part: part) }
    let status = withExtendedLifetime(run) {
      bytes.withUnsafeBytes {
        XML_Parse(parser, $0.baseAddress?.assumingMemoryBound(to: CChar.self), length, 1)
      }
    }
    if let error = run.error { throw error }
    guard status == XML_STATUS_OK else {
      throw .malformedXML(
        part: part, line: Int(clamping: XML_GetCurrentLineNumber(parser)),
        column: Int(clamping: XML_GetCurrentColumnNumber(parser)) + 1,
        reason: XML_ErrorString(XML_GetErrorCode(parser)).map { String(cString: $0) } ?? "")
    }
  }

  /// The state of one parse, shared with the callbacks of expat.
  private final class Run {
    private let parser: XML_Parser
    private let part: String
    private let skipping: [String]
    private let keepsPrefixes: Bool
    private let events: any XMLEvents
    private(set) var error: PackageError?
    private var depth = 0
    /// The depth of the element that is being skipped; nil if none is.
    private var skippedFrom: Int?
    private var text: [UInt8] = []

    init(
      parser: XML_Parser, part: String, skipping: [String], keepsPrefixes: Bool,
      events: any XMLEvents
    ) {
      self.parser = parser
      self.part = part
      self.skipping = skipping
      self.keepsPrefixes = keepsPrefixes
      self.events = events
    }

    static func at(_ context: UnsafeMutableRawPointer?) -> Run? {
      context.map { Unmanaged<Run>.fromOpaque($0).takeUnretainedValue() }
    }

    func stop(_ error: (String) -> PackageError) {
      // Expat may make further callbacks after it was stopped; only the first error is kept.
      guard self.error == nil else { return }
      self.error = error(part)
      _ = XML_StopParser(parser, UInt8(XML_FALSE))
    }

    private func attempt(_ step: () throws(PackageError) -> Void) {
      do throws(PackageError) { try step() } catch { stop { _ in error } }
    }

    private func told(_ name: UnsafePointer<CChar>) -> String {
      keepsPrefixes ? String(cString: name) : XMLName.local(name)
    }

    func start(
      _ name: UnsafePointer<CChar>?, _ attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?
    ) {
      guard error == nil, let name else { return }
      depth += 1
      guard depth <= XMLReader.deepest else {
        return stop { part in .tooLarge(.nesting, part: part) }
      }
      text.removeAll(keepingCapacity: true)
      guard skippedFrom == nil else { return }
      let local = told(name)
      guard !skipping.contains(local) else {
        skippedFrom = depth
        return
      }
      attempt { () throws(PackageError) in
        try events.start(local, LentAttributes(attributes))
      }
    }

    func end(_ name: UnsafePointer<CChar>?) {
      guard error == nil, let name else { return }
      if let from = skippedFrom {
        if from == depth { skippedFrom = nil }
      } else {
        attempt { () throws(PackageError) in try events.end(told(name), text: text) }
      }
      text.removeAll(keepingCapacity: true)
      depth -= 1
    }

    func add(_ characters: UnsafePointer<CChar>?, _ length: Int) {
      guard error == nil, skippedFrom == nil, let characters, length > 0 else { return }
      guard text.count + length <= XMLReader.longestText else {
        return stop { part in .tooLarge(.text, part: part) }
      }
      text += UnsafeRawBufferPointer(start: characters, count: length)
    }
  }
}
