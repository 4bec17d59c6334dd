import Foundation
import OfficePackage
import TestSupport
import Testing

@Suite struct `A number of a draft` {
  /// The value that a cell with a number has in a draft.
  private func value(_ number: Double) -> Cell.Value? {
    let draft = WorkbookDraft()
    draft.beginSheet("Sheet")
    draft.add(number, at: .a1, style: 0)
    return draft.finished(language: "en-GB").sheets.first?.cells.first?.value
  }

  @Test func `is the one that is read where it was printed with sixteen digits`() {
    var random = SeededGenerator(seed: 30)
    let numbers = [
      0, -0.0, 1, -1, 0.1, 0.3, 1e15, 1e14, 123_456_789_012_345.6, 1e300, 1e-300,
      .leastNonzeroMagnitude,
    ]
    let some = (0..<20_000).map { index -> Double in
      let digits = Double(random.below(1 << 40)) * (index % 2 == 0 ? 1 : -1)
      let powers: [Double] = [1, 10, 1_000, 1e6, 1e7, 1e12]
      // Half of them are decimals with few places, the others quotients with all digits.
      return index % 4 < 2 ? digits / powers[random.below(powers.count)] : digits / 7
    }
    for number in numbers + some {
      let printed = String(format: "%.16G", number)
      #expect(value(number) == CellNumber(printed).map(Cell.Value.number), "\(printed)")
    }
  }

  @Test func `is an error in a cell where it is none`() {
    guard case .error = value(.infinity) else {
      Issue.record("infinity is a number")
      return
    }
  }
}
