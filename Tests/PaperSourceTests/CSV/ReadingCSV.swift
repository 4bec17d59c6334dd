import PaperModel
import PaperSource

/// A file of CSV, or what keeps it from being read at all.
func csvFile(_ text: String) throws(Diagnostic) -> InputFile {
  try InputFile.read(path: "a.csv", bytes: Array(text.utf8))
}

/// What is wrong with a file of CSV, in a form that a test can hold against a string.
func csvFindings(_ text: String) throws(Diagnostic) -> [String] {
  CSVReader.read(try csvFile(text)).diagnostics.map(shown)
}

/// The rows below the header; nothing stands as an empty text.
func csvRows(_ text: String) throws(Diagnostic) -> [[String]] {
  CSVReader.read(try csvFile(text)).table.map(texts) ?? []
}

func texts(_ table: CSVTable) -> [[String]] {
  table.rows.map { row in table.header.indices.map { row[$0]?.text ?? "" } }
}
