import PaperMarkup

/// The value of exactly that many ASCII digits (at most 18); nil for any other text.
func digitValue(_ text: some Collection<UInt8>, count digits: Int) -> Int? {
  var count = 0
  var value = 0
  for byte in text {
    count += 1
    guard count <= min(digits, 18), byte.isDigit else {
      return nil
    }
    value = value * 10 + Int(byte - UInt8(ascii: "0"))
  }
  return count == digits ? value : nil
}

/// The number with leading zeros.
func padded(_ number: Int, to length: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, length - digits.count)) + digits
}

/// The typed text for a message: in quotation marks, on one line, and truncated if it is long.
func echo(_ typed: String) -> String {
  var line = String.UnicodeScalarView()
  for scalar in typed.unicodeScalars {
    guard line.count < 60 else { return "'\(String(line))…'" }
    line.append(scalar.properties.generalCategory == .control ? " " : scalar)
  }
  return "'\(String(line))'"
}
