package import PaperModel
import PaperMarkup

/// Reads a house: `house.yaml` and its templates, with every name in them checked.
package enum HouseReader {
  /// The name of the file that states a house.
  package static let fileName = "house.yaml"
  /// The name of the file that states how a house writes meetings up.
  package static let meetingsFileName = "meetings.yaml"
  /// The name of the Word document whose styles a house uses.
  package static let referenceFileName = "reference.docx"

  /// The result of reading a house; `house` is nil if something essential is wrong.
  package struct Result {
    package let house: House?
    /// The house's settings for meetings. Nil for a built-in house, which is asked for them when
    /// they are needed, and if something essential is wrong.
    package let meetings: HouseMeetings?
    package let diagnostics: [Diagnostic]
    /// The files that were read, to show their lines in findings.
    package let files: [InputFile]
  }

  /// Reads a built-in house; its files are shown as `NAME:FILE`.
  /// - Parameter isChecked: whether its names are checked. The tests have done so already.
  package static func readBuiltIn(_ name: String, isChecked: Bool = false) -> Result? {
    guard let files = BuiltInHouse.files(of: name) else { return nil }
    let texts = Dictionary(uniqueKeysWithValues: files.map { ($0.name, $0.text) })
    return read(shownAs: { "\(name):\($0)" }, isTrusted: !isChecked) { file throws(FileProblem) in
      guard let text = texts[file] else { throw .missing }
      return Array(text.utf8)
    }
  }

  /// Reads the house in a folder; its files are shown relative to the current folder.
  /// - Parameter root: the folder that all its files must be in, absolute and without links.
  package static func read(folder: String, inside root: String, currentFolder: String) -> Result {
    let path = Path.join(folder, referenceFileName)
    let reference = DocxReferenceOpening.read(
      path, inside: root, shownAs: Path.relative(path, from: currentFolder))
    return read(
      shownAs: { Path.relative(Path.join(folder, $0), from: currentFolder) }, reference: reference
    ) { file throws(FileProblem) in
      try FileSystem.read(Path.join(folder, file), inside: root, limit: InputFile.sizeLimit)
    }
  }

  /// The settings for meetings of a built-in house; those of the default house if there is none of
  /// that name.
  package static func builtInMeetings(_ name: String) -> HouseMeetings? {
    let files = BuiltInHouse.files(of: name) ?? BuiltInHouse.files(of: BuiltInHouse.defaultName)
    guard let text = files?.first(where: { $0.name == meetingsFileName })?.text,
      let file = try? InputFile.read(path: "\(name):\(meetingsFileName)", bytes: Array(text.utf8)),
      let content = FileOpening.open(file).content
    else { return nil }
    var reading = Reading(file)
    return HouseMeetingsKind.shape.read(content.node, &reading)
  }

  private static func read(
    shownAs shown: (String) -> String, isTrusted: Bool = false,
    reference: (bytes: [UInt8]?, diagnostics: [Diagnostic]) = (nil, []),
    bytes: (String) throws(FileProblem) -> [UInt8]
  ) -> Result {
    var diagnostics = reference.diagnostics
    var files: [InputFile] = []
    func load(_ name: String) -> InputFile? {
      do throws(FileProblem) {
        let bytes = try bytes(name)
        do throws(Diagnostic) {
          let file = try InputFile.read(path: shown(name), bytes: bytes)
          files.append(file)
          return file
        } catch { diagnostics.append(error) }
      } catch {
        diagnostics.append(error.diagnostic(path: shown(name), limit: InputFile.sizeLimit))
      }
      return nil
    }
    func state<Value>(_ name: String, _ kind: FileKind, _ shape: Shape<Value>) -> Value? {
      guard let file = load(name) else { return nil }
      let opening = FileOpening.open(file)
      diagnostics += opening.diagnostics
      guard let content = opening.content else { return nil }
      guard content.kind.name == kind.name else {
        diagnostics.append(
          Diagnostic(
            rule: "wrong-kind", "\(name) is of kind '\(content.kind.name)'",
            at: .start(of: file.path), help: "it begins with 'kind: \(kind.name)'"))
        return nil
      }
      var reading = Reading(file)
      defer { diagnostics += reading.diagnostics }
      return shape.read(content.node, &reading)
    }
    // A link that leads out of the workspace counts as present, and is reported when it is read.
    func isThere(_ name: String) -> Bool {
      do throws(FileProblem) {
        _ = try bytes(name)
        return true
      } catch { return error != .missing }
    }

    let stated = state(fileName, .house, HouseKind.shape)
    var meetings: HouseMeetings?
    if !isTrusted {
      meetings =
        isThere(meetingsFileName)
        ? state(meetingsFileName, .houseMeetings, HouseMeetingsKind.shape)
        : builtInMeetings(BuiltInHouse.defaultName)
    }
    var templates: [HouseTemplate] = []
    for kind in DocumentKind.allCases {
      let name = kind.rawValue + ".md"
      // The template of papers is parsed at once, since every command that makes papers needs it,
      // and would otherwise parse it for each paper.
      if isTrusted, kind != .boardPaper {
        templates.append(
          HouseTemplate(kind: kind, trusted: BuiltInHouse.text(of: shown(name)), file: shown(name)))
        continue
      }
      if kind.isOptional, !isThere(name) {
        let builtIn = "\(BuiltInHouse.defaultName):\(name)"
        templates.append(
          HouseTemplate(kind: kind, trusted: BuiltInHouse.text(of: builtIn), file: builtIn))
        continue
      }
      guard let file = load(name) else { continue }
      do throws(TemplateProblems) {
        templates.append(
          HouseTemplate(kind: kind, template: try Template(file.text), file: file.path))
      } catch {
        diagnostics += error.problems.map { $0.diagnostic(file: file.path) }
      }
    }
    guard let stated else {
      return Result(house: nil, meetings: meetings, diagnostics: diagnostics, files: files)
    }
    if !isTrusted { diagnostics += HouseCheck.diagnostics(stated, templates: templates) }
    let isWhole = templates.count == DocumentKind.allCases.count
    return Result(
      house: isWhole ? stated.with(templates: templates, reference: reference.bytes) : nil,
      meetings: meetings,
      diagnostics: diagnostics, files: files)
  }
}

extension House {
  fileprivate func with(templates: [HouseTemplate], reference: [UInt8]?) -> House {
    House(
      range: range, name: name, language: language, dates: dates, header: header,
      headerLayout: headerLayout, numbering: numbering, person: person, periods: periods,
      tables: tables, status: status,
      workbook: workbook, pages: pages, sections: sections, clearance: clearance,
      backgroundPapers: backgroundPapers, templates: templates, reference: reference)
  }
}
