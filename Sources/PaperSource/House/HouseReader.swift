package import PaperModel
import PaperMarkup

/// Reads a house: `house.yaml` and its templates, with every name in them checked.
package enum HouseReader {
  /// The name of the file that states a house.
  package static let fileName = "house.yaml"

  /// What came of reading a house; `house` is nil where something essential is wrong.
  package struct Result {
    package let house: House?
    package let diagnostics: [Diagnostic]
    /// The files that were read, for showing their lines.
    package let files: [InputFile]
  }

  /// Reads a house that is part of the program; its files are shown as `NAME:FILE`.
  /// - Parameter isChecked: whether its names are looked up, which the tests have done already.
  package static func readBuiltIn(_ name: String, isChecked: Bool = false) -> Result? {
    guard let files = BuiltInHouse.files(of: name) else { return nil }
    let texts = Dictionary(uniqueKeysWithValues: files.map { ($0.name, $0.text) })
    return read(shownAs: { "\(name):\($0)" }, isChecked: isChecked) { file throws(FileProblem) in
      guard let text = texts[file] else { throw .missing }
      return Array(text.utf8)
    }
  }

  /// Reads the house in a folder; its files are shown relative to where the user stands.
  package static func read(folder: String, currentFolder: String) -> Result {
    read(shownAs: { Path.relative(Path.join(folder, $0), from: currentFolder) }) {
      file throws(FileProblem) in
      try FileSystem.read(Path.join(folder, file), limit: InputFile.sizeLimit)
    }
  }

  private static func read(
    shownAs shown: (String) -> String, isChecked: Bool = true,
    bytes: (String) throws(FileProblem) -> [UInt8]
  ) -> Result {
    var diagnostics: [Diagnostic] = []
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
    var stated: House?
    if let file = load(fileName) {
      let opening = FileOpening.open(file)
      diagnostics += opening.diagnostics
      if let content = opening.content {
        if content.kind.name == FileKind.house.name {
          var reading = Reading(file)
          stated = HouseKind.shape.read(content.node, &reading)
          diagnostics += reading.diagnostics
        } else {
          diagnostics.append(
            Diagnostic(
              rule: "wrong-kind", "\(fileName) is of kind '\(content.kind.name)'",
              at: .start(of: file.path), help: "it begins with 'kind: house'"))
        }
      }
    }
    var templates: [HouseTemplate] = []
    for kind in DocumentKind.allCases {
      guard let file = load(kind.rawValue + ".md") else { continue }
      // Every command that makes a paper needs this one, and each paper anew.
      guard isChecked || kind == .boardPaper else {
        templates.append(HouseTemplate(kind: kind, trusted: file.text, file: file.path))
        continue
      }
      do throws(TemplateProblems) {
        templates.append(
          HouseTemplate(kind: kind, template: try Template(file.text), file: file.path))
      } catch {
        diagnostics += error.problems.map { $0.diagnostic(file: file.path) }
      }
    }
    guard let stated else { return Result(house: nil, diagnostics: diagnostics, files: files) }
    if isChecked { diagnostics += HouseCheck.diagnostics(stated, templates: templates) }
    let isWhole = templates.count == DocumentKind.allCases.count
    return Result(
      house: isWhole ? stated.with(templates: templates) : nil, diagnostics: diagnostics,
      files: files)
  }
}

extension House {
  fileprivate func with(templates: [HouseTemplate]) -> House {
    House(
      range: range, name: name, language: language, dates: dates, header: header,
      numbering: numbering, person: person, periods: periods, tables: tables, status: status,
      workbook: workbook, sections: sections, templates: templates)
  }
}
