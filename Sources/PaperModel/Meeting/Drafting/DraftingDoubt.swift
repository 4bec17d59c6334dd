/// Why no wording can be drafted with certainty, and where.
package struct DraftingDoubt: Error, Hashable, Sendable {
  package enum Reason: Hashable, Sendable, CaseIterable {
    /// It begins, or goes on, with a verb that is not in the table.
    case verb
    /// Nothing follows the verb.
    case noObject
    /// It may begin another recommendation, or go on with the same.
    case joined
    /// It may belong to the verb, or to what stands before it.
    case attachment
    /// What follows the verb seems to be a sentence.
    case clause
    /// Whether another comma is needed is not certain.
    case comma
    /// It is more than one sentence.
    case sentences
    /// A thing without an article.
    case article
    /// "its" may be the Board's.
    case pronoun
    /// It breaks off.
    case unfinished
    /// Who is to do what is not certain.
    case person
    /// Nothing in it is a word.
    case empty
  }

  package let reason: Reason
  /// The words in question, as typed.
  package let words: String
  /// Their place in the recommendation's plain text, in Unicode scalars from 0.
  package let range: Range<Int>

  init(_ reason: Reason, words: String, at range: Range<Int>) {
    self.reason = reason
    self.words = words
    self.range = range
  }

  /// The doubt in words that fit behind "left as worded: ".
  package var explanation: String {
    switch reason {
    case .verb: "'\(words)' is not in the table of verbs"
    case .noObject: "'\(words)' is not followed by what it decides on"
    case .joined: "'\(words)' may begin another recommendation or go on with this one"
    case .attachment: "'\(words)' may belong to the verb or to what stands before it"
    case .clause: "with '\(words)' it reads like a sentence within the sentence"
    case .comma: "'\(words)' may need another comma behind it"
    case .sentences: "'\(words)' ends or interrupts the sentence"
    case .article: "'\(words)' stands without an article"
    case .pronoun: "'\(words)' may mean the Board, which the resolution does not name"
    case .unfinished: "it breaks off at '\(words)'"
    case .person: "with '\(words)' it is not certain who or what comes in front of the verb"
    case .empty: "there is nothing to turn"
    }
  }
}
