import Foundation
import PackagePlugin

/// Compiles the texts that a target goes by into the program, so that it needs no files next to it:
/// the houses in `Templates/`, or the lists of words in the folder `Words` of the target.
@main
struct EmbedTexts: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let words = target.directoryURL.appending(path: "Words")
    let hasWords = FileManager.default.fileExists(atPath: words.path)
    let folder = hasWords ? words : context.package.directoryURL.appending(path: "Templates")
    let constant = hasWords ? "embeddedWords" : "embeddedTemplates"
    let files = (FileManager.default.subpaths(atPath: folder.path) ?? [])
      .filter { name in [".md", ".yaml", ".css", ".txt"].contains { name.hasSuffix($0) } }
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
