#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

import BoardPaperKit

/// Answers the requests of a browser.
struct PreviewHandler: Sendable {
  let desk: PreviewDesk

  func response(to request: HTTPRequest) -> HTTPResponse {
    guard
      let wanted = desk.gate?.wanted(
        by: PreviewGate.Request(
          method: request.method, path: request.path, header: request.header))
    else { return .nothing }
    let query = RequestQuery(request.query)
    return switch wanted {
    case .shell: ServedFile(partOfPage: "index.html").map(HTTPResponse.init) ?? .nothing
    case .part(let name): ServedFile(partOfPage: name).map(HTTPResponse.init) ?? .nothing
    case .state: HTTPResponse(json: desk.state(of: query["place"], query["path"]))
    case .figures: HTTPResponse(json: desk.figures(of: query["place"], query["path"]))
    case .paragraph:
      HTTPResponse(json: desk.places(of: query["text"] ?? "", in: query["place"], query["path"]))
    case .events: HTTPResponse(.messages, type: "text/event-stream")
    case .output(let place, let path): output(place, path)
    case .door(let key):
      desk.opensDoor(key)
        ? HTTPResponse(
          .bytes([]), type: nil, status: "303 See Other", [("Location", "/\(desk.token)/")])
        : .nothing
    case .fix: change(request) { desk.makeFix($0.id ?? "") }
    case .undo: change(request) { _ in desk.undo() }
    }
  }

  private func output(_ place: String, _ path: String) -> HTTPResponse {
    OutputPlace(rawValue: place).flatMap { ServedFile(path, in: desk.folder($0)) }
      .map(HTTPResponse.init) ?? .nothing
  }

  private struct Order: Decodable {
    let id: String?
  }

  private func change(_ request: HTTPRequest, _ make: (Order) -> String) -> HTTPResponse {
    guard let order = try? JSONDecoder().decode(Order.self, from: Data(request.body)) else {
      return .nothing
    }
    return HTTPResponse(json: make(order))
  }
}
