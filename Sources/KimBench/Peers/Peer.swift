/// Another generator that the same posts can be written for.
package enum Peer: String, Sendable, CaseIterable, Codable {
  case hugo, marmite

  package func format(_ corpus: Corpus) -> any CorpusFormat {
    switch self {
    case .hugo: HugoFormat(corpus)
    case .marmite: MarmiteFormat(corpus)
    }
  }
}
