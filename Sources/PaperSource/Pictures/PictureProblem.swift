/// Why a file cannot be a picture of a document.
package enum PictureProblem: Error, Hashable {
  case unknownFormat
  case damaged
  case tooLarge
  case tooManyPixels
  case location
  case orientation
  case svg(SVGProblem)

  package enum SVGProblem: Hashable {
    case notXML(line: Int)
    case documentType
    case element(String)
    case attribute(String, of: String)
    case instruction
    case style
    case withoutSize
  }

  /// What is wrong with the file, as the end of a sentence that names it.
  var message: String {
    switch self {
    case .unknownFormat: "is no picture in PNG, JPEG or SVG"
    case .damaged: "is damaged, or cut off"
    case .tooLarge: "has more than \(PictureFile.mostBytes >> 10) KiB"
    case .tooManyPixels: "has more than \(PictureFile.mostPixels) pixels on a side"
    case .location: "tells where it was taken"
    case .orientation: "lies on its side, which some programs turn and others do not"
    case .svg(.notXML(let line)): "is no sound SVG: line \(line) is not XML"
    case .svg(.documentType): "has a document type, which SVG files need not have"
    case .svg(.element(let name)): "holds '<\(name)>', which a picture needs not have"
    case .svg(.attribute(let name, let element)):
      "has '\(name)' at '<\(element)>', which could run or load something"
    case .svg(.instruction): "has a processing instruction, which could load something"
    case .svg(.style): "has a style sheet that could load something"
    case .svg(.withoutSize): "states no size"
    }
  }

  var help: String {
    switch self {
    case .unknownFormat, .damaged: "save it again as PNG or JPEG, or as SVG for a drawing"
    case .tooLarge, .tooManyPixels:
      "save it smaller: 1,600 pixels across are enough for a page that is printed"
    case .location: "save it without its metadata"
    case .orientation: "turn it in a program for pictures, and save it"
    case .svg(.withoutSize): "give it a 'viewBox', or a width and a height"
    case .svg: "save it as plain SVG, without scripts, links and what is loaded from elsewhere"
    }
  }
}
