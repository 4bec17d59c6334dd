import PaperSource
import Testing

@Suite struct `A path` {
  @Test(arguments: [
    ("/a/b/../c", "/a/c"), ("/a/./b//c/", "/a/b/c"), ("/../..", "/"), ("/", "/"),
  ])
  func `is normalised`(path: String, expected: String) {
    #expect(Path.normalised(path) == expected)
  }

  @Test(arguments: [
    ("/hwb/meetings/a.md", "/hwb", "meetings/a.md"), ("/hwb/a.md", "/hwb/meetings", "../a.md"),
    ("/hwb", "/hwb", "."), ("/other/a.md", "/hwb/x", "../../other/a.md"), ("/a", "/", "a"),
    // An accent after a slash is part of a name.
    ("/hwb/\u{301}a.md", "/hwb/x", "../\u{301}a.md"), ("/\u{301}", "/hwb/x", "../../\u{301}"),
  ])
  func `is shown as it is seen from a folder`(path: String, folder: String, expected: String) {
    #expect(Path.relative(path, from: folder) == expected)
    #expect(Path.normalised(Path.join(folder, expected)) == path)
  }

  @Test func `lies inside a folder only by whole names`() {
    #expect(Path.isInside("/hwb/a.md", folder: "/hwb"))
    #expect(Path.isInside("/hwb", folder: "/hwb"))
    #expect(Path.isInside("/hwb", folder: "/"))
    #expect(!Path.isInside("/hwb2/a.md", folder: "/hwb"))
    #expect(Path.isInside("/hwb/\u{301}a.md", folder: "/hwb"))
    #expect(Path.isInside("/e\u{301}/a.md", folder: "/\u{E9}"))
  }

  @Test(arguments: [
    ("meetings/update.md", "meetings/update"), ("a.b.md", "a.b"), ("v1.2/update", "v1.2/update"),
    (".hidden", ".hidden"), ("", ""), ("update.\u{301}md", "update"),
  ])
  func `loses its ending`(path: String, expected: String) {
    #expect(Path.withoutExtension(path) == expected)
  }
}
