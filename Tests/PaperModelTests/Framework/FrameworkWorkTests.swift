import PaperModel
import Testing

@Suite struct `Who does what in a framework` {
  private static let place = InputRange.start(of: "f.md")

  private static func placed(_ text: String) -> Placed<String> { Placed(text, at: place) }

  /// A framework of one principle with rows of programmes and partners.
  private static func work(
    _ rows: [(programmes: [String], partners: [String])],
    directory: PartnerDirectory = PartnerDirectory(), board: Board? = nil
  ) throws -> FrameworkWork {
    let date = try CalendarDate(parsing: "2023-07-31")
    let principle = Principle(
      path: "p.md", range: place, id: placed("p"), title: placed("P"),
      delivery: rows.map {
        Delivery(
          programmes: $0.programmes.map(placed), partners: $0.partners.map(placed), measures: [])
      })
    return FrameworkWork(
      Framework(
        path: "f.md", range: place, title: placed("F"), date: Placed(date, at: place),
        principles: [principle], partners: directory), board: board)
  }

  /// The names of the programmes that each partner delivers.
  private static func told(_ work: FrameworkWork) -> [String: [String]] {
    Dictionary(
      uniqueKeysWithValues: zip(work.partners, work.parts).map { partner, parts in
        (partner.name, parts.flatMap { $0.programmes.map { work.programmes[$0].name } })
      })
  }

  @Test func `is known of a row with a single programme or a single partner`() throws {
    let work = try Self.work([(["A"], ["x", "y"]), (["B", "C"], ["z"])])
    #expect(Self.told(work) == ["x": ["A"], "y": ["A"], "z": ["B", "C"]])
  }

  @Test func `is not claimed of a row with several of both`() throws {
    let work = try Self.work([(["A", "B"], ["x", "y"])])
    #expect(Self.told(work) == ["x": [], "y": []])
    // They work for the principle all the same.
    #expect(work.parts.map(\.count) == [1, 1])
  }

  @Test func `is what the list of programmes says, where that says anything`() throws {
    let directory = PartnerDirectory(
      programmes: [
        .init(
          entry: .init(id: Self.placed("a"), name: Self.placed("A")), partners: [Self.placed("x")])
      ])
    let work = try Self.work([(["a"], ["x", "y"])], directory: directory)
    #expect(Self.told(work) == ["x": ["A"], "y": []])
  }

  @Test func `names a partner as the list or the board does, whatever a table calls it`() throws {
    let board = Board(
      name: Self.placed("Board"), council: nil,
      organisations: [
        Organisation(
          id: Self.placed("fire"), name: "Fire Service", shortName: "FS", also: ["Fire Brigade"],
          unit: nil)
      ])
    let directory = PartnerDirectory(
      categories: [
        .init(
          title: Self.placed("Voluntary"),
          partners: [
            .init(id: Self.placed("cab"), name: Self.placed("Citizens Advice"), also: ["C.A.B."])
          ])
      ])
    let work = try Self.work(
      [([], ["cab", "C A B", "citizens advice", "fire", "FS", "Fire brigade", "Other"])],
      directory: directory, board: board)
    #expect(work.partners.map(\.name) == ["Citizens Advice", "Fire Service", "Other"])
    #expect(work.partners.map(\.isKnown) == [true, true, false])
    #expect(work.partners.map(\.uses.count) == [3, 3, 1])
    #expect(work.partners[0].category == "Voluntary")
  }

  @Test func `is quick for many names`() throws {
    let rows = (0..<2_000).map {
      (["Programme \($0)"], ["Partner \($0 % 700)", "Partner \($0 % 13)"])
    }
    let work = try Self.work(rows)
    #expect(work.partners.count == 700)
    #expect(work.parts.count == 700)
  }
}
