/// Names as expat gives them. The prefix is ignored because the kind of the part determines the
/// vocabulary.
enum XMLName {
  /// The name without its prefix.
  static func local(_ name: UnsafePointer<CChar>) -> String {
    let start = localStart(name)
    let bytes = UnsafeRawBufferPointer(start: name + start, count: length(name + start))
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether the name without its prefix is the wanted one.
  static func isLocal(_ name: UnsafePointer<CChar>, _ wanted: StaticString) -> Bool {
    // Names without a prefix are the most common, so they are compared first.
    isEqual(name, wanted) || isEqual(name + localStart(name), wanted)
  }

  static func length(_ text: UnsafePointer<CChar>) -> Int {
    var length = 0
    while text[length] != 0 { length += 1 }
    return length
  }

  private static func isEqual(_ name: UnsafePointer<CChar>, _ wanted: StaticString) -> Bool {
    let start = wanted.utf8Start
    for index in 0..<wanted.utf8CodeUnitCount {
      // A shorter name has its terminating zero here, which differs from every character of a name.
      guard UInt8(bitPattern: name[index]) == start[index] else { return false }
    }
    return name[wanted.utf8CodeUnitCount] == 0
  }

  /// The length of the prefix in bytes, including its colon.
  private static func localStart(_ name: UnsafePointer<CChar>) -> Int {
    var start = 0
    var index = 0
    while name[index] != 0 {
      if name[index] == CChar(bitPattern: UInt8(ascii: ":")) { start = index + 1 }
      index += 1
    }
    return start
  }
}
