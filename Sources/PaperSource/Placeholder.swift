// Readers.
