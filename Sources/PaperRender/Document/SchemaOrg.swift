import PaperMarkup
import PaperModel

/// Facts in the vocabulary of schema.org, which search engines and other programs read.
enum SchemaOrg {
  /// An object of the given type.
  static func object(_ type: String) -> JSONObject { JSONObject([("@type", .text(type))]) }

  /// An object as the main subject of a page, in the form in which the page embeds it.
  static func page(_ object: JSONObject) -> JSONValue {
    var page = JSONObject([("@context", .text("https://schema.org"))])
    page.add(contentsOf: object)
    return .object(page)
  }

  /// A board, with its council as the parent organisation.
  static func board(_ name: String, council: String?) -> JSONValue {
    var board = object("GovernmentOrganization")
    board.add("name", text: name)
    if let council {
      var parent = object("GovernmentOrganization")
      parent.add("name", text: council)
      board.add("parentOrganization", .object(parent))
    }
    return .object(board)
  }

  static func person(_ name: String, organisation: String? = nil, role: String? = nil) -> JSONValue
  {
    var person = object("Person")
    person.add("name", text: name)
    person.add("jobTitle", text: role)
    if let organisation {
      var affiliation = object("Organization")
      affiliation.add("name", text: organisation)
      person.add("affiliation", .object(affiliation))
    }
    return .object(person)
  }
}
