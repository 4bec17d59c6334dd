import OfficePackage
import PaperMarkup
import PaperModel

extension ReviewFinder {
  mutating func change(_ index: Int, from original: String, to accepted: String) {
    guard let today = alignment.today[index] else {
      if reviewed[index].marks.isEmpty, reviewed[index].makers.isEmpty, original == accepted {
        guard !texts.contains(accepted.singleSpaced) else { return }
        // Without a mark it was not in the file that was sent.
        return addParagraphs([index])
      }
      for change in reviewed[index].changes {
        add(
          .lost, change.makers,
          Self.words(change.old, change.new) + " in '\(Self.short(original))'",
          at: range(near: index))
      }
      return
    }
    let text = printed[today].text
    if alignment.isMarked[index], text == original,
      let tracked = TrackedHunk.hunks(of: reviewed[index])
    {
      for change in tracked { self.change(today, change, to: accepted) }
    } else if alignment.isMarked[index] {
      for hunk in WordHunks(text, accepted).hunks {
        change(
          today, hunk, by: makers(of: hunk, in: reviewed[index], text == original), to: accepted)
      }
    } else {
      rebase(index, original, accepted, onto: today)
    }
  }

  /// Finds out what words are made of that somebody replaced: all of them together if they are typed as one
  /// piece, and otherwise those that differ one by one, so that the markup between them stays.
  private mutating func change(_ today: Int, _ tracked: TrackedHunk, to accepted: String) {
    let isOnePiece = printed[today].stretches.joined().contains { match in
      if case .words(let typed)? = match.meaning(of: tracked.hunk.range) {
        match.line.isOnePiece(typed)
      } else {
        false
      }
    }
    for hunk in isOnePiece ? [tracked.hunk] : tracked.parts {
      change(today, hunk, by: tracked.makers, to: accepted)
    }
  }

  /// Makes changes to a text that was changed in the source since: where the words around them are the
  /// same.
  mutating func rebase(
    _ index: Int, _ original: String, _ accepted: String, onto today: Int
  ) {
    let text = printed[today].text
    let since = WordHunks(original, text).hunks
    let left = WordHunks(accepted, text).hunks
    var shift = 0
    for hunk in WordHunks(original, accepted).hunks {
      let new = hunk.range.lowerBound + shift..<hunk.range.lowerBound + shift + hunk.new.utf8.count
      shift += hunk.new.utf8.count - hunk.range.count
      let makers = makers(of: hunk, in: reviewed[index], true)
      if let place = Self.place(of: hunk.range, after: since) {
        change(
          today, WordHunks.Hunk(range: place, old: hunk.old, new: hunk.new), by: makers,
          to: accepted)
      } else if Self.place(of: new, after: left) != nil {
        add(.there, makers, "", at: nil)
      } else {
        add(
          .lost, makers, Self.words(hunk.old, hunk.new), at: printed[today].range)
      }
    }
  }

  /// Where a part of a text is after changes that do not touch it; nil where they do.
  static func place(of range: Range<Int>, after hunks: [WordHunks.Hunk]) -> Range<Int>? {
    var shift = 0
    for hunk in hunks {
      if hunk.range.upperBound < range.lowerBound {
        shift += hunk.new.utf8.count - hunk.range.count
      } else if hunk.range.lowerBound <= range.upperBound {
        return nil
      }
    }
    return range.lowerBound + shift..<range.upperBound + shift
  }

  func makers(
    of hunk: WordHunks.Hunk, in paragraph: ReviewedParagraph, _ isTracked: Bool
  ) -> [ReviewMaker] {
    let (old, new) = (hunk.old.singleSpaced, hunk.new.singleSpaced)
    let own = paragraph.changes.filter { change in
      (!old.isEmpty && change.old.singleSpaced.contains(old))
        || (!new.isEmpty && change.new.singleSpaced.contains(new))
    }
    return (own.isEmpty && isTracked ? paragraph.changes : own).flatMap(\.makers)
  }

  /// Finds out what words of a paragraph are made of.
  /// - Parameter accepted: the whole paragraph with all changes.
  mutating func change(
    _ today: Int, _ hunk: WordHunks.Hunk, by makers: [ReviewMaker], to accepted: String
  ) {
    let what = Self.words(hunk.old, hunk.new)
    let paragraph = printed[today]
    let stretch = paragraph.stretches.first { stretch in
      stretch.contains { $0.meaning(of: hunk.range) != nil }
    }
    guard let stretch, let match = stretch.first(where: { $0.meaning(of: hunk.range) != nil })
    else {
      return ask(
        makers, "\(what) in '\(Self.short(paragraph.text))'", at: today, before: paragraph.text,
        after: accepted)
    }
    switch match.meaning(of: hunk.range) {
    case .words(let typed)?:
      let ways = edits.ways(ofChanging: hunk, in: today, stretch)
      let others = Set(ways.first?.words.map(\.paragraph) ?? []).count - 1
      add(
        .text(ways), makers, what, at: match.line.range(of: typed) ?? match.line.range,
        help: others > 0
          ? "it is stated once: \(others) other place\(others == 1 ? "" : "s") of the paper "
            + "follow\(others == 1 ? "s" : "")" : nil)
    case .reference(let reference, let typed)?:
      let place = match.line.range(of: typed) ?? match.line.range
      guard let figure = reference.figure?.value else {
        return add(
          .question, makers, what, at: place,
          help: "it is a number or a name that a reference prints: change what it refers to")
      }
      let printedText = match.printedText(of: typed, in: paragraph.text) ?? hunk.old
      ask(
        makers, figures.found(figure, printed: printedText), from: printedText,
        to: text(printedText, replacing: hunk), at: place)
    case .mixed?, nil:
      add(
        .question, makers, what, at: match.line.range,
        help: "words were changed together with a figure: change each where it is stated")
    }
  }

  func text(_ printed: String, replacing hunk: WordHunks.Hunk) -> String {
    hunk.old.isEmpty ? hunk.new : printed.replacing(hunk.old, with: hunk.new, maxReplacements: 1)
  }
}

extension LineMatch {
  /// What a part of the line prints.
  func printedText(of typed: Range<Int>, in text: String) -> String? {
    parts.first { $0.typed == typed }.map {
      String(decoding: Array(text.utf8)[$0.printed], as: UTF8.self)
    }
  }
}
