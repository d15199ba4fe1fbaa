/// Unpacks the beginning of what ZIP files pack (RFC 1951), to look at it: bounded, and stopping
/// where the data makes no sense.
struct Inflate {
  private let input: ArraySlice<UInt8>
  private let limit: Int
  private var position: Int
  private var bits: UInt64 = 0
  private var bitCount = 0
  private var output: [UInt8] = []

  static func head(of packed: ArraySlice<UInt8>, atMost limit: Int) -> [UInt8] {
    var inflate = Inflate(input: packed, limit: limit)
    inflate.run()
    return inflate.output
  }

  private init(input: ArraySlice<UInt8>, limit: Int) {
    self.input = input
    self.limit = limit
    position = input.startIndex
    output.reserveCapacity(limit)
  }

  private mutating func run() {
    while output.count < limit, let isLast = take(1), let kind = take(2) {
      let isSound =
        switch kind {
        case 0: copy()
        case 1: unpack(Self.fixed.letters, Self.fixed.distances)
        case 2: unpackWithOwnCodes()
        default: false
        }
      if !isSound || isLast == 1 { return }
    }
  }

  /// The next bits as a number, the lowest first; nil at the end.
  private mutating func take(_ count: Int) -> Int? {
    while bitCount < count {
      guard position < input.endIndex else { return nil }
      bits |= UInt64(input[position]) << UInt64(bitCount)
      position += 1
      bitCount += 8
    }
    defer {
      bits >>= UInt64(count)
      bitCount -= count
    }
    return Int(bits & (1 << UInt64(count) - 1))
  }

  private mutating func copy() -> Bool {
    _ = take(bitCount % 8)
    guard let length = take(16), take(16) != nil else { return false }
    for _ in 0..<min(length, limit - output.count) {
      guard let byte = take(8) else { return false }
      output.append(UInt8(byte))
    }
    return true
  }

  private mutating func unpack(_ letters: Codes, _ distances: Codes) -> Bool {
    while output.count < limit {
      guard let letter = next(letters) else { return false }
      if letter == 256 { return true }
      if letter < 256 {
        output.append(UInt8(letter))
      } else {
        guard repeatEarlier(letter - 257, distances) else { return false }
      }
    }
    return true
  }

  private static let lengths: [(base: Int, extra: Int)] =
    (3...10).map { ($0, 0) } + steps(from: 11, bits: 1...5, each: 4) + [(258, 0)]
  private static let reaches: [(base: Int, extra: Int)] =
    (1...4).map { ($0, 0) } + steps(from: 5, bits: 1...13, each: 2)

  private static func steps(
    from first: Int, bits: ClosedRange<Int>, each count: Int
  ) -> [(base: Int, extra: Int)] {
    var base = first
    return bits.flatMap { extra in
      (0..<count).map { _ in
        defer { base += 1 << extra }
        return (base, extra)
      }
    }
  }

  private mutating func repeatEarlier(_ lengthCode: Int, _ distances: Codes) -> Bool {
    guard lengthCode < Self.lengths.count, let more = take(Self.lengths[lengthCode].extra),
      let reach = next(distances), reach < Self.reaches.count,
      let further = take(Self.reaches[reach].extra)
    else { return false }
    let distance = Self.reaches[reach].base + further
    guard distance <= output.count else { return false }
    for _ in 0..<(Self.lengths[lengthCode].base + more) {
      output.append(output[output.count - distance])
    }
    return true
  }

  // MARK: Codes

  /// The codes of letters, by their lengths: those of one length follow each other.
  struct Codes {
    private(set) var counts = [Int](repeating: 0, count: 16)
    private(set) var letters: [Int] = []

    init(_ lengths: [Int]) {
      for length in lengths where length > 0 { counts[length] += 1 }
      for length in 1...15 {
        letters += lengths.indices.filter { lengths[$0] == length }
      }
    }
  }

  private static let fixed = (
    letters: Codes(
      (0..<288).map { $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 }),
    distances: Codes([Int](repeating: 5, count: 30))
  )

  private mutating func next(_ codes: Codes) -> Int? {
    var (code, first, index) = (0, 0, 0)
    for length in 1...15 {
      guard let bit = take(1) else { return nil }
      code |= bit
      let count = codes.counts[length]
      guard code >= first else { return nil }
      if code - first < count { return codes.letters[index + code - first] }
      index += count
      first = (first + count) << 1
      code <<= 1
    }
    return nil
  }

  private static let order = [
    16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15,
  ]

  private mutating func unpackWithOwnCodes() -> Bool {
    guard let letters = take(5), let distances = take(5), let codes = take(4) else { return false }
    var lengths = [Int](repeating: 0, count: 19)
    for place in Self.order.prefix(codes + 4) {
      guard let length = take(3) else { return false }
      lengths[place] = length
    }
    guard let all = codeLengths(letters + distances + 258, Codes(lengths)) else { return false }
    return unpack(Codes(Array(all[..<(letters + 257)])), Codes(Array(all[(letters + 257)...])))
  }

  private mutating func codeLengths(_ count: Int, _ codes: Codes) -> [Int]? {
    var lengths: [Int] = []
    while lengths.count < count {
      guard let code = next(codes) else { return nil }
      switch code {
      case 16:
        guard let last = lengths.last, let more = take(2) else { return nil }
        lengths += [Int](repeating: last, count: more + 3)
      case 17:
        guard let more = take(3) else { return nil }
        lengths += [Int](repeating: 0, count: more + 3)
      case 18:
        guard let more = take(7) else { return nil }
        lengths += [Int](repeating: 0, count: more + 11)
      default: lengths.append(code)
      }
    }
    return lengths.count == count ? lengths : nil
  }
}
