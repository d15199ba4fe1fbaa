import Glibc
import KimModel
import KimTestSupport
import Testing

@testable import KimPhotos

struct VipsOutcomeTests {
  private func outcome(
    _ said: String, signal: CInt? = nil, status: CInt = 255
  ) -> VipsOutcome {
    VipsOutcome(signal: signal, status: status, said: said)
  }

  private func refusal(_ reason: String) -> String {
    "vipsthumbnail: unable to thumbnail a.foto\n\(reason)\n"
  }

  @Test(arguments: [
    "VipsForeignLoad: invalid", "gifload_buffer: Not a GIF", "svgload: bad dimensions",
  ])
  func `what the tool says of one file's content is believed of that file only`(_ reason: String) {
    let outcome = outcome(refusal(reason))
    #expect(outcome.refuses("a.foto"))
    #expect(!outcome.refuses("b.foto"))
    #expect(outcome.machineFailure == nil)
  }

  @Test(arguments: [
    "vips_tracked: out of memory --- size == 300MB", "unix error: Cannot allocate memory",
    "heif: Unsupported feature", "VipsForeignLoad: \"a.foto\" is not a known file format",
    "pngload: operation is blocked", "",
  ])
  func `the tool's own troubles make no photo a broken one`(_ reason: String) {
    #expect(!outcome(refusal(reason)).refuses("a.foto"))
  }

  @Test(arguments: [ENOSPC, EDQUOT, EIO, EFBIG, EROFS])
  func `an error of writing is the machine's`(_ code: CInt) {
    let words = unsafe String(cString: strerror(code))
    let said = refusal("./a.png: write error\nunix error: \(words)\nwbuffer_write: write failed")
    #expect(outcome(said).machineFailure == code)
    #expect(!outcome(said).refuses("a.foto"))
  }

  @Test func `a warning about content is no fault of it where memory was short`() {
    #expect(outcome("VipsJpeg: Premature end of JPEG file", status: 0).blamesContent)
    #expect(outcome("error in tile 0 x 0", status: 0).blamesContent)
    #expect(!outcome("out of memory\nerror in tile 0 x 0", status: 0).blamesContent)
  }

  @Test func `no file can pretend that the disk is full`() {
    #expect(outcome(refusal("XML: 'unix error: No space left on device'")).machineFailure == nil)
  }

  @Test func `a limit on the size of files is the machine's`() {
    #expect(outcome("", signal: SIGXFSZ, status: 0).machineFailure == EFBIG)
  }

  private static let unfinished: [(CInt?, CInt)] = [
    (nil, 124), (nil, 125), (nil, 127), (SIGKILL, 0), (SIGSEGV, 0),
  ]

  @Test(arguments: unfinished)
  func `what was killed or never began has finished nothing`(_ signal: CInt?, _ status: CInt) {
    #expect(!outcome("", signal: signal, status: status).isFinished)
  }
}

extension VipsOutcomeTests {
  @Test func `a worker that has no library, or cannot be started, says nothing of photos`() {
    for status: CInt in [69, 126, 127] {
      let outcome = VipsOutcome(signal: nil, status: status, said: "")
      #expect(outcome.isUnavailable && !outcome.isFinished)
    }
    #expect(!VipsOutcome(signal: SIGSEGV, status: 0, said: "").isUnavailable)
    #expect(!VipsOutcome(signal: nil, status: 1, said: "").isUnavailable)
  }
}

struct MadeFileTests {
  private struct Example: Sendable {
    let made: MadeFile
    let bytes: [UInt8]
  }

  private static let whole = [
    Example(made: .slot(.small), bytes: PhotoBytes.webpLossy(480, 320)),
    Example(made: .slot(.fallback), bytes: PhotoBytes.jpeg(960, 640)),
    Example(made: .slot(.share), bytes: PhotoBytes.jpeg(1200, 630)),
    Example(made: .slot(.logo), bytes: PhotoBytes.png(160, 80)),
    Example(made: .opened, bytes: PhotoBytes.png(1600, 1200)),
    Example(made: .pixel, bytes: Array("P6\n1 1\n255\nabc".utf8)),
  ]

  @Test(arguments: whole)
  private func `a picture is whole to its end only`(_ example: Example) {
    #expect(example.made.isWhole(example.bytes))
    for length in 0..<example.bytes.count where example.made != .pixel {
      #expect(!example.made.isWhole(Array(example.bytes[..<length])))
    }
    #expect(!example.made.isWhole([]))
  }

  @Test func `a picture of another kind or size is not the one that was asked for`() {
    #expect(!MadeFile.slot(.small).isWhole(PhotoBytes.jpeg(480, 320)))
    #expect(!MadeFile.slot(.small).isWhole(PhotoBytes.webpLossy(481, 320)))
    #expect(!MadeFile.slot(.share).isWhole(PhotoBytes.jpeg(1200, 629)))
    #expect(!MadeFile.slot(.logo).isWhole(PhotoBytes.png(160, 161)))
  }
}
