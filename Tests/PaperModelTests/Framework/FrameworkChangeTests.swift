import PaperModel
import Testing

@Suite struct `What changed between two editions of a framework` {
  private static let place = InputRange.start(of: "f.md")

  private static func placed(_ text: String) -> Placed<String> { Placed(text, at: place) }

  private static func framework(
    _ principles: [(id: String, title: String, indicators: [String], programmes: [String])]
  ) throws -> FrameworkOutline {
    let date = try CalendarDate(parsing: "2023-07-31")
    return FrameworkOutline(
      Framework(
        path: "f.md", range: place, title: placed("F"), date: Placed(date, at: place),
        principles: principles.map { principle in
          Principle(
            path: "\(principle.id).md", range: place, id: placed(principle.id),
            title: placed(principle.title), indicators: principle.indicators.map(placed),
            delivery: [
              Delivery(programmes: principle.programmes.map(placed), partners: [], measures: [])
            ])
        }), board: nil)
  }

  private static func told(_ changes: [FrameworkChange]) -> [String] {
    changes.map { change in
      "\(change.kind) \(change.subject) \(change.name)" + (change.before.map { " < \($0)" } ?? "")
    }
  }

  @Test func `is nothing where nothing did`() throws {
    let edition = try Self.framework([("a", "A", ["i"], ["P"])])
    #expect(FrameworkChange.changes(from: edition, to: edition) == [])
  }

  @Test func `tells what is new and dropped, by ids and names in any spelling`() throws {
    let old = try Self.framework([("a", "A", ["i", "j"], ["Women's Hub", "Old one"])])
    let new = try Self.framework([
      ("a", "A", ["i"], ["Womens hub", "New one"]), ("b", "B", ["k"], []),
    ])
    #expect(
      Self.told(FrameworkChange.changes(from: old, to: new)) == [
        "new principle B", "new indicator k", "dropped indicator j", "new programme New one",
        "dropped programme Old one",
      ])
  }

  @Test func `tells what was moved or renamed, with what it was before`() throws {
    let old = try Self.framework([("a", "Alpha", ["i"], ["P"]), ("b", "B", ["j"], [])])
    let new = try Self.framework([("a", "A", [], []), ("b", "B", ["j", "i"], ["P"])])
    #expect(
      Self.told(FrameworkChange.changes(from: old, to: new)) == [
        "changed principle A < Alpha", "changed indicator i < Alpha", "changed programme P < Alpha",
      ])
  }
}
