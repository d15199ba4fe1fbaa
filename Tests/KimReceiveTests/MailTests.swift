import KimRandom
import KimTestSupport
import Testing

@testable import KimReceive

struct MailTests {
  private static let body =
    "Warga Dusun II memanen padi sejak pagi. Hasilnya enam ton tiap hektare, lebih banyak dari "
    + "tahun "
    + "lalu karena airnya cukup dan pupuk datang tepat waktu."

  private func mail(_ text: String) throws -> MailMessage {
    try MailMessage(Array(text.utf8))
  }

  private func text(_ mail: MailMessage) -> String? {
    mail.text.map { String(decoding: $0.text, as: UTF8.self) }
  }

  private static let head =
    "From: =?UTF-8?Q?Bu_Siti_=F0=9F=8C=BE?= <siti@desa.example>\nDate: Thu, 26 Nov 2026 "
    + "18:03:00 +0700\n"
    + "Subject: Fwd: =?utf-8?B?UGFuZW4g?= =?utf-8?B?cmF5YQ==?=\n"

  @Test func `a plain mail is a post with its subject, its day and its sender`() throws {
    let mail = try mail(Self.head + "\n\(Self.body)\n\n-- \nSiti\n")
    #expect(text(mail) == Self.body)
    #expect(mail.text?.title == "Panen raya" && mail.text?.day == "2026-11-26")
    #expect(mail.text?.sender == "Bu Siti 🌾 <siti@desa.example>")
  }

  @Test func `signs beyond ASCII arrive by either way of writing them`() throws {
    let quoted = try mail(
      Self.head + "Content-Type: text/plain; charset=utf-8\n"
        + "Content-Transfer-Encoding: quoted-printable\n\nDesa=E2=80=99s =\npanen: \(Self.body)\n")
    #expect(text(quoted) == "Desa’s panen: \(Self.body)")
    let latin = Array(
      (Self.head + "Content-Transfer-Encoding: quoted-printable\n\nCaf=E9 \(Self.body)").utf8)
    #expect(try text(MailMessage(latin)) == "Café \(Self.body)")
  }

  private static func parts(_ parts: [String], _ type: String = "mixed") -> String {
    head + "MIME-Version: 1.0\nContent-Type: multipart/\(type); boundary=\"batas;1\"\n\n"
      + "pengantar\n" + parts.map { "--batas;1\n\($0)\n" }.joined() + "--batas;1--\nsisa\n"
  }

  @Test func `photos that hang on a mail are its photos, and small signs are not`() throws {
    let photo =
      "Content-Type: image/jpeg; name*0*=UTF-8''panen%20; name*1=\"raya.jpg\"\n"
      + "Content-Transfer-Encoding: base64\nContent-Disposition: attachment\n\n/9j/4AAQ\nSkZJRg=="
    let sign =
      "Content-Type: image/png\nContent-ID: <logo>\nContent-Transfer-Encoding: "
      + "base64\n\niVBORw0KGgo="
    let mail = try mail(
      Self.parts(["Content-Type: text/plain\n\n\(Self.body)", photo, sign]))
    let received = try #require(mail.text)
    #expect(received.photos.map(\.name) == ["panen raya.jpg"])
    #expect(
      received.photos.map(\.content)
        == [.bytes([0xFF, 0xD8, 0xFF, 0xE0, 0, 0x10, 0x4A, 0x46, 0x49, 0x46])])
  }

  @Test func `of a text in two forms the plain one is read`() throws {
    let both = try mail(
      Self.parts(
        [
          "Content-Type: text/plain\n\n\(Self.body)",
          "Content-Type: text/html\n\n<p>lain</p>",
        ], "alternative"))
    #expect(text(both) == Self.body)
  }

  @Test func `a mail in HTML alone gives its text and no script`() throws {
    let mail = try mail(
      Self.head + "Content-Type: text/html\n\n<html><head><title>t</title><style>p{}</style></head>"
        + "<body><p>Panen&nbsp;raya &amp; makan</p><script>alert(1)</script>"
        + "<ul><li>satu</li><li>dua</li></ul><p>\(Self.body)</p></body></html>")
    #expect(text(mail) == "Panen raya & makan\n\n- satu\n\n- dua\n\n\(Self.body)")
  }

  @Test func `a parcel that hangs on a mail is read, and the mail's text is a letter`() throws {
    let parcel = String(decoding: ParcelText(photos: []).bytes, as: UTF8.self)
    let mail = try mail(
      Self.parts([
        "Content-Type: text/plain\n\nHalo",
        "Content-Type: text/plain; name=\"../../x.kim.txt\"\n\n\(parcel)",
      ]))
    #expect(try mail.parcels.map { try $0.get().received.version } == [1])
  }

  @Test func `what is answered and what is too short is no post`() throws {
    #expect(try mail(Self.head + "\nBaik, terima kasih.\n").text == nil)
    let answer = try mail(
      Self.head + "\n\(Self.body)\n\nPada Kam, 26 Nov 2026 menulis:\n> lama\n")
    #expect(text(answer) == Self.body)
  }

  @Test func `mails in mails are read to a depth, and no further`() throws {
    func nested(_ depth: Int) -> String {
      guard depth > 0 else { return "Content-Type: text/plain\n\n\(Self.body)" }
      return "Content-Type: multipart/mixed; "
        + "boundary=b\(depth)\n\n--b\(depth)\n\(nested(depth - 1))\n--b\(depth)--\n"
    }
    #expect(try text(mail(Self.head + nested(15))) == Self.body)
    #expect(throws: ReceiveProblem.mailTooNested) { try mail(Self.head + nested(40)) }
    let rows = String(repeating: "--b\nContent-Type: text/plain\n\nx\n", count: 50_000)
    #expect(throws: ReceiveProblem.mailTooNested) {
      try mail(Self.head + "Content-Type: multipart/mixed; boundary=b\n\n\(rows)--b--\n")
    }
    let wide =
      "Content-Type: multipart/mixed; boundary=c\n\n"
      + String(repeating: "--c\n\nx\n", count: 150) + "--c--\n"
    let twice =
      Self.head + "Content-Type: multipart/mixed; boundary=b\n\n"
      + String(repeating: "--b\n\(wide)", count: 150) + "--b--\n"
    #expect(throws: ReceiveProblem.mailTooNested) { try mail(twice) }
  }

  @Test(arguments: [
    "", ":", "From:", "From: a", "\nFrom: a\nTo: b", "Halo: ini pesan\nwarga", " From: a\nTo: b\n",
    "judul: Panen\ntanggal: 2024-01-01\n",
  ])
  func `a text that is no mail is not taken for one`(text: String) {
    #expect(!MailMessage.isFound(in: Array(text.utf8)))
  }

  @Test(arguments: 0..<20)
  func `random mails are read without end and without harm`(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    let pieces = [
      "From: a@b\n", "To: c\n",
      "Content-Type: multipart/mixed; "
        + "boundary=b\n", "\n", "--b\n", "--b--\n",
      "Content-Type: text/plain\n",
      "Content-Transfer-Encoding: "
        + "base64\n", "QUJD", "=3D=\n", "=?u?b?",
      "Content-Type: message/rfc822\n", "Content-Type: text/html\n", "<script>",
      "&#x41;&#99999999;", ";",
      "Content-Disposition: attachment; "
        + "filename=\"../../a.jpg\"\n", "boundary=", "\"", "\\", "\r\n", "é",
      " ", "\t", "Subject: =?utf-8?q?=", "?=\n", "name*0*=UTF-8''%2e%2e%2f;\n",
    ]
    var count = 0
    for _ in 0..<200 {
      let text = (0..<random.below(60)).map { _ in random.one(of: pieces) }.joined()
      do throws(ReceiveProblem) {
        let mail = try MailMessage(Array(("From: a@b\nTo: c\n" + text).utf8))
        count += (mail.text?.photos.count ?? 0) + mail.parcels.count + 1
      } catch {
        #expect(error == .mailTooNested || error == .emptyText)
        count += 1
      }
    }
    #expect(count >= 200)
  }
}
