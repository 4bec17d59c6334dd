import Foundation
import TestSupport
import Testing

@Suite struct `The rows of a download from Fingertips` {
  private func start(_ rows: [String]) -> [String] {
    rows.map {
      $0.split(separator: ",", omittingEmptySubsequences: false).prefix(6).joined(separator: ",")
    }
  }

  @Test func `are of the board's own area, of areas that are named, and of no other`() throws {
    let file = FingertipsFile(rows: [
      FingertipsFile.row(),
      FingertipsFile.row([
        "Area Code": "E92000001", "Parent Code": "", "Value": "79.4", "Lower CI 95.0 limit": "",
      ]),
      FingertipsFile.row(["Area Code": "E08000029", "Value": "80.3"]),
      FingertipsFile.row(["Indicator ID": "90367"]),
      FingertipsFile.row(["Sex": "Female"]),
      FingertipsFile.row(["Age": "65"]),
    ])
    #expect(
      start(try file.imported()) == [
        "LE,actual,2018 - 20,,,78.0", "LE,actual,2018 - 20,england,,79.4",
      ])
    let run = try file.run()
    #expect(run.errors == "2 figures; rows passed over: 1 of other areas, 3 of other indicators\n")
  }

  @Test func `are of groups that are named, and of no other`() throws {
    let type = "LSOA11 deprivation deciles within area (IMD2019)"
    let file = FingertipsFile(rows: [
      FingertipsFile.row([
        "Category Type": type, "Category": "Most deprived decile (IMD2019)", "Value": "77.9",
      ]),
      FingertipsFile.row(["Category Type": type, "Category": "Least deprived decile (IMD2019)"]),
    ])
    #expect(start(try file.imported()) == ["LE,actual,2018 - 20,,poorest,77.9"])
  }

  @Test func `count once where they repeat each other`() throws {
    let file = FingertipsFile(rows: [
      FingertipsFile.row(),
      FingertipsFile.row(["Area Type": "Counties & UAs", "Parent Code": "X"]),
    ])
    #expect(start(try file.imported()) == ["LE,actual,2018 - 20,,,78.0"])
  }

  @Test func `are refused where they contradict each other`() throws {
    let file = FingertipsFile(rows: [
      FingertipsFile.row(), FingertipsFile.row(["Value": "78.3"]),
    ])
    #expect(try file.findings() == ["data.csv:3:104 contradictory-download"])
  }

  @Test func `are refused where it is not said which sex or age is meant`() throws {
    let one = ["Indicator ID": "93701", "Time period": "2020/21", "Value": "22.9"]
    let sexes = FingertipsFile(rows: [
      FingertipsFile.row(one), FingertipsFile.row(one.merging(["Sex": "Female"]) { $1 }),
      FingertipsFile.row(one.merging(["Sex": "Persons"]) { $1 }),
    ])
    #expect(try sexes.findings() == ["data.csv:3:1 ambiguous-download"])
    let ages = FingertipsFile(rows: [
      FingertipsFile.row(one), FingertipsFile.row(one.merging(["Age": "<16 yrs"]) { $1 }),
    ])
    #expect(try ages.findings() == ["data.csv:3:1 ambiguous-download"])
  }

  @Test func `are refused with a period that is none`() throws {
    let file = FingertipsFile(rows: [FingertipsFile.row(["Time period": "2018/20"])])
    #expect(try file.findings() == ["data.csv:2:94 unknown-period"])
  }

  @Test(arguments: ["2021", "2021/22", "2019 - 21", "2021/22 Q4", "2021 Q3", "2020/21 - 22/23"])
  func `are of periods as Fingertips writes them`(period: String) throws {
    let file = FingertipsFile(rows: [FingertipsFile.row(["Time period": period])])
    #expect(start(try file.imported()) == ["LE,actual,\(period),,,78.0"])
  }

  @Test func `go over several lines in quotes`() throws {
    let file = FingertipsFile(rows: [
      FingertipsFile.row(["Value note": "One\nTwo, three"]), FingertipsFile.row(["Value": "x"]),
    ])
    // The second row, which is on line 4, differs from the first.
    #expect(try file.findings() == ["data.csv:4:104 contradictory-download"])
  }

  @Test func `are refused that are cut off, or not UTF-8`() throws {
    let file = FingertipsFile(rows: [FingertipsFile.row()])
    let folder = try file.folder()
    func findings() throws -> String {
      try RunningProgram(
        ["import", "fingertips", "data.csv", "--for", "outcomes.yaml"], in: folder.path
      ).errors
    }
    try folder.write(file.text + "90366,\"Life", to: "data.csv")
    #expect(try findings().contains("[unclosed-quote]"))
    try folder.write(file.text + "90366,Life\n", to: "data.csv")
    #expect(try findings().contains("[wrong-field-count]"))
    // The name of the area in Windows-1252.
    let bytes = file.text.utf8.map { $0 == UInt8(ascii: "y") ? 0xE2 : $0 }
    let head = FingertipsFile().text.utf8
    try Data(head + bytes.dropFirst(head.count)).write(
      to: URL(fileURLWithPath: folder.path + "/data.csv"))
    #expect(try findings().contains("[not-utf-8]"))
  }
}
