import KimModel
import KimTheme

extension PaginationView {
  /// The way through a list of several pages; nil if there is only one.
  ///
  /// Shown are the first page, the last, this one and its neighbours.
  init?(paths: [OutputPath], current: Int) {
    guard paths.count > 1 else { return nil }
    let root = paths[current].toRoot
    let url: (Int) -> String = { paths.indices.contains($0) ? root + paths[$0].string : "" }
    var numbers: [PageNumberView] = []
    var previous = -1
    for index in paths.indices
    where index == 0 || index == paths.count - 1 || abs(index - current) <= 1 {
      if index > previous + 1 { numbers.append(PageNumberView(number: "", url: "", isGap: true)) }
      numbers.append(
        PageNumberView(number: String(index + 1), url: url(index), isCurrent: index == current))
      previous = index
    }
    self.init(newerUrl: url(current - 1), olderUrl: url(current + 1), pages: numbers)
  }
}

extension OutputPath {
  /// The paths of a list's pages, at least one.
  ///
  /// - Parameter path: the path of a page, counted from 1.
  static func pages(of items: Int, perPage: Int, at path: (Int) -> OutputPath) -> [OutputPath] {
    (1...max((items + perPage - 1) / perPage, 1)).map(path)
  }
}

extension Array {
  /// The elements of a page of a list, counted from 0.
  func page(_ index: Int, size: Int) -> [Element] {
    Array(dropFirst(index * size).prefix(size))
  }
}
