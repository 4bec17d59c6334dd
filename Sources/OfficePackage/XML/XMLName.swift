/// Names as expat gives them, with a prefix that says nothing that the kind of the part does not.
enum XMLName {
  /// The name without its prefix.
  static func local(_ name: UnsafePointer<CChar>) -> String {
    let start = localStart(name)
    let bytes = UnsafeRawBufferPointer(start: name + start, count: length(name + start))
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether that is the name without its prefix.
  static func isLocal(_ name: UnsafePointer<CChar>, _ wanted: StaticString) -> Bool {
    // Names without a prefix are what is looked for most.
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
      // A name that is shorter has its end here, which is no part of any name.
      guard UInt8(bitPattern: name[index]) == start[index] else { return false }
    }
    return name[wanted.utf8CodeUnitCount] == 0
  }

  /// How many bytes the prefix takes, with its colon.
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
