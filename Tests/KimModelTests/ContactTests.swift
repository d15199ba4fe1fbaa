import KimModel
import Testing

struct ContactTests {
  @Test(arguments: [
    "0812-3456-7890", "+62 812-3456-7890", "6281234567890", "81234567890", "wa.me/6281234567890",
    "https://wa.me/6281234567890", "https://api.whatsapp.com/send?phone=6281234567890",
    "https://wa.me/6281234567890?text=Halo", "WA 0812 3456 7890", "HP. 0812.3456.7890",
    "tel:+6281234567890", "WA: 081234567890", "+62\u{A0}812‑3456‑7890", "0812–3456–7890",
  ])
  func `one number is read in any form, and says all`(text: String) {
    let contact = Contact(text)
    #expect(contact.number?.digits == "6281234567890")
    #expect(contact.words == nil)
  }

  @Test(arguments: [
    ("0812-3456-7890 (Bu Sri)", "6281234567890"), ("Bu Sri 0812-3456-7890", "6281234567890"),
    ("0812-3456-7890 / 0813-1111-2222", "6281234567890"),
    ("0812 3456 7890 0813 1111 2222", "6281234567890"),
    ("0812-3456-7890, 0813-1111-2222", "6281234567890"),
    ("0711-123456 ext. 12", "62711123456"), ("812-3456-7890 an. Sri", "6281234567890"),
  ])
  func `the first number is linked, and all of the text is shown`(text: String, digits: String) {
    let contact = Contact(text)
    #expect(contact.number?.digits == digits)
    #expect(contact.words == text)
  }

  @Test(arguments: [
    "tanya Bu Sri", "0812", "12.500.000", "1606064107900001", "2026-08-17", "٠٨١٢٣٤٥٦٧٨٩",
    "Kantor desa", "999999999999999999999999", "https://chat.whatsapp.com/AbCdEf",
  ])
  func `what has no number is a text`(text: String) {
    let contact = Contact(text)
    #expect(contact.number == nil)
    #expect(contact.words == text)
  }

  @Test(arguments: ["2023-06-14", "2023-06", "2023"])
  func `a founding date keeps what is known of it`(text: String) throws {
    let numbers = text.split(separator: "-").compactMap { Int($0) }
    let date = try #require(
      Day(iso: text).map { FoundingDate($0) }
        ?? FoundingDate(year: numbers[0], month: numbers.count > 1 ? numbers[1] : nil))
    #expect(date.description == text)
    #expect(date.year == 2023)
    #expect(["14 Juni 2023", "Juni 2023", "2023"].contains(date.indonesian))
  }

  @Test func `a founding date is a month of the calendar in a year of our time`() {
    #expect(FoundingDate(year: 2023, month: 13) == nil)
    #expect(FoundingDate(year: 1023) == nil)
  }
}
