import KimRandom
import KimTestSupport
import Testing

@testable import KimReceive

struct ParcelTests {
  private static var key: WritingKey {
    var random = SeededRandom(seed: 3)
    return WritingKey(using: &random)
  }

  private func problem(_ bytes: [UInt8]) -> ReceiveProblem? {
    for result in Parcel.all(in: bytes) {
      if case .failure(let problem) = result { return problem }
    }
    return nil
  }

  @Test func `a parcel has its text and its photos, byte for byte`() throws {
    let parcel = ParcelText()
    let received = try #require(try Parcel.all(in: parcel.bytes).first?.get()).received
    #expect(String(decoding: received.text, as: UTF8.self) == parcel.text)
    #expect(received.photos == [ReceivedPhoto(name: "foto-1.jpg", content: .bytes(Array(0..<200)))])
    #expect(received.site == "muba/kim-toman")
    #expect(received.number.string == "0123456789abcdef0123" && received.version == 1)
    #expect(received.seal == nil)
  }

  @Test func `lines of a later program are left aside`() throws {
    let parcel = ParcelText(extra: ["aplikasi: tulis 9", "X-Lain : ya"])
    #expect(try Parcel.all(in: parcel.bytes).first?.get().received.version == 1)
  }

  @Test func `who sent it is told where the page was told`() throws {
    func sender(_ extra: [String]) throws -> String? {
      try #require(try Parcel.all(in: ParcelText(extra: extra).bytes).first?.get()).received.sender
    }
    #expect(try sender([]) == nil)
    #expect(try sender(["pengirim: "]) == nil)
    #expect(try sender(["pengirim:  Bu  Siti "]) == "Bu Siti")
    #expect(try sender(["pengirim: " + String(repeating: "x", count: 500)])?.count == 100)
  }

  @Test func `a mark of the encoding and other ends of lines do no harm`() throws {
    let plain = ParcelText(key: Self.key).bytes
    var windows: [UInt8] = []
    for byte in plain { windows += byte == 10 ? [13, 10] : [byte] }
    for bytes in [[0xEF, 0xBB, 0xBF] + plain, windows, [0xEF, 0xBB, 0xBF] + windows] {
      #expect(Parcel.isFound(in: bytes))
      let received = try #require(try Parcel.all(in: bytes).first?.get()).received
      #expect(received.text == Array(ParcelText().text.utf8))
      #expect(received.seal?.isOf(Self.key) == true)
    }
  }

  @Test func `ends of lines that changed outside the counted bytes only do no harm`() throws {
    let parcel = ParcelText(photos: [], key: Self.key)
    let text = String(decoding: parcel.bytes, as: UTF8.self)
    let parts = text.split(separator: parcel.text)
    #expect(parts.count == 2)
    let changed = parts.map { $0.replacing("\n", with: "\r\n") }.joined(separator: parcel.text)
    let received = try #require(try Parcel.all(in: Array(changed.utf8)).first?.get()).received
    #expect(received.text == Array(parcel.text.utf8))
    #expect(received.seal?.isOf(Self.key) == true)
  }

  @Test func `a sign is of one secret and of all that is above it`() throws {
    let bytes = ParcelText(key: Self.key).bytes
    let seal = try #require(try Parcel.all(in: bytes).first?.get().received.seal)
    #expect(seal.isOf(Self.key))
    var random = SeededRandom(seed: 4)
    #expect(!seal.isOf(WritingKey(using: &random)))
    let other = String(decoding: bytes, as: UTF8.self).replacing("Panen.", with: "Paket.")
    #expect(
      try Parcel.all(in: Array(other.utf8)).first?.get().received.seal?.isOf(Self.key) == false)
  }

  @Test func `nothing can be added behind the sign`() throws {
    let sealed = String(decoding: ParcelText(photos: [], key: Self.key).bytes, as: UTF8.self)
    let whole = String(decoding: ParcelText().bytes, as: UTF8.self)
    let photo = try #require(whole.firstMatch(of: /foto: (?:.|\n)*(?=selesai)/)).output
    let forged = sealed.replacing("selesai\n", with: "\(photo)selesai\n")
    #expect(problem(Array(forged.utf8)) == .damaged(.header("tanda")))
  }

  @Test func `each place where it can be cut off is found`() {
    let bytes = ParcelText(key: Self.key).bytes
    // Without the end of its last line it is still whole.
    for count in 0..<(bytes.count - 1) where count > "KIM-TULISAN".utf8.count {
      #expect(problem(Array(bytes.prefix(count))) != nil, "\(count)")
    }
    #expect(problem(Array(bytes.dropLast())) == nil)
  }

  @Test func `a parcel that ends early is cut off, and not damaged`() {
    let bytes = ParcelText(key: Self.key).bytes
    for count in stride(from: 100, to: bytes.count - 80, by: 7) {
      #expect(problem(Array(bytes.prefix(count))) == .cutOff, "\(count)")
    }
  }

  @Test(arguments: [
    ("tulisan: 75", "tulisan: 70"), ("tulisan: 75", "tulisan: 77"), ("tulisan: 75", "tulisan: -1"),
    ("tulisan: 75", "tulisan: 1e3"), ("tulisan: 75", "tulisan: 99999999999999999999999"),
    ("foto-1.jpg 200", "foto-1.jpg 199"), ("foto-1.jpg 200", "foto-1.jpg 203"),
    ("foto-1.jpg 200", "foto-1.jpg -5"), ("versi: 1", "versi: 0"), ("versi: 1", "versi: 01x"),
    ("nomor: 0123456789abcdef0123", "nomor: ../../../../etc/passwd"),
    ("nomor: 0123456789abcdef0123", "nomor: 0123456789ABCDEF0123"),
    ("nomor: 0123456789abcdef0123", "nomor: 0123"), ("situs: muba/kim-toman", "situs:"),
    ("situs: muba/kim-toman", "versi: 1"), ("KIM-TULISAN 1", "KIM-TULISAN satu"),
    ("AAECAwQF", "BAECAwQF"), ("AAECAwQF", "<script>"),
  ])
  func `wrong lengths, numbers and bytes are refused`(right: String, wrong: String) {
    let text = String(decoding: ParcelText().bytes, as: UTF8.self)
    #expect(text.contains(right))
    #expect(problem(Array(text.replacing(right, with: wrong).utf8)) != nil)
  }

  @Test func `a later form is refused by its number`() {
    #expect(problem(ParcelText(format: "KIM-TULISAN 2").bytes) == .laterFormat(2))
    #expect(problem(ParcelText(format: "KIM-TULISAN 999").bytes) == .laterFormat(999))
  }

  @Test func `more photos than a post may have are refused before they are read`() {
    let photos = (0..<10_000).map { (name: "foto-\($0).jpg", bytes: [UInt8(1)]) }
    #expect(problem(ParcelText(photos: photos).bytes) == .tooManyPhotos(20))
  }

  @Test func `sizes that nobody may send are refused before anything is read for them`() {
    let text = String(decoding: ParcelText().bytes, as: UTF8.self)
    let photo = text.replacing("foto-1.jpg 200", with: "foto-1.jpg 25000001")
    #expect(problem(Array(photo.utf8)) == .photosTooLarge)
    let long = text.replacing("tulisan: 75", with: "tulisan: 2000001")
    #expect(problem(Array(long.utf8)) == .tooMuchText)
  }

  @Test func `letters without end make no photo larger than it said`() {
    let text = String(decoding: ParcelText().bytes, as: UTF8.self)
    let bomb = text.replacing(
      "selesai", with: String(repeating: String(repeating: "A", count: 76) + "\n", count: 100_000))
    #expect(problem(Array(bomb.utf8)) != nil)
  }

  @Test func `two million lines are read in one go`() {
    let lines = String(repeating: "a: b\n", count: 2_000_000)
    #expect(problem(Array("KIM-TULISAN 1\n\(lines)".utf8)) == .damaged(.header("a")))
    let many = String(repeating: "\n", count: 2_000_000)
    #expect(problem(Array("KIM-TULISAN 1\n\(many)".utf8)) == .damaged(.header("")))
    let text = ParcelText(text: many.dropLast(1) + "x").bytes
    #expect(problem(text) == nil)
  }

  @Test func `several parcels in one file are all read`() throws {
    let first = ParcelText().bytes
    let second = ParcelText(number: "ffffffffffffffffffff").bytes
    let found = try Parcel.all(in: first + Array("\nTerima kasih\n\n".utf8) + second).map {
      try $0.get().received.number.string
    }
    #expect(found == ["0123456789abcdef0123", "ffffffffffffffffffff"])
  }

  @Test func `a text that talks of parcels is none`() {
    #expect(!Parcel.isFound(in: Array("Halo, ini KIM-TULISAN 1\n".utf8)))
    #expect(!Parcel.isFound(in: []))
    #expect(Parcel.all(in: Array("Halo\n".utf8)).isEmpty)
  }

  /// What comes out of a damaged file is what was put in, or nothing.
  @Test(arguments: 0..<20)
  func `random damage is found or changes nothing that counts`(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    let whole = ParcelText(
      photos: [("foto-1.jpg", Array(0..<200)), ("foto-2.jpg", Array(50..<99))], key: Self.key)
    for _ in 0..<300 {
      var bytes = whole.bytes
      for _ in 0...random.below(3) {
        let place = random.below(bytes.count)
        switch random.below(4) {
        case 0: bytes[place] = UInt8(random.below(256))
        case 1: bytes.remove(at: place)
        case 2: bytes.insert(UInt8(random.below(256)), at: place)
        default:
          let end = min(bytes.count, place + random.below(200))
          bytes.insert(contentsOf: bytes[place..<end], at: random.below(bytes.count))
        }
      }
      for case .success(let parcel) in Parcel.all(in: bytes) {
        guard parcel.received.seal?.isOf(Self.key) ?? false else { continue }
        #expect(parcel.received.text == Array(whole.text.utf8))
        #expect(parcel.received.number.string == whole.number)
        #expect(parcel.received.site == whole.site)
        #expect(
          parcel.received.photos.map(\.content)
            == whole.photos.map { ReceivedPhoto.Content.bytes($0.bytes) })
      }
    }
  }
}
