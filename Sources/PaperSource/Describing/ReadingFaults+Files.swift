extension ReadingFaults {
  /// Faults of files as a whole: their place, type and characters.
  static let files = [
    Fault(
      "circular-edition",
      """
      A framework names, as the edition before it, one that it is itself before, directly or through \
      others. Name the file of the edition before this one under `supersedes:`.
      """),
    Fault(
      "repeated-principle",
      """
      A framework lists the file of a principle twice. Take one of them away.
      """),
    Fault(
      "file-too-large",
      """
      The file holds more than the program reads at once. Split it into several files.
      """),
    Fault(
      "forbidden-character",
      """
      A character is in the file that cannot be seen, or that changes the order of what can: \
      it most often came with text that was pasted. Delete it, or use an ordinary line break or \
      space; `check --fix` does.
      """),
    Fault(
      "misplaced-file",
      """
      A file of this kind lies where it is of no use: a second board in the workspace, a house outside \
      its folder, or a source that is to be imported as if it were none. Move it or delete it.
      """),
    Fault(
      "misplaced-translation",
      """
      A file of `kind: translation` is not beside the file that it is of, or is not named after it, or \
      the board has no second house. The translation of `marmot-update.md` is `marmot-update.cy.md`, \
      where the language of the second house is `cy`.
      """),
    Fault(
      "missing-file",
      """
      A file is named, or was asked for, that does not exist. Correct its path, which is relative \
      to the file that names it.
      """),
    Fault(
      "missing-kind",
      """
      The file does not say what it is. Begin it with `kind:` and one of the kinds that Inputs.md \
      describes.
      """),
    Fault(
      "missing-meeting",
      """
      A minute lies beside no `meeting.yaml`, and names none. Move it into the folder of its \
      meeting, or one below, or name the file in `meeting:`.
      """),
    Fault(
      "names-alike",
      """
      Two files or folders have names that look the same and are not, since an accent is one \
      character in one of them and two in the other. Rename one of them.
      """),
    Fault(
      "nested-too-deeply",
      """
      Lists, quotes or values are inside each other on more levels than the program reads. Use \
      fewer levels.
      """),
    Fault(
      "not-a-file",
      """
      A path leads to a folder, or to something else that is not a file. Name the file itself.
      """),
    Fault(
      "not-a-relative-path",
      """
      A path begins at the top of a disk, or is written with `\\`, `:` or `~`. Write it relative \
      to the file in which it stands, with `/`: `../../plans/marmot-2016-19.yaml`.
      """),
    Fault(
      "not-utf-8",
      """
      The file is saved in an encoding that cannot be read without guessing. Save it as UTF-8, \
      which every editor offers.
      """),
    Fault(
      "outside-workspace",
      """
      A path leads out of the folder of the workspace. Copy the file into the workspace, and name \
      it there.
      """),
    Fault(
      "published-file",
      """
      A path leads into the folder `published`, which keeps what was published as it was. Name the \
      file that it was made of.
      """),
    Fault(
      "unknown-kind",
      """
      `kind:` names no kind of file, or one that is written in the other format, YAML or Markdown. \
      Correct it, or the ending of the file's name.
      """),
    Fault(
      "unread-file",
      """
      Something looks like a document of the workspace and is not read: a link, a name that ends in \
      `.yml` or in capitals, a name that is not UTF-8. Rename it as the finding says, or put the file \
      itself where the link is.
      """),
    Fault(
      "unreadable-file",
      """
      The file is there, and the system does not let the program read it. Ask for permission to \
      read it.
      """),
    Fault(
      "wrong-kind",
      """
      A file is of another kind than the one that is needed there. Name another file, or correct \
      the `kind:` with which it begins.
      """),
  ]
}
