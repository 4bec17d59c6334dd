/// The namespaces of Word documents, and the types of their parts.
enum DocxNames {
  static let main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  static let relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  static let packageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships"
  static let types = "http://schemas.openxmlformats.org/package/2006/content-types"
  static let wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml."
}
