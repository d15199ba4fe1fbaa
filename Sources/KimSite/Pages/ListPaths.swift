import KimModel

/// Where the pages of a list are.
enum ListPaths {
  /// `berita/index.html`, `berita/halaman-2.html`, …; at least one page.
  static func section(_ type: PostType, items: Int, perPage: Int) -> [OutputPath] {
    pages(folder: type.rawValue, first: "\(type.rawValue)/index.html", items, perPage)
  }

  /// `topik/padi.html`, `topik/padi/halaman-2.html`, …
  static func topic(_ topic: Topic, items: Int, perPage: Int) -> [OutputPath] {
    pages(folder: "topik/\(topic.slug)", first: "topik/\(topic.slug).html", items, perPage)
  }

  private static func pages(
    folder: String, first: String, _ items: Int, _ perPage: Int
  ) -> [OutputPath] {
    (1...max((items + perPage - 1) / perPage, 1)).compactMap { number in
      OutputPath(number > 1 ? "\(folder)/halaman-\(number).html" : first)
    }
  }
}

extension Array {
  /// The elements of a page of a list, counted from 0.
  func page(_ index: Int, size: Int) -> [Element] {
    Array(dropFirst(index * size).prefix(size))
  }
}
