import PaperMarkup
import PaperModel

extension ReadingSession {
  /// The picture that a text names, with its file; the same without one, after a report, where it cannot
  /// be used.
  /// - Parameters:
  ///   - file: the absolute path of the file with the text.
  ///   - range: the place of the picture in it.
  mutating func picture(
    _ picture: WrittenPicture, from file: String, at range: InputRange
  ) -> WrittenPicture {
    diagnostics += PictureWords.findings(in: picture, at: range)
    var picture = picture
    picture.image = attempt { session throws(Diagnostic) in
      let path = try session.resolve(Placed(picture.path, at: range), from: file)
      let bytes = try session.bytes(ofPicture: path, picture, range)
      do throws(PictureProblem) {
        return try PictureFile.read(bytes, path: Path.relative(path, from: session.root))
      } catch {
        throw Self.diagnostic(error, picture, range)
      }
    }
    return picture
  }

  private func bytes(
    ofPicture path: String, _ picture: WrittenPicture, _ range: InputRange
  ) throws(Diagnostic) -> [UInt8] {
    do throws(FileProblem) {
      return try FileSystem.read(path, inside: root, limit: PictureFile.mostBytes)
    } catch {
      if case .tooLarge = error { throw Self.diagnostic(.tooLarge, picture, range) }
      throw error.diagnostic(path: shown(path), limit: PictureFile.mostBytes)
    }
  }

  private static func diagnostic(
    _ problem: PictureProblem, _ picture: WrittenPicture, _ range: InputRange
  ) -> Diagnostic {
    Diagnostic(
      rule: "unusable-picture", "'\(picture.path)' \(problem.message)", at: range,
      help: problem.help)
  }
}

/// What is wrong with the words for a picture, which those hear and read who do not see it.
enum PictureWords {
  static func findings(in picture: WrittenPicture, at range: InputRange) -> [Diagnostic] {
    let words = picture.alternative.singleSpaced
    guard !words.isEmpty else {
      return [
        Diagnostic(
          rule: "picture-without-words", "nothing says what this picture shows", at: range,
          help: "write into the square brackets what a reader who does not see it has to know: "
            + "'![Smoking fell from 21% to 14% in ten years](smoking.png)'")
      ]
    }
    let lowered = words.lowercased()
    if endings.contains(where: lowered.hasSuffix) {
      return [poor("'\(words)' is the name of a file", range)]
    }
    if let opening = openings.first(where: lowered.hasPrefix) {
      return [
        poor("'\(words.prefix(opening.count))' says nothing of what the picture shows", range)
      ]
    }
    return []
  }

  /// How names of files end.
  private static let endings = [".png", ".jpg", ".jpeg", ".svg", ".gif", ".webp", ".tif", ".tiff"]
  /// How words begin that only say that it is a picture, which screen readers say already.
  private static let openings = [
    "image of", "an image of", "picture of", "a picture of", "photo of", "a photo of",
    "graphic of", "a graphic of", "screenshot of", "a screenshot of", "delwedd o", "llun o",
  ]

  private static func poor(_ message: String, _ range: InputRange) -> Diagnostic {
    Diagnostic(
      .warning, rule: "poor-picture-words", message, at: range,
      help: "say what a reader who does not see it has to know, such as the figures of a chart")
  }
}
