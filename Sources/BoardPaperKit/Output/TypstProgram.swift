import PaperRender
import PaperSource

/// Makes PDFs with Typst, in one run of it or in few.
struct TypstProgram {
  /// What a run came to.
  enum Outcome {
    /// The PDFs, in the order of the sources.
    case made([Made])
    /// The program cannot make PDF/UA: it is too old, or Python has no Typst.
    case unable
  }

  struct Made {
    let bytes: [UInt8]
    /// Why it is not PDF/UA-1, though it is tagged, in the words of Typst; nil where it is.
    let flaw: String?
  }

  private enum Kind {
    /// The program of that name.
    case typst
    /// Python, with the module of that name.
    case python
  }

  private let kind: Kind
  private let path: String

  /// The programs that may be able to, the best first.
  static var candidates: [TypstProgram] {
    [(Kind.typst, "typst"), (.python, "python3")].compactMap { kind, name in
      OutsideProgram.onPath(name).map { TypstProgram(kind: kind, path: $0) }
    }
  }

  /// In seconds, for one source and for each that is set with it.
  private static let timeLimits = (first: 120, each: 5)
  /// Of the address space, in bytes.
  private static let memory = 4 << 30
  /// The exit status of the script where Python cannot make PDF/UA.
  private static let unableStatus: Int32 = 69

  /// Sets the sources. One that cannot become PDF/UA, such as one with a letter that no font has, is set
  /// as a tagged PDF.
  /// - Parameter names: those of the documents in messages.
  func make(_ sources: [TypstSource], named names: [String], in environment: Environment) throws
    -> Outcome
  {
    let folder = try ScratchFolder(in: environment)
    let stems = sources.indices.map { Path.join(folder.path, String($0 + 1)) }
    try AtomicWriter.write(
      zip(stems, sources).map { (path: $0 + ".typ", bytes: $1.bytes) })
    switch kind {
    case .python:
      let arguments = ["-B", "-c", Self.script, folder.path, String(sources.count)]
      let result = OutsideProgram.run(
        path, arguments,
        timeLimit: Self.timeLimits.first + Self.timeLimits.each * sources.count,
        cage: .ofThisSystem(memory: Self.memory))
      guard try hasRun(result) else { return .unable }
    case .typst:
      for stem in stems {
        guard try compile(stem, in: folder.path, asUA: true) else { return .unable }
        if FileSystem.kind(of: stem + ".pdf") == nil {
          _ = try compile(stem, in: folder.path, asUA: false)
        }
      }
    }
    return .made(
      try sources.indices.map { place in
        try made(at: stems[place], of: sources[place], named: names[place])
      })
  }

  /// Runs Typst for one source; false where it does not know its options.
  private func compile(_ stem: String, in folder: String, asUA: Bool) throws -> Bool {
    let result = OutsideProgram.run(
      path,
      ["compile", "--root", folder] + (asUA ? ["--pdf-standard", "ua-1"] : [])
        + [stem + ".typ", stem + ".pdf"],
      timeLimit: Self.timeLimits.first, home: nil, errors: asUA ? stem + ".log" : nil,
      cage: .ofThisSystem(memory: Self.memory))
    return try hasRun(result)
  }

  /// Whether a run is over and the program was able to.
  private func hasRun(_ result: OutsideProgram.Result) throws -> Bool {
    switch result {
    // Typst ends with 1 where a document has errors, and with 2 where it does not know an option.
    case .ended(let status):
      switch kind {
      case .python: return status != Self.unableStatus
      case .typst: return status != 2
      }
    case .interrupted(let signal): throw Failure(.interrupted(signal), "")
    case .tooSlow:
      throw Failure(.converter, "error: Typst took too long, and was ended")
    case .notStarted: return false
    }
  }

  private func made(at stem: String, of source: TypstSource, named name: String) throws -> Made {
    let log = (try? FileSystem.read(stem + ".log", limit: 1 << 20)) ?? []
    let words = String(decoding: log, as: UTF8.self).split(separator: "\n")
    let reason = words.first { $0.contains("error") }.map(String.init)
    guard let bytes = try? FileSystem.read(stem + ".pdf", limit: 1 << 30),
      bytes.starts(with: Array("%PDF-".utf8))
    else {
      throw Failure(
        .converter,
        "error: Typst could not make '\(name)'" + (reason.map { ": \($0)" } ?? ""))
    }
    return Made(
      bytes: PDFRowHeaders.marked(bytes, where: source.hasRowHeaders),
      flaw: log.isEmpty ? nil : reason)
  }

  /// Sets the sources of a folder with one start of Python, which takes longer than to set one. Modules
  /// of the current folder are not looked at.
  private static let script = """
    import sys
    sys.path[:] = [path for path in sys.path if path]
    folder, count = sys.argv[1], int(sys.argv[2])
    try:
        import typst
        fonts = typst.Fonts()
        trial = b'#set document(title: "a")\\n= a'
        typst.compile(trial, pdf_standards="ua-1", font_paths=fonts)
    except Exception:
        sys.exit(69)
    for number in range(1, count + 1):
        stem = f"{folder}/{number}"
        for standards in (["ua-1"], []):
            try:
                typst.compile(
                    stem + ".typ", output=stem + ".pdf", root=folder, font_paths=fonts,
                    pdf_standards=standards)
                break
            except typst.TypstError as error:
                with open(stem + ".log", "a", encoding="utf-8") as log:
                    log.write("error: " + error.message + "\\n")
    """
}
