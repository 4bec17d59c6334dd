/// Parses integers from the bytes of an XML part.
enum DecimalDigits {
  /// The integer written with digits and an optional sign; nil for any other text.
  static func integer(_ text: some Sequence<UInt8>) -> Int? {
    var magnitude = 0
    var sign: UInt8?
    var count = 0
    for (index, byte) in text.enumerated() {
      if index == 0, byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") {
        sign = byte
        continue
      }
      let digit = byte &- UInt8(ascii: "0")
      guard digit <= 9 else { return nil }
      let (tens, isTooLarge) = magnitude.multipliedReportingOverflow(by: 10)
      let (sum, overflows) = tens.addingReportingOverflow(Int(digit))
      guard !isTooLarge, !overflows else { return nil }
      magnitude = sum
      count += 1
    }
    guard count > 0 else { return nil }
    return sign == UInt8(ascii: "-") ? -magnitude : magnitude
  }
}
