import OfficePackage
import Testing

@Suite struct `Numbers of cells` {
  @Test(arguments: [
    ("1.5E-2", "0.015"), ("6.8000000000000005E-2", "0.068"), ("0.30000000000000004", "0.3"),
    ("1E3", "1000"), ("1.844E+3", "1844"), ("-12.50", "-12.5"), ("0", "0"), ("-0", "0"),
    ("00.10", "0.1"), (".5", "0.5"), ("123456789012345", "123456789012345"),
    ("99999999999999.95", "100000000000000"), ("9.9999999999999995E-3", "0.01"),
    ("1E-5", "0.00001"), ("0.1E1", "1"),
  ])
  func `are plain digits, fifteen of them at most`(_ written: String, _ digits: String) {
    #expect(CellNumber(written)?.text == digits)
  }

  @Test(arguments: [
    "", "-", "NAN", "INF", "1,5", "1.2.3", "1E", "1E999999999999", "1E401", "0x10", "1 ", "E5", "٣",
  ])
  func `are refused where they are none`(_ written: String) {
    #expect(CellNumber(written) == nil)
  }

  @Test func `count whole days`() {
    #expect(CellNumber("43028")?.wholeDays == 43028)
    #expect(CellNumber("43028.75")?.wholeDays == 43028)
    #expect(CellNumber("0.5")?.wholeDays == 0)
    #expect(CellNumber("-1")?.wholeDays == nil)
    #expect(CellNumber("1E300")?.wholeDays == nil)
  }
}
