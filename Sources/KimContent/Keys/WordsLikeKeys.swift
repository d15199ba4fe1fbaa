/// Words that mean something of their own and are as near to a key as a slip of the hand.
enum WordsLikeKeys {
  static let all: Set = [
    "kotak", "kontrak", "topi", "tahu", "tepat", "lunas", "tempe", "satu", "wakil", "harta",
    "harapan", "summer", "pupuk", "judo", "jadul", "tangga", "tanggap", "data", "acar", "pesta",
    "sumbar", "unik", "buku", "tari", "bukit", "kapal", "kamar", "bekas", "tabs", "plate", "massa",
  ]
}
