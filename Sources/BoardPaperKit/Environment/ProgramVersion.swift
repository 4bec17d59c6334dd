/// The version of the program, as in the changelog; this is its only definition.
public let programVersion = "0.1.0"
