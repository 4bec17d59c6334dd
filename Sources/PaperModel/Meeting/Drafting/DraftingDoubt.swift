/// Why no wording can be drafted with certainty, and which words cause the doubt.
package struct DraftingDoubt: Error, Hashable, Sendable {
  package enum Reason: Hashable, Sendable, CaseIterable {
    /// It begins or continues with a verb that is not in the table.
    case verb
    /// It begins with a word that may be a thing as well as a verb.
    case noun
    /// It is worded as a resolution already, in another mood than the house's.
    case resolved
    /// Nothing follows the verb.
    case noObject
    /// It may begin another recommendation, or continue the same one.
    case joined
    /// It may modify the verb, or the noun before it.
    case attachment
    /// The words after the verb seem to be a sentence.
    case clause
    /// It is not certain whether another comma is needed.
    case comma
    /// It is more than one sentence.
    case sentences
    /// A singular countable noun has no article.
    case article
    /// "its" may refer to the Board.
    case pronoun
    /// It is incomplete.
    case unfinished
    /// It is not certain who is to do what.
    case person
    /// It contains no words.
    case empty
  }

  package let reason: Reason
  /// The words that cause the doubt, as typed.
  package let words: String
  /// Their range in the recommendation's plain text, in Unicode scalars from 0.
  package let range: Range<Int>

  package init(_ reason: Reason, words: String, at range: Range<Int>) {
    self.reason = reason
    self.words = words
    self.range = range
  }

  /// The doubt in words that fit after "left as worded: ".
  package var explanation: String {
    switch reason {
    case .verb: "'\(words)' is not in the table of verbs"
    case .noun: "'\(words)' may be a thing and not a verb"
    case .resolved: "with '\(words)' it is worded as a resolution already, in another mood"
    case .noObject: "'\(words)' is not followed by what it decides on"
    case .joined: "'\(words)' may begin another recommendation or go on with this one"
    case .attachment: "'\(words)' may belong to the verb or to what comes before it"
    case .clause: "with '\(words)' it reads like a sentence within the sentence"
    case .comma: "'\(words)' may need another comma after it"
    case .sentences: "'\(words)' ends or interrupts the sentence"
    case .article: "'\(words)' is without an article"
    case .pronoun: "'\(words)' may mean the Board, which the resolution does not name"
    case .unfinished: "it breaks off at '\(words)'"
    case .person: "with '\(words)' it is not certain who or what comes in front of the verb"
    case .empty: "there is nothing to turn"
    }
  }
}
