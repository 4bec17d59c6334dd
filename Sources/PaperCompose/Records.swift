/// The records: what documents can show of each kind of thing.
///
/// Each is defined beside the code that words the thing, in a file of its name.
package enum Records {}
