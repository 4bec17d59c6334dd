import PaperRender
import Testing

@Suite struct `Names of sheets` {
  @Test(arguments: [
    ("Cover", "Cover"),
    ("PI1: Young people (2017/18)", "PI1_Young_people_2017_18"),
    ("History", "History_2"),
    ("2017", "Sheet_2017"),
    ("", "Sheet_"),
    ("[]:*?/\\", "Sheet_"),
    ("'quoted'", "quoted"),
    ("Santé", "Santé"),
    // A letter that joins with what follows to one character, which holds a forbidden sign.
    ("\u{0D4E}/x", "\u{0D4E}_x"),
    ("PI10", "Sheet_PI10"),
    ("r1c1", "Sheet_r1c1"),
    ("C", "Sheet_C"),
    ("PI12345678", "PI12345678"),
    // What Excel would read as the code of a character, alone or with a number behind it.
    ("a _x005F_x0041_", "ax005Fx0041"),
    ("some_x0041", "somex0041"),
    ("a_x004", "a_x004"),
    // A mark that stands behind no letter, as in an emoji.
    ("Table 1 👩‍⚕️", "Table_1"),
  ])
  func `are brought to what Excel allows`(wish: String, name: String) {
    var names = SheetNames(beginning: "Sheet")
    #expect(names.name(wish).text == name)
  }

  @Test func `are cut to 31 UTF-16 units, also where one character has many marks`() {
    var names = SheetNames(beginning: "Sheet")
    for wish in [
      String(repeating: "a", count: 40), "e" + String(repeating: "\u{301}", count: 40),
      String(repeating: "𝔸", count: 20),
    ] {
      let name = names.name(wish).text
      #expect((1...31).contains(name.utf16.count))
      #expect(wish.unicodeScalars.starts(with: name.unicodeScalars))
    }
  }

  @Test func `are unique, also when case does not count`() {
    var names = SheetNames(beginning: "Sheet")
    let wish = String(repeating: "b", count: 31)
    #expect(names.name(wish).text == wish)
    #expect(names.name(wish.uppercased()).text == String(repeating: "B", count: 29) + "_2")
    #expect(names.name(wish).text == String(repeating: "b", count: 29) + "_3")
  }
}
