import Foundation
import PackagePlugin

/// Compiles the texts that a target goes by into the program, so that it needs no files next to it:
/// the houses in `Templates/`, the lists of words in the folder `Words` of the target, the page in its folder
/// `Page` or, for the target that builds workspaces, the example.
@main
struct EmbedTexts: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let words = target.directoryURL.appending(path: "Words")
    let page = target.directoryURL.appending(path: "Page")
    let folder: URL
    let constant: String
    if FileManager.default.fileExists(atPath: words.path) {
      (folder, constant) = (words, "embeddedWords")
    } else if FileManager.default.fileExists(atPath: page.path) {
      (folder, constant) = (page, "embeddedPage")
    } else if target.name == "BoardPaperKit" {
      folder = context.package.directoryURL.appending(path: "Examples/coventry-hwb")
      constant = "embeddedExample"
    } else {
      folder = context.package.directoryURL.appending(path: "Templates")
      constant = "embeddedTemplates"
    }
    let files = (FileManager.default.subpaths(atPath: folder.path) ?? [])
      .filter { name in
        // What was made of the example is beside its sources.
        !["out/", "out-private/", "out-working/", "."].contains { name.hasPrefix($0) }
          && [".md", ".yaml", ".css", ".csv", ".txt", ".svg", ".html", ".js"].contains {
            name.hasSuffix($0)
          }
      }
      .sorted()
    let output = context.pluginWorkDirectoryURL.appending(path: "\(constant).swift")
    return [
      .buildCommand(
        displayName: "Embed the texts in \(folder.lastPathComponent)",
        executable: try context.tool(named: "embed-texts").url,
        arguments: [constant, folder.path, output.path] + files,
        inputFiles: files.map { folder.appending(path: $0) },
        outputFiles: [output])
    ]
  }
}
