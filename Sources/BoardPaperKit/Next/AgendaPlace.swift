import PaperModel
import PaperSource

/// Puts a paper on the agenda of a meeting: at the item that waits for it, or as a new item.
struct AgendaPlace {
  let meeting: Meeting
  /// The item that had the last paper; nil where none had.
  let last: AgendaItem?
  /// The subject of the paper.
  let subject: String
  /// The path from the meeting's file to the paper.
  let path: String

  /// The edit of the meeting's file, and the id of the item; no edit where the paper is on the agenda.
  /// - Parameter isNamed: whether a document of the agenda is the new paper.
  func edit(
    of file: InputFile, isNamed: (AgendaItem) -> Bool
  ) throws(YAMLAddition.Problem) -> (edit: FileEdit?, item: String) {
    if let item = meeting.allItems.first(where: isNamed) { return (nil, item.id.value) }
    let addition = try YAMLAddition(to: file)
    let pair = YAMLPair("paper", .text(path))
    if let last,
      let place = meeting.agenda.firstIndex(where: {
        $0.id.value == last.id.value && $0.documents.isEmpty && $0.standing == nil
      })
    {
      // The title that a new meeting gave the item is that of the paper, which states it from now on.
      if meeting.agenda[place].title?.value == subject,
        let items = YAMLReader.read(file).node?["agenda"]?.items, items.indices.contains(place),
        let fix = items[place].replacing(key: "title", by: (pair.key, path)),
        let edit = FileEdit(file, making: [fix])
      {
        return (edit, last.id.value)
      }
      let insertion = try addition.insertion(of: [pair], to: [.key("agenda"), .entry(place)])
      return (FileEdit(file, inserting: [insertion]), last.id.value)
    }
    let taken = Set(meeting.allItems.map(\.id.value))
    let wish = last?.id.value ?? Path.name(of: Path.withoutExtension(path))
    let id = Self.id(wish, besides: taken)
    let insertion = try addition.insertion(
      of: [.mapping([YAMLPair("id", .text(id)), pair])], in: [.key("agenda")])
    return (FileEdit(file, inserting: [insertion]), id)
  }

  /// An id for the item of a paper, which no other item has.
  private static func id(_ wish: String, besides taken: Set<String>) -> String {
    guard taken.contains(wish) else { return wish }
    var (id, number) = ("\(wish)-paper", 2)
    while taken.contains(id) {
      id = "\(wish)-paper-\(number)"
      number += 1
    }
    return id
  }
}
